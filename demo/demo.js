// The page around the previews: which view is open, and the switches. Everything that can be chosen stands in
// the address, so that what one sees can be linked to and survives going back.
import { addressOf, readState } from './state.js';
import { showStates } from './states.js';
import { startEmbedForm } from './embed-form.js';
import { startTheme } from './theme.js';

const SWITCHES = ['lang', 'scheme', 'width', 'type'];
const switches = document.querySelector('.switches');
const views = document.querySelectorAll('.view');
const started = new Set();
let state = readState(location.search);

function show() {
  for (const view of views) view.hidden = view.id !== `view-${state.view}`;
  for (const name of SWITCHES) switches.elements[name].value = state[name];
  markLinks();
  showReport();
  if (state.view === 'elements') showStates(document.querySelector('#states'), state.element);
  if (state.view === 'theme') once('theme', startTheme);
  if (state.view === 'embed') once('embed', startEmbedForm);
  applySwitches();
}

/** A view that nobody opens costs no request. */
function once(name, start) {
  if (started.has(name)) return;
  started.add(name);
  start(document.querySelector(`#view-${name}`));
}

/** Links with a query lead to a state of this page; the rest of the state is kept. */
function markLinks() {
  for (const link of document.querySelectorAll('a[data-set]')) {
    const [name, value] = link.dataset.set.split('=');
    link.href = addressOf({ ...state, [name]: value });
    if (state[name] === value) link.setAttribute('aria-current', name === 'view' ? 'page' : 'true');
    else link.removeAttribute('aria-current');
  }
}

function showReport() {
  const src = `reports/${state.report}.json`;
  const report = document.querySelector('#report');
  if (report.getAttribute('src') !== src) report.setAttribute('src', src);
  document.querySelector('#report-file').href = src;
}

function applySwitches() {
  for (const frame of document.querySelectorAll('.frame')) {
    frame.lang = state.lang;
    frame.dataset.scheme = state.scheme;
    frame.dataset.width = state.width;
    frame.style.width = state.width === 'full' ? '' : `${state.width}px`;
    frame.style.fontSize = state.type === '100' ? '' : `${state.type}%`;
  }
  // The elements take the page's address into their links when they render.
  document.querySelectorAll('gov-report').forEach((report) => report.requestUpdate?.());
}

function go(next) {
  history.pushState(null, '', addressOf(next));
  state = next;
  show();
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-set]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  const [name, value] = link.dataset.set.split('=');
  go({ ...state, [name]: value });
});

switches.addEventListener('change', () => {
  const chosen = Object.fromEntries(SWITCHES.map((name) => [name, switches.elements[name].value]));
  state = { ...state, ...chosen };
  // Turning a switch is no step to go back over.
  history.replaceState(null, '', addressOf(state) + location.hash);
  markLinks();
  applySwitches();
});

switches.addEventListener('submit', (event) => event.preventDefault());

window.addEventListener('popstate', () => {
  state = readState(location.search);
  show();
});

/** The frames can be dragged; each says how wide it is. */
const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) target.previousElementSibling.textContent = `${target.offsetWidth} px`;
});
document.querySelectorAll('.frame-size + .frame').forEach((frame) => observer.observe(frame));

show();

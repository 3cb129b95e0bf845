import { aTimeout, fixtureSync, html, nextFrame } from '@open-wc/testing';
import type { ReportElement } from '../../src/internal/report-element.js';

/** Every element below `root` that fits, in the order of the page, looking into shadow roots. */
export function all<T extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): T[] {
  const inside = 'shadowRoot' in root && root.shadowRoot ? [root.shadowRoot, root] : [root];
  return inside.flatMap((parent) =>
    [...parent.children].flatMap((child) => [
      ...(child.matches(selector) ? [child as unknown as T] : []),
      ...all<T>(child, selector),
    ]),
  );
}

/** The first element below `root` that fits; a test cannot go on without it. */
export function one<T extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): T {
  const [found] = all<T>(root, selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
}

/** The words that a reader sees in a node: slots filled, shadow roots open, what is not displayed left out. */
export function seen(node: Node): string {
  return words(node).replace(/\s+/g, ' ').trim();
}

/** By the type of node, not by class: nodes of a frame are of the frame's classes. */
function words(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as HTMLElement;
  const { display, visibility, position } = getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden') return '';
  // Words for the ear only stand in a box of one pixel.
  if (position === 'absolute' && element.clientWidth <= 1 && element.clientHeight <= 1) return '';
  const assigned = element.localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  const content = assigned.length ? assigned : (element.shadowRoot ?? element).childNodes;
  const text = [...content].map(words).join('');
  return /^inline|^contents/.test(display) ? text : ` ${text} `;
}

/** Headings below `root` as assistive technology is told of them: level, then words. */
export function headings(root: Element): string[] {
  return all(root, 'h1, h2, h3, h4, h5, h6, [role="heading"]').map((heading) => {
    const level = heading.getAttribute('aria-level') ?? heading.localName.slice(1);
    return `${level} ${seen(heading)}`;
  });
}

/** The button with this name. */
export function button(root: Element, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(root, 'button').find(
    (candidate) => (candidate.getAttribute('aria-label') ?? seen(candidate)) === name,
  );
  if (!found) throw new Error(`no button “${name}”`);
  return found;
}

/** The sentences in the places of what cannot be shown, or is not there yet. */
export const notices = (root: Element): string[] => all(root, '[part~="notice"]').map(seen);

/** An empty place in the page, until the test is over. */
export const box = (): HTMLElement => fixtureSync<HTMLElement>(html`<div></div>`);

/** Puts an element into the page until the test is over. Properties are set before; `children` go inside. */
export function mount<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  {
    attributes = {},
    properties = {},
    children = [],
    into = box() as Element,
  }: {
    attributes?: Record<string, string>;
    properties?: object;
    children?: (Node | string)[];
    into?: Element;
  } = {},
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]);
  Object.assign(element, properties);
  element.append(...children);
  into.append(element);
  return element;
}

/** Waits for a condition; the machine may be busy. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > 8000) throw new Error(`waited in vain for ${what}`);
    await aTimeout(15);
  }
}

/** Waits until an element and those inside it have rendered what they know, and have been painted. */
export async function settled(root: Element): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const element of [root, ...all(root, '*')]) await (element as ReportElement).updateComplete;
  }
  await nextFrame();
  await nextFrame();
}

/** Waits for the bars of a chart, or of the charts in an element; they come when they are near the window. */
export async function drawn(element: Element): Promise<void> {
  const charts = element.localName === 'gov-channel-chart' ? [element] : all(element, 'gov-channel-chart');
  for (const chart of charts) {
    chart.scrollIntoView();
    const displayed = () => all(chart, '[role="option"]').some((bar) => bar.getClientRects().length);
    await until(displayed, 'the bars');
  }
}

/** The element that has the focus, inside whatever shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What the elements told the page from now on, as `load` or the code of an error. */
export function hear(target: EventTarget): { codes: string[]; messages: string[] } {
  const heard = { codes: [] as string[], messages: [] as string[] };
  target.addEventListener('gov-report-load', () => heard.codes.push('load'));
  target.addEventListener('gov-report-error', (event) => {
    const { error } = (event as HTMLElementEventMap['gov-report-error']).detail;
    heard.codes.push(error.code);
    heard.messages.push(error.message);
  });
  return heard;
}

/** A child script with a document. */
export function jsonScript(json: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof json === 'string' ? json : JSON.stringify(json);
  return script;
}

// The form that makes the embed code, with a live preview built from the same description.
import { headCode, PART_ATTRIBUTE, placeCode, placeMarkup } from './embed-code.js';
import { asElement } from './markup.js';
import { partsOf } from './parts.js';
import { fill, startCopying } from './copy.js';

/** What there is to show while no report could be read. */
const NOTHING = { json: '{}', parts: {}, title: '年度报告' };

/** @param {HTMLElement} view */
export async function startEmbedForm(view) {
  const form = view.querySelector('form');
  const fields = form.elements;
  const preview = view.querySelector('.frame');
  const status = view.querySelector('#embed-status');
  const [headBox, placeBox] = view.querySelectorAll('textarea');
  let report = NOTHING;

  fields.script.value = new URL('../dist/gov-report.js', location.href).pathname;
  fields.src.value = new URL(fields.sample.value, location.href).pathname;
  const hashes = await fetch('../dist/integrity.json').then(
    (answer) => answer.json(),
    () => ({}),
  );

  function choice() {
    const { way, tag, part, src, level, lang, script, hash } = fields;
    return {
      way: way.value,
      tag: tag.value,
      part: part.value,
      src: src.value.trim(),
      json: report.json,
      title: report.title,
      level: level.value,
      lang: lang.value,
      script: script.value.trim(),
      integrity: hash.checked ? hashes['gov-report.js'] : '',
    };
  }

  function offerParts() {
    const attribute = PART_ATTRIBUTE[fields.tag.value];
    const parts = attribute ? (report.parts[attribute] ?? []) : [{ id: '', name: '全部' }];
    const before = fields.part.value;
    fields.part.replaceChildren(
      ...parts.map(({ id, name }) =>
        asElement({ tag: 'option', attributes: { value: id }, children: [name] }),
      ),
    );
    if (parts.some(({ id }) => id === before)) fields.part.value = before;
    fields.part.disabled = parts.length < 2;
  }

  function show() {
    const chosen = choice();
    fill(headBox, headCode(chosen));
    fill(placeBox, placeCode(chosen));
    preview.replaceChildren(asElement(placeMarkup(chosen)));
  }

  async function readReport(getText) {
    try {
      const json = JSON.parse(await getText());
      report = {
        json: JSON.stringify(json),
        parts: partsOf(json),
        title: [json.agency?.name, json.title].filter(Boolean).join(' ') || '年度报告',
      };
      status.textContent = '';
    } catch {
      report = NOTHING;
      status.textContent = '这个地址或文件读不出 JSON 报告；请检查后再试。';
    }
    offerParts();
    show();
  }

  const fetchReport = () =>
    readReport(async () => {
      const answer = await fetch(fields.src.value.trim(), { credentials: 'omit' });
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text();
    });

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    if (target === fields.sample) {
      fields.src.value = new URL(fields.sample.value, location.href).pathname;
      fetchReport();
    } else if (target === fields.src) {
      fetchReport();
    } else if (target === fields.file && target.files[0]) {
      fields.way.value = 'inline';
      readReport(() => target.files[0].text());
    } else {
      if (target === fields.tag) offerParts();
      show();
    }
  });
  startCopying(view);
  await fetchReport();
}

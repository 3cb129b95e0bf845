// Each element alone in each state, with the code that brings it there.
import './hang.js';
import { asElement, asText } from './markup.js';

const R2018 = 'reports/liaocheng-2018.json';
const R2023 = 'reports/suqian-2023.json';
const FORMATS = 'reports/formats.json';
const BROKEN = 'reports/broken';

/** By tag: what is good, and a document in which a part of it is wrong. */
const SUBJECTS = {
  'gov-report': {
    ready: { src: R2018 },
    partly: { src: `${BROKEN}/unknown-blocks.json` },
    partlyWords: '报告中有格式不认识的内容：原位留一句说明，其余照常显示。',
  },
  'gov-report-section': {
    ready: { src: R2018, section: 'channelsSection' },
    partly: { src: `${BROKEN}/unknown-blocks.json`, section: 'general' },
    partlyWords: '一节中有格式不认识的内容：原位留一句说明，其余照常显示。',
  },
  'gov-statistics-table': {
    ready: { src: R2023, table: 'disputes' },
    partly: { src: `${BROKEN}/failed-checks.json`, table: 'table' },
    partlyWords: '数字之间对不上：按原文列示，在所在处加注，不改动、不隐藏。',
  },
  'gov-channel-chart': {
    ready: { src: R2018, chart: 'channelsChart' },
    partly: { src: `${BROKEN}/dangling-references.json`, chart: 'partly' },
    partlyWords: '图中有一项引用了不存在的数字：其余各项照常显示。',
  },
  'gov-status-badge': {
    ready: { src: R2018, status: 'applicationsStatus' },
    partly: { src: `${BROKEN}/dangling-references.json`, status: 'state' },
    partlyWords: '状态引用了不存在的数字：不作判断，只标“说明”。',
  },
};

const fallback = {
  tag: 'a',
  attributes: { href: R2018, lang: 'zh-Hans' },
  children: ['政府信息公开工作年度报告（数据文件）'],
};

/** The states of a tag in the order in which one meets them. */
function statesOf(tag) {
  const { ready, partly, partlyWords } = SUBJECTS[tag];
  const part = { ...ready, src: undefined };
  const to = (src) => ({ ...part, src });
  return [
    ['尚无数据', '还没有指定报告：显示标签内原有的内容。', part, true],
    [
      '载入中',
      '超过 0.3 秒未到才提示，原有内容仍在；20 秒仍无应答即转为“失败”。此处以不应答的地址模拟。',
      to(`${R2018}?hang`),
      true,
    ],
    ['就绪', '报告已读入并显示。', ready, false],
    ['部分有误', partlyWords, partly, false],
    [
      '失败',
      '文件不存在（404）：显示原有内容和一句说明，并发出事件。',
      to('reports/no-such-file.json'),
      true,
    ],
    ['内容为空', '文件能读，但其中没有可以显示的内容。', to(`${BROKEN}/missing-everything.json`), true],
  ].map(([name, words, attributes, withFallback]) => ({
    name,
    words,
    markup: { tag, attributes, children: withFallback ? [fallback] : [] },
  }));
}

/** A report of one figure, written into the page: enough for a status to be computed from. */
const TRAININGS = {
  title: '2018年度政府信息公开工作报告',
  agency: { name: '示例市示范局' },
  period: { label: '2018年' },
  figures: [{ id: 'trainings', label: '培训', value: 2, unit: '次' }],
  sections: [
    {
      id: 'training',
      heading: '培训',
      blocks: [{ type: 'status', id: 'trainingStatus', label: '业务培训', figure: 'trainings' }],
    },
  ],
};

const badge = (attributes, ...children) => ({ tag: 'gov-status-badge', attributes, children });

/** The six states, each stated in the page and told by a report; only four of them can be computed. */
const BADGES = [
  ['nil', '行政诉讼：未发生', '数字为 0', badge({ src: FORMATS, status: 'stateZero' })],
  ['done', '建议提案：全部办结', '已办数等于应办数', badge({ src: FORMATS, status: 'stateAllDone' })],
  ['ongoing', '清理工作：正在进行', '已办数少于应办数', badge({ src: FORMATS, status: 'stateOngoing' })],
  ['overdue', '年度培训：已逾期', undefined, badge({ src: FORMATS, status: 'stateOverdue' })],
  ['attention', '数据核对：两处不平衡', undefined, badge({ src: FORMATS, status: 'stateAttention' })],
  [
    'information',
    '机构变动：职责并入',
    '其余的数字',
    badge(
      {},
      { tag: 'script', attributes: { type: 'application/json' }, children: [JSON.stringify(TRAININGS)] },
    ),
  ],
];

/** Shows the states of `tag` in `place`, anew at each call, so that loading can be seen again. */
export function showStates(place, tag) {
  place.replaceChildren(...statesOf(tag).map(card), ...(tag === 'gov-status-badge' ? badgeCards() : []));
}

function badgeCards() {
  return BADGES.map(([state, text, rule, told]) =>
    card({
      name: `状态 ${state}`,
      words: `第一枚由页面写明；第二枚${rule ? `由报告中的数字算出（${rule}）` : '由报告写明，数字算不出这一状态'}。`,
      markup: badge({ state }, text),
      second: told,
    }),
  );
}

function card({ name, words, markup, second }) {
  const shown = second ? [markup, second] : [markup];
  const events = asElement({ tag: 'ul', attributes: { class: 'events', 'aria-label': '事件' } });
  const frame = asElement({
    tag: 'div',
    attributes: { class: 'frame stage', tabindex: 0, role: 'region', 'aria-label': `${name}的样子` },
  });
  for (const type of ['gov-report-load', 'gov-report-error'])
    frame.addEventListener(type, ({ detail: { error } }) =>
      events.append(
        asElement({ tag: 'li', children: [error ? `${type}：${error.code}，${error.message}` : type] }),
      ),
    );
  frame.append(...shown.map(asElement));
  const about = asElement({
    tag: 'div',
    attributes: { class: 'about' },
    children: [
      { tag: 'h2', children: [name] },
      { tag: 'p', children: [words] },
      {
        tag: 'pre',
        attributes: { tabindex: 0, role: 'region', 'aria-label': `${name}的代码` },
        children: [{ tag: 'code', children: [shown.map(asText).join('\n')] }],
      },
    ],
  });
  about.append(events);
  const article = asElement({ tag: 'article', attributes: { class: 'card' } });
  article.append(about, frame);
  return article;
}

import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { all, box, mount, one, seen, settled, until } from '../support/elements.js';
import { emulate } from '../support/media.js';
import { fullReport, PART, smallReport, SHOWN, TAGS, type Tag } from '../support/reports.js';

/** A value that no style sheet has, and what comes of it in a computed style. */
function probe(property: string): { value: string; found: RegExp } {
  if (property.endsWith('-font')) return { value: 'Probefont', found: /font-family: "?Probefont/ };
  if (property.endsWith('font-size')) return { value: '37px', found: /font-size: 37px/ };
  if (property.endsWith('line-height')) return { value: '3.7', found: /line-height: \d/ };
  if (property.endsWith('measure')) return { value: '123px', found: /max-inline-size: 123px/ };
  return { value: 'rgb(1, 2, 3)', found: /rgb\(1, 2, 3\)/ };
}

const STYLES = [
  'color',
  'background-color',
  'border-top-color',
  'border-inline-start-color',
  'border-block-end-color',
  'outline-color',
  'fill',
  'stroke',
  'font-family',
  'font-size',
  'line-height',
  'max-inline-size',
];

/** How every node in an element looks. */
const looks = (element: Element): string[] =>
  all(element, '*').map((node) => {
    const style = getComputedStyle(node);
    return STYLES.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
  });

interface Declared {
  tagName?: string;
  cssProperties?: { name: string }[];
  cssParts?: { name: string }[];
}

/** What the manifest says of each tag. */
async function manifest(): Promise<Map<string, Declared>> {
  const { modules } = await (await fetch('/custom-elements.json')).json();
  return new Map(
    modules
      .flatMap(({ declarations }: { declarations: Declared[] }) => declarations)
      .map((declaration: Declared) => [declaration.tagName, declaration]),
  );
}

/** A report in which the part `one` of each kind has something of everything. */
function rich(state: string): object {
  const [section, ...others] = (fullReport() as { sections: { blocks: object[] }[] }).sections;
  const blocks = section.blocks
    .filter((block) => (block as { type: string }).type !== 'status')
    .map((block) => ({
      ...block,
      ...((block as { type: string }).type === 'table' && { notes: ['一注。'] }),
    }));
  return fullReport({
    sections: [
      {
        ...section,
        blocks: [
          ...blocks,
          { type: 'image', caption: '办事大厅' },
          { type: 'note', text: '另行说明。' },
          { type: 'video' },
          { type: 'paragraph', text: ['见', { link: 'https://a.example/', text: '网站' }, '。'] },
          { type: 'status', id: 'one', label: '甲行政复议', state, detail: '一句。' },
        ],
      },
      ...others,
    ],
  });
}

/** The elements of a tag that together show all that its properties may change. */
async function show(tag: Tag): Promise<HTMLElement[]> {
  const states = tag === 'gov-status-badge' ? ['nil', 'done', 'ongoing', 'overdue'] : ['done'];
  return Promise.all(
    states.map(async (state) => {
      const part = PART[tag];
      const element = mount(tag, {
        attributes: { lang: 'zh-Hans', ...(part ? { [part]: 'one' } : {}) },
        properties: { report: rich(state) },
      });
      await until(() => seen(element).includes(SHOWN[tag]), SHOWN[tag]);
      await settled(element);
      return element;
    }),
  );
}

describe('theming', () => {
  let declared: Map<string, Declared>;
  before(async () => {
    declared = await manifest();
    await emulate({ reducedMotion: 'reduce' });
  });
  after(() => emulate({}));

  for (const tag of TAGS) {
    it(`<${tag}> follows every property that is documented`, async () => {
      const names = (declared.get(tag)!.cssProperties ?? []).map(({ name }) => name);
      expect(names).not.to.be.empty;
      const elements = await show(tag);
      const before = elements.flatMap(looks);
      for (const name of names) {
        const { value, found } = probe(name);
        elements.forEach((element) => element.style.setProperty(name, value));
        await until(() => elements.flatMap(looks).join() !== before.join(), `a change by ${name}`);
        const now = elements.flatMap(looks);
        const changed = now.filter((look, index) => look !== before[index]);
        expect(
          changed.some((look) => found.test(look)),
          `a node has the value of ${name}`,
        ).to.equal(true);
        elements.forEach((element) => element.style.removeProperty(name));
        await until(() => elements.flatMap(looks).join() === before.join(), `the way back from ${name}`);
      }
    }).timeout(60_000);

    it(`<${tag}> has the parts that are documented`, async () => {
      const elements = await show(tag);
      const failed = mount(tag, { properties: { report: {} } });
      await settled(failed);
      const present = [...elements, failed].flatMap((element) =>
        [...element.shadowRoot!.querySelectorAll('[part]')].flatMap((node) => [...node.part]),
      );
      const documented = (declared.get(tag)!.cssParts ?? []).map(({ name }) => name);
      expect(documented).not.to.be.empty;
      expect(present).to.include.members(documented);
    });
  }

  it('is taken from the page around', async () => {
    const place = box();
    place.style.setProperty('--gov-report-text', 'rgb(1, 2, 3)');
    const element = mount('gov-report', { properties: { report: smallReport() }, into: place });
    await settled(element);
    expect(getComputedStyle(one(one(element, 'gov-report-section'), 'p')).color).to.equal('rgb(1, 2, 3)');
  });

  it('takes font and size from the page, and nothing else by accident', async () => {
    const place = box();
    place.style.cssText =
      'font-family: Probefont; font-size: 20px; text-align: right; text-indent: 4em; font-style: italic;' +
      'letter-spacing: 1em; text-transform: uppercase; white-space: pre; font-weight: 900; color: red';
    const element = mount('gov-report', { properties: { report: smallReport() }, into: place });
    await settled(element);
    const style = getComputedStyle(one(one(element, 'gov-report-section'), 'p'));
    expect(style.fontFamily).to.match(/^"?Probefont"?$/);
    expect(style.fontSize).to.equal('20px');
    expect([
      style.textAlign,
      style.fontStyle,
      style.letterSpacing,
      style.textTransform,
      style.fontWeight,
    ]).to.deep.equal(['start', 'normal', 'normal', 'none', '400']);
    expect(style.whiteSpace).to.equal('normal');
    expect(style.color).not.to.equal('rgb(255, 0, 0)');
  });

  it('follows the scheme of the page, not of the machine', async () => {
    if (!CSS.supports('color', 'light-dark(#000, #fff)')) return;
    const [light, dark] = ['light', 'dark'].map((scheme) => {
      const place = box();
      place.style.colorScheme = scheme;
      return mount('gov-report', { properties: { report: smallReport() }, into: place });
    });
    await settled(light);
    await settled(dark);
    const ground = (element: Element) => getComputedStyle(one(element, '[part~="base"]')).backgroundColor;
    expect(ground(light)).to.equal('rgb(255, 255, 255)');
    const [red, green, blue] = ground(dark).match(/\d+/g)!.map(Number);
    expect(Math.max(red, green, blue)).to.be.below(80);
  });

  it('has no display where it is hidden', async () => {
    for (const tag of TAGS) {
      const element = mount(tag, { attributes: { hidden: '' }, properties: { report: smallReport() } });
      await settled(element);
      expect(element.getClientRects().length, tag).to.equal(0);
    }
  });
});

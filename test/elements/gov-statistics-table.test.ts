import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { overrideStrings, type TableJson } from '../../src/document/index.js';
import '../../src/elements/gov-statistics-table/define.js';
import type { GovStatisticsTable } from '../../src/elements/gov-statistics-table/gov-statistics-table.js';
import { accessibleTree, nodesWithRole } from '../support/accessible-tree.js';
import { emulate } from '../support/media.js';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

/** A report with one table `t`. */
function report(table: Partial<TableJson>, more: object = {}): object {
  return {
    title: '报告',
    agency: { name: '某局' },
    period: {},
    sections: [{ heading: '表', blocks: [{ type: 'table', id: 't', caption: '一张表', ...table }] }],
    ...more,
  };
}

async function show(document: object, table = 't', lang = 'zh-Hans'): Promise<GovStatisticsTable> {
  const element = await fixture<GovStatisticsTable>(
    html`<gov-statistics-table lang=${lang} table=${table} .report=${document}></gov-statistics-table>`,
  );
  await settled(element);
  return element;
}

const samples = new Map<string, Promise<object>>();

function sample(name: string): Promise<object> {
  if (!samples.has(name))
    samples.set(
      name,
      fetch(`/demo/reports/${name}.json`).then((answer) => answer.json()),
    );
  return samples.get(name)!;
}

async function settled(element: GovStatisticsTable): Promise<void> {
  await element.updateComplete;
  await element.updateComplete;
  // The size observer speaks with the next frame.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

const all = <T extends Element = HTMLElement>(element: GovStatisticsTable, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
const one = <T extends Element = HTMLElement>(element: GovStatisticsTable, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;

/** What the eye sees of a node: without hidden words. */
function seen(node: Element): string {
  const copy = node.cloneNode(true) as Element;
  copy.querySelectorAll('.visually-hidden').forEach((hidden) => hidden.remove());
  return copy.textContent!.replace(/\s+/g, ' ').trim();
}

/** What the ear hears of a node: without what is only drawn. */
function heard(node: Element): string {
  const copy = node.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden="true"], button').forEach((drawn) => drawn.remove());
  return copy.textContent!.replace(/\s+/g, ' ').trim();
}

/** The body row of a row heading. */
function row(element: GovStatisticsTable, label: string): HTMLTableRowElement {
  const heading = all(element, 'tbody th.stub').find((th) => seen(th).startsWith(label));
  return heading!.closest('tr')!;
}

function cellsOf(element: GovStatisticsTable, label: string): HTMLTableCellElement[] {
  return [...row(element, label).querySelectorAll<HTMLTableCellElement>('td')];
}

/** The headings of a cell in the order that its `headers` name them. */
function headings(element: GovStatisticsTable, cell: HTMLTableCellElement): string[] {
  return cell.headers.split(' ').map((id) => seen(element.shadowRoot!.getElementById(id)!));
}

const rowLabels = (element: GovStatisticsTable): string[] => all(element, 'tbody th[scope=row]').map(seen);

async function violations(element: GovStatisticsTable): Promise<string[]> {
  const found = await axe.run(element, { rules: { region: { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

describe('<gov-statistics-table>', () => {
  afterEach(() => emulate({}));

  it('is one real table with caption, unit, description and headings', async () => {
    const element = await show(
      report({
        unit: '件',
        summary: '一句话。',
        stub: '指标',
        columns: [{ label: '自然人' }, { label: '总计', total: true }],
        rows: [{ label: '新收', cells: [3402, 3511] }],
      }),
    );
    const [table, ...others] = all<HTMLTableElement>(element, 'table');
    expect(others).to.be.empty;
    expect(seen(table.caption!)).to.equal('一张表 单位：件 一句话。');
    expect([...table.tHead!.rows[0].cells].map(seen)).to.deep.equal(['指标', '自然人', '总计']);
    expect([...table.tBodies[0].rows[0].cells].map(seen)).to.deep.equal(['新收', '3,402', '3,511']);
    expect(all(element, 'thead th').map((th) => th.getAttribute('scope'))).to.deep.equal([
      'col',
      'col',
      'col',
    ]);
    expect(one(element, 'tbody th').getAttribute('scope')).to.equal('row');
    expect(one(element, 'tbody data').getAttribute('value')).to.equal('3402');
    expect(all(element, 'tfoot'), 'nothing to say, no foot').to.be.empty;
    expect(element.shadowRoot!.getElementById('caption')!.textContent).to.equal('一张表');
  });

  it('shows the only table without being told which', async () => {
    const element = await fixture<GovStatisticsTable>(
      html`<gov-statistics-table
        .report=${report({ columns: [{ label: '数' }], rows: [{ label: '一', cells: [7] }] })}
      ></gov-statistics-table>`,
    );
    await settled(element);
    expect(cellsOf(element, '一').map(seen)).to.deep.equal(['7']);
  });

  it('says in its place that there is no such table, and tells the page', async () => {
    const told: string[] = [];
    const listen = (event: Event) => told.push((event as CustomEvent).detail.error.code);
    document.addEventListener('gov-report-error', listen);
    const element = await show(report({ columns: [{ label: '数' }], rows: [] }), 'none');
    document.removeEventListener('gov-report-error', listen);
    expect(one(element, '.notice').textContent).to.contain('none');
    expect(all(element, 'table')).to.be.empty;
    expect(told).to.deep.equal(['unknown-reference']);
  });

  describe('with the 2021 form', () => {
    it('shows every row of the 25 × 7 table with exact headings', async () => {
      const element = await show(await sample('suqian-2023'), 'applications');
      const filled = all<HTMLTableRowElement>(element, 'tbody tr').filter((tr) => tr.querySelector('td'));
      const printed = filled.filter((tr) => !tr.classList.contains('computed'));
      expect(printed.length).to.equal(25);
      expect(filled.every((tr) => tr.querySelectorAll('td').length === 7)).to.equal(true);
      const cells = cellsOf(element, '2.其他法律行政法规禁止公开');
      expect(cells.map(seen)).to.deep.equal(['27', '0', '0', '0', '0', '0', '27']);
      expect(headings(element, cells[4])).to.deep.equal([
        '申请人情况',
        '法人或其他组织',
        '法律服务机构',
        '三、本年度办理结果',
        '（三）不予公开计',
        '2.其他法律行政法规禁止公开',
      ]);
      expect(headings(element, cellsOf(element, '一、本年新收')[6])).to.deep.equal([
        '申请人情况',
        '总计',
        '一、本年新收政府信息公开申请数量',
      ]);
      expect(all(element, 'tbody').length).to.equal(3);
      expect(one<HTMLTableCellElement>(element, 'thead th').rowSpan).to.equal(3);
    });

    it('gives every heading an id of its own that all references find', async () => {
      const element = await show(await sample('suqian-2023'), 'disputes');
      const ids = all(element, '[id]').map((node) => node.id);
      expect(new Set(ids).size).to.equal(ids.length);
      const wanted = all(element, '[headers]').flatMap((node) => node.getAttribute('headers')!.split(' '));
      expect(wanted.filter((id) => id && !ids.includes(id))).to.be.empty;
      const cells = cellsOf(element, '2023年');
      expect(cells.length).to.equal(15);
      expect(headings(element, cells[13])).to.deep.equal(['行政诉讼', '复议后起诉', '尚未审结', '2023年']);
      expect(seen(cells[13])).to.equal('9');
    });

    it('marks the sums that the report does not print, for eye and ear', async () => {
      const element = await show(await sample('suqian-2023'), 'applications');
      const cells = cellsOf(element, '（三）不予公开');
      expect(seen(cells[6])).to.equal('142');
      expect(heard(cells[6])).to.equal('142 （计算）');
      expect(cells[6].querySelector('.computed-mark')).not.to.exist;
      expect(row(element, '（三）不予公开').querySelector('.computed-mark')).to.exist;
      expect(row(element, '（一）予以公开').querySelector('.computed-mark')).not.to.exist;
      expect(seen(one(element, 'tfoot'))).to.equal('计 计算得出，报告未列');
    });

    it('sets bands under one another with their own headings', async () => {
      const element = await show(await sample('suqian-2023'), 'openness');
      expect(all(element, 'thead')).to.be.empty;
      const [fee] = cellsOf(element, '行政事业性收费');
      expect(seen(fee)).to.equal('59,237.2449');
      expect(fee.colSpan).to.equal(3);
      expect(headings(element, fee)).to.deep.equal([
        '第二十条第（八）项',
        '本年收费金额（单位：万元）',
        '行政事业性收费',
      ]);
      const widths = all<HTMLTableRowElement>(element, 'tbody tr').map((tr) =>
        [...tr.cells].reduce((sum, cell) => sum + cell.colSpan, 0),
      );
      expect(new Set(widths)).to.deep.equal(new Set([4]));
    });
  });

  it('lets four absences look and sound different', async () => {
    const element = await show(await sample('formats'), 'absences');
    const [zero, blank, none, words] = ['零', '空白', '不适用', '文字'].map(
      (label) => cellsOf(element, label)[0],
    );
    expect([zero, blank, none, words].map(seen)).to.deep.equal(['0', '', '/', '未发生']);
    expect([zero, blank, none, words].map(heard)).to.deep.equal(['0', '空白，未填', '不适用', '未发生']);
    expect(blank.querySelector('.blank-mark')!.getBoundingClientRect().width).to.be.greaterThan(8);
    expect(zero.querySelector('.blank-mark')).not.to.exist;
    expect(seen(one(element, 'tfoot'))).to.equal('空白，没有数字');
  });

  it('shows approximate values as printed and says their bound', async () => {
    const element = await show(await sample('formats'), 'districts');
    const [cell] = cellsOf(element, '北县');
    expect(seen(cell)).to.equal('3万余');
    expect(heard(cell)).to.equal('3万余 （不少于 30,000）');
    expect(cell.querySelector('data')!.value).to.equal('30000');
    expect(cellsOf(element, '东区').map(seen)).to.deep.equal(['120', '7.50', '+12']);
  });

  it('shows markup in headings as text', async () => {
    const element = await show(await sample('formats'), 'districts');
    expect(rowLabels(element)).to.include('港区 <新>');
  });

  it('leads from a mark to its note and back by keyboard', async () => {
    const element = await show(
      report({
        columns: [{ label: '数' }],
        rows: [
          { label: '一', cells: [{ value: 1, note: '快报数。' }] },
          { label: '二', cells: [{ value: 2, note: '快报数。' }] },
        ],
      }),
    );
    const marks = all<HTMLButtonElement>(element, '.note-mark');
    expect(marks.map(seen)).to.deep.equal(['1', '1']);
    expect(marks[1].getAttribute('aria-label')).to.equal('注 1');
    const description = element.shadowRoot!.getElementById(marks[1].getAttribute('aria-describedby')!)!;
    expect(description.textContent).to.equal('快报数。');
    expect(all(element, '.notes li').length).to.equal(1);

    marks[0].focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(marks[1]);
    await sendKeys({ press: 'Enter' });
    const note = one(element, '.notes li');
    expect(element.shadowRoot!.activeElement).to.equal(note);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.back'));
    await sendKeys({ press: 'Enter' });
    expect(element.shadowRoot!.activeElement, 'back to where it was left').to.equal(marks[1]);
  });

  it('makes marks large enough to hit', async () => {
    const element = await show(await sample('formats'), 'applications');
    for (const mark of all(element, '.note-mark, .back')) {
      const { width, height } = mark.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('notes a failed check at its cell with its explanation and changes no figure', async () => {
    const element = await show(await sample('formats'), 'applications');
    const cells = cellsOf(element, '（七）总计');
    expect(cells.map((cell) => cell.querySelector('data')!.textContent)).to.deep.equal(['61', '2', '63']);
    const marks = all(element, 'tbody .note-mark');
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).to.deep.equal(['核对 1', '核对 2']);
    expect(cells.map((cell) => cell.querySelectorAll('.note-mark').length)).to.deep.equal([1, 0, 1]);
    const [first] = all(element, '.notes li');
    expect(seen(first)).to.contain('合计 61').and.to.contain('合计 60');
    expect(seen(first)).to.contain('第一项加第二项之和，等于第三项加第四项之和。');
  });

  it('shows remarks with their figures, and the source', async () => {
    const element = await show(
      report(
        {
          columns: [{ label: '数' }],
          rows: [{ label: '一', cells: [1] }],
          notes: ['第一条说明。', ['共', { figure: 'copies' }, '。']],
          source: '各县区报送',
        },
        {
          figures: [
            { id: 'copies', label: '份数', value: 90000, printed: '9万余', bound: 'lower', unit: '份' },
          ],
        },
      ),
    );
    expect(all(element, 'tfoot p').map(seen)).to.deep.equal([
      '第一条说明。',
      '共9万余份。',
      '来源：各县区报送',
    ]);
  });

  it('names units of rows in a column of their own', async () => {
    const element = await show(
      report({
        columns: [{ label: '统计数' }],
        rows: [
          { label: '条数', unit: '条', cells: [1] },
          { label: '次数', unit: '次', cells: [2] },
        ],
      }),
    );
    expect(all(element, 'thead th').map(seen)).to.include('单位');
    expect(cellsOf(element, '次数').map(seen)).to.deep.equal(['次', '2']);
  });

  describe('sorting', () => {
    it('is offered only where order carries no meaning', async () => {
      const element = await show(await sample('formats'), 'districts');
      await waitUntil(() => all(element, '.sort').length === 4);
      expect(all(await show(await sample('formats'), 'absences'), '.sort')).to.be.empty;
    });

    it('goes up, down and back to the printed order', async () => {
      const element = await show(await sample('formats'), 'districts');
      await waitUntil(() => all(element, '.sort').length);
      const press = async (): Promise<string[]> => {
        all<HTMLButtonElement>(element, '.sort')[1].click();
        await element.updateComplete;
        return rowLabels(element).map((label) => label.slice(0, 2));
      };
      const state = () => all(element, 'thead th')[1].getAttribute('aria-sort');
      const printed = rowLabels(element).map((label) => label.slice(0, 2));
      expect(printed).to.deep.equal(['东区', '西区', '北县', '南县', '港区']);
      expect(state()).to.equal(null);
      expect(await press()).to.deep.equal(['港区', '西区', '东区', '北县', '南县']);
      expect(state()).to.equal('ascending');
      expect(await press()).to.deep.equal(['北县', '东区', '西区', '港区', '南县']);
      expect(state()).to.equal('descending');
      expect(await press()).to.deep.equal(printed);
      expect(state()).to.equal(null);
    });
  });

  it('saves the table as CSV under its caption', async () => {
    const element = await show(await sample('formats'), 'districts');
    const links: HTMLAnchorElement[] = [];
    const blobs: Blob[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return 'blob:test';
    };
    HTMLAnchorElement.prototype.click = function () {
      links.push(this);
    };
    try {
      one(element, '.tools button').click();
      await waitUntil(() => links.length);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(links[0].download).to.equal('各县区公开情况.csv');
    const lines = (await blobs[0].text()).split('\r\n');
    expect(lines[0]).to.contain('县区,公开条数');
    expect(lines.some((line) => /^东区,120,7\.50,\+?12$/.test(line))).to.equal(true);
    expect(lines).to.include('北县,3万余,0.50,/');
  });

  describe('with ten thousand rows', () => {
    const many = report({
      columns: [{ label: '甲' }, { label: '乙' }],
      rows: Array.from({ length: 10_000 }, (_, index) => ({
        label: `第${index + 1}行`,
        cells: [index, null],
      })),
    });

    it('shows the first at once and all of them soon', async () => {
      const element = await fixture<GovStatisticsTable>(
        html`<gov-statistics-table lang="zh-Hans" .report=${many}></gov-statistics-table>`,
      );
      await element.updateComplete;
      const early = rowLabels(element).length;
      expect(early).to.be.greaterThan(99).and.below(2000);
      const start = performance.now();
      while (rowLabels(element).length < 10_000 && performance.now() - start < 8000) {
        await new Promise((done) => setTimeout(done, 20));
      }
      const labels = rowLabels(element);
      expect(labels.length).to.equal(10_000);
      expect(labels[9_999]).to.equal('第10000行');
    }).timeout(12_000);

    it('has every row before it is printed', async () => {
      const element = await fixture<GovStatisticsTable>(
        html`<gov-statistics-table lang="zh-Hans" .report=${many}></gov-statistics-table>`,
      );
      await element.updateComplete;
      expect(rowLabels(element).length).to.be.below(10_000);
      window.dispatchEvent(new Event('beforeprint'));
      expect(rowLabels(element).length).to.equal(10_000);
    }).timeout(12_000);

    it('shows a table of two hundred rows whole', async () => {
      const element = await fixture<GovStatisticsTable>(
        html`<gov-statistics-table
          .report=${report({
            columns: [{ label: '甲' }],
            rows: Array.from({ length: 200 }, (_, index) => ({ label: `${index}`, cells: [index] })),
          })}
        ></gov-statistics-table>`,
      );
      await element.updateComplete;
      expect(rowLabels(element).length).to.equal(200);
    });
  });

  describe('in a narrow column', () => {
    /** The table in a box of the width of a phone. */
    async function narrow(table: string, width: string, lang = 'zh-Hans'): Promise<GovStatisticsTable> {
      const box = await fixture(html`<div></div>`);
      (box as HTMLElement).style.width = width;
      const element = document.createElement('gov-statistics-table');
      element.lang = lang;
      element.table = table;
      element.report = await sample('suqian-2023');
      box.append(element);
      await settled(element);
      return element;
    }

    for (const table of ['applications', 'disputes']) {
      it(`keeps the row headings of ${table} in sight at 320 px while the figures scroll`, async () => {
        const element = await narrow(table, '320px');
        const scroll = one(element, '.scroll');
        const region = scroll.getBoundingClientRect();
        expect(region.width).to.equal(320);
        expect(scroll.getAttribute('role')).to.equal('region');
        expect(scroll.tabIndex).to.equal(0);
        expect(element.getBoundingClientRect().width, 'the element itself does not overflow').to.equal(320);
        scroll.scrollLeft = scroll.scrollWidth;
        await new Promise((done) => requestAnimationFrame(done));
        const line = all<HTMLTableRowElement>(element, 'tbody tr').find((tr) => tr.querySelector('td'))!;
        const stub = line.querySelector('th')!.getBoundingClientRect();
        const last = line.lastElementChild!.getBoundingClientRect();
        expect(stub.left).to.be.closeTo(region.left, 1);
        expect(stub.width).to.be.at.most(0.46 * 320);
        expect(last.right).to.be.closeTo(region.right, 1.5);
        expect(last.left, 'the last figure is beside the headings').to.be.greaterThan(stub.right);
        const caption = one(element, '.title').getBoundingClientRect();
        expect(caption.left).to.be.closeTo(region.left, 1);
        expect(caption.right).to.be.at.most(region.right);
      });
    }

    it('cuts no figure and no heading', async () => {
      const element = await narrow('applications', '320px');
      for (const cell of all<HTMLTableCellElement>(element, 'th, tbody td')) {
        expect(cell.scrollWidth, seen(cell)).to.be.at.most(cell.offsetWidth + 1);
      }
    });

    it('scrolls by the arrow keys', async () => {
      const element = await narrow('disputes', '320px');
      const scroll = one(element, '.scroll');
      scroll.focus();
      expect(element.shadowRoot!.activeElement).to.equal(scroll);
      await sendKeys({ press: 'ArrowRight' });
      await new Promise((done) => setTimeout(done, 300));
      expect(scroll.scrollLeft).to.be.greaterThan(0);
    });

    it('is no tab stop where everything fits', async () => {
      const element = await narrow('openness', '900px');
      expect(one(element, '.scroll').hasAttribute('tabindex')).to.equal(false);
      expect(one(element, '.scroll').hasAttribute('role')).to.equal(false);
    });

    it('follows when the box is resized', async () => {
      const element = await narrow('disputes', '320px');
      element.parentElement!.style.width = '1600px';
      await settled(element);
      expect(one(element, '.scroll').hasAttribute('tabindex')).to.equal(false);
    });
  });

  describe('in several languages', () => {
    before(() => {
      overrideStrings('en', {
        downloadTableCsv: 'Download this table (CSV)',
        cellBlank: 'blank',
        computedLegend: 'Added up on this page',
        tableUnit: 'Unit: {0}',
        checkNumber: 'Check {0}',
      });
      overrideStrings('ar', { downloadTableCsv: 'تنزيل الجدول' });
    });
    after(() => {
      overrideStrings('en', {});
      overrideStrings('ar', {});
    });

    /** Waits until the words of the interface have come. */
    async function spoken(element: GovStatisticsTable, words: string): Promise<void> {
      for (let wait = 0; wait < 50 && seen(one(element, '.tools')) !== words; wait++) {
        await new Promise((done) => setTimeout(done, 20));
        await element.updateComplete;
      }
      expect(seen(one(element, '.tools'))).to.equal(words);
    }

    it('speaks the language around it and leaves the report in its own', async () => {
      const element = await show(await sample('formats'), 'applications', 'zh-Hans');
      const [table, mark] = [one(element, 'table'), one(element, 'tbody .note-mark')];
      await spoken(element, '下载本表（CSV）');
      element.lang = 'en';
      await spoken(element, 'Download this table (CSV)');
      expect(mark.getAttribute('aria-label')).to.equal('Check 1');
      expect(mark.lang).to.equal('en');
      expect(seen(one(element, '.table-unit'))).to.equal('Unit: 件');
      expect(one(element, '.table-unit span').lang).to.equal('en');
      expect(seen(one(element, 'tfoot'))).to.contain('Added up on this page');
      expect(table.lang).to.equal('zh-Hans');
      expect(rowLabels(element)[0]).to.equal('一、本年新收政府信息公开申请数量');
      element.lang = 'zh-Hans';
      await spoken(element, '下载本表（CSV）');
      expect(one(element, 'tbody .note-mark'), 'changed in place').to.equal(mark);
      expect(mark.getAttribute('aria-label')).to.equal('核对 1');
    });

    it('writes the hidden words of cells anew', async () => {
      const element = await show(await sample('formats'), 'absences', 'en');
      await spoken(element, 'Download this table (CSV)');
      expect(heard(cellsOf(element, '空白')[0])).to.equal('blank');
      overrideStrings('en', { downloadTableCsv: 'CSV', cellBlank: 'not filled in' });
      await spoken(element, 'CSV');
      expect(heard(cellsOf(element, '空白')[0])).to.equal('not filled in');
    });

    it('keeps the direction of the report beside an interface from right to left', async () => {
      const element = await show(await sample('formats'), 'absences', 'ar');
      await spoken(element, 'تنزيل الجدول');
      expect(one(element, '.base').dir).to.equal('rtl');
      expect(one(element, 'table').dir).to.equal('ltr');
      const [cell] = cellsOf(element, '零');
      expect(row(element, '零').querySelector('th')!.getBoundingClientRect().left).to.be.below(
        cell.getBoundingClientRect().left,
      );
    });
  });

  it('lays a right-to-left report out from the right', async () => {
    const element = await show(
      report({ columns: [{ label: 'عدد' }], rows: [{ label: 'صف', cells: [1234] }] }, { lang: 'ar' }),
      't',
      'ar',
    );
    const [cell] = cellsOf(element, 'صف');
    expect(row(element, 'صف').querySelector('th')!.getBoundingClientRect().left).to.be.greaterThan(
      cell.getBoundingClientRect().left,
    );
    expect(seen(cell)).to.equal('1,234');
  });

  it('changes in place with its table', async () => {
    const element = await show(await sample('formats'), 'absences');
    element.table = 'outcomes';
    await settled(element);
    expect(one(element, '.title').textContent).to.equal('行政复议');
    expect(all(element, 'table').length).to.equal(1);
  });

  it('is whole on paper', async () => {
    const element = await show(await sample('suqian-2023'), 'disputes');
    // Only Chromium can be told to be paper.
    if (!(await emulate({ media: 'print' }))) return;
    element.style.width = '680px';
    expect(getComputedStyle(one(element, '.scroll')).overflowX).to.equal('visible');
    expect(getComputedStyle(one(element, 'thead')).display).to.equal('table-header-group');
    expect(getComputedStyle(one(element, '.tools')).display).to.equal('none');
    expect(one(element, 'table').getBoundingClientRect().width).to.be.at.most(681);
    const noted = await show(await sample('formats'), 'applications');
    expect(getComputedStyle(one(noted, '.note-mark')).display).not.to.equal('none');
    expect(getComputedStyle(one(noted, '.back')).display).to.equal('none');
  });

  it('is a table with headings and notes in the accessibility tree', async () => {
    await show(await sample('formats'), 'applications');
    const tree = await accessibleTree();
    // Only Chromium shows its tree.
    if (!tree) return;
    const names = (...roles: string[]) => nodesWithRole(tree, ...roles).map((node) => node.name);
    expect(names('table')).to.deep.equal(['收到和处理政府信息公开申请情况（节选） 单位：件']);
    expect(names('columnheader')).to.deep.equal([
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '申请人情况',
      '自然人',
      '法人或其他组织',
      '总计',
      '商业企业',
    ]);
    expect(names('rowheader')).to.deep.equal([
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '三、本年度办理结果',
      '（一）予以公开',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '（六）其他处理',
      '3.其他',
      '（七）总计',
      '四、结转下年度继续办理',
    ]);
    const cells = names('cell', 'gridcell');
    expect(cells.slice(0, 3)).to.deep.equal(['60', '2', '62']);
    expect(cells).to.include('1 （计算）');
    const marks = nodesWithRole(tree, 'button').filter((node) => node.name?.startsWith('核对'));
    expect(marks.map((node) => node.name)).to.deep.equal(['核对 1', '核对 2']);
    expect(marks[0].description).to.contain('合计 61').and.to.contain('第一项加第二项之和');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, table] of [
      ['suqian-2023', 'applications'],
      ['suqian-2023', 'openness'],
      ['suqian-2023', 'disputes'],
      ['formats', 'districts'],
      ['formats', 'applications'],
      ['formats', 'absences'],
    ]) {
      it(`has no violation that axe knows: ${table} of ${name}, ${colorScheme}`, async () => {
        await emulate({ colorScheme });
        document.documentElement.style.colorScheme = colorScheme;
        const element = await show(await sample(name), table);
        const found = await violations(element);
        document.documentElement.style.colorScheme = '';
        expect(found).to.be.empty;
      });
    }
  }
});

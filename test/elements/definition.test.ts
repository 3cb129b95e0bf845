import { expect } from '@open-wc/testing';
import { TAGS } from '../support/reports.js';

/** Names of the tags that the page knows. */
const known = () => TAGS.filter((tag) => customElements.get(tag));

/** Loads a module once more, as a second copy of the library on the page would. */
const copyOf = <T>(path: string): Promise<T> =>
  import(new URL(`../../src/${path}?${copies++}`, import.meta.url).href) as Promise<T>;
let copies = 0;

/** What `work` warned of on the console. */
async function warnings(work: () => unknown): Promise<string[]> {
  const { warn } = console;
  const found: string[] = [];
  console.warn = (...words: unknown[]) => found.push(words.join(' '));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return found;
}

type Define = typeof import('../../src/internal/define.js');

// In this order: what is defined stays so for the page.
describe('definition', () => {
  it('does not happen by importing classes', async () => {
    const classes = await import('../../src/index.js');
    expect(known()).to.be.empty;
    expect(classes.GovReport.prototype).to.be.an.instanceOf(HTMLElement);
  });

  it('of one element brings those that it shows, and no other', async () => {
    await import('../../src/elements/gov-status-badge/define.js');
    expect(known()).to.deep.equal(['gov-status-badge']);
    await import('../../src/elements/gov-statistics-table/define.js');
    expect(known()).to.have.members(['gov-status-badge', 'gov-statistics-table']);
    await import('../../src/elements/gov-report-section/define.js');
    expect(known()).to.have.members(TAGS.filter((tag) => tag !== 'gov-report'));
  });

  it('of all brings all, by the classes that the library exports', async () => {
    await import('../../src/define.js');
    expect(known()).to.deep.equal([...TAGS]);
    const { GovReport } = await import('../../src/index.js');
    expect(customElements.get('gov-report')).to.equal(GovReport);
  });

  it('twice is quiet and changes nothing', async () => {
    const { GovReport } = await import('../../src/index.js');
    const { define } = await import('../../src/internal/define.js');
    const before = customElements.get('gov-report');
    const found = await warnings(async () => {
      define('gov-report', GovReport);
      // Another copy of the same version, with a class of its own.
      class Copy extends HTMLElement {
        static version = GovReport.version;
      }
      define('gov-report', Copy);
      await copyOf('elements/gov-report/define.ts');
    });
    expect(found).to.be.empty;
    expect(customElements.get('gov-report')).to.equal(before);
  });

  it('beside another version warns once and leaves the first', async () => {
    class Old extends HTMLElement {
      static version = '9.9.9';
    }
    customElements.define('old-report', Old);
    customElements.define('old-table', class extends Old {});
    const { GovReport, GovStatisticsTable, version } = await import('../../src/index.js');
    const { define } = await copyOf<Define>('internal/define.ts');
    const found = await warnings(() => {
      define('old-report', GovReport);
      define('old-table', GovStatisticsTable);
    });
    expect(found).to.have.length(1);
    expect(found[0]).to.contain('9.9.9').and.to.contain(version);
    expect(customElements.get('old-report')).to.equal(Old);
  });

  it('of a tag that is somebody else’s warns and never throws', async () => {
    class Other extends HTMLElement {}
    customElements.define('other-report', Other);
    const { GovReport } = await import('../../src/index.js');
    const { define } = await copyOf<Define>('internal/define.ts');
    const found = await warnings(() => define('other-report', GovReport));
    expect(found).to.have.length(1);
    expect(customElements.get('other-report')).to.equal(Other);
  });
});

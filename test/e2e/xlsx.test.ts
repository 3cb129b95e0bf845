// Excel files from the toolbar, on a page whose policy forbids what it can.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSheet } from 'read-excel-file/node';
import { EndToEnd, page } from '../support/e2e.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const world = new EndToEnd({ headers: { 'content-security-policy': POLICY } });

/** A table that no library packs at once of its own accord. */
const ROWS = 6000;
const large = {
  title: '大表',
  agency: { name: '示例市示范局' },
  period: { label: '2024年' },
  sections: [
    {
      id: 's',
      blocks: [
        {
          type: 'table',
          id: 't',
          caption: '全年明细',
          columns: Array.from({ length: 8 }, (_, column) => ({ label: `第${column + 1}列` })),
          rows: Array.from({ length: ROWS }, (_, row) => ({
            label: `第${row + 1}行`,
            cells: Array.from({ length: 8 }, (_, column) => row * 8 + column),
          })),
        },
      ],
    },
  ],
};

test('all tables are saved as one Excel file, in one piece and without a worker', async () => {
  world.requests.length = 0;
  const report = world.put(JSON.stringify(large), 'application/json');
  const content = page(`<gov-report src="${report}"></gov-report>`);
  // The policy has no room for an icon in the page.
  const tab = await world.open(world.put(content.replace('href="data:,"', 'href="/demo/icon.svg"')));
  await tab.settled();
  assert.deepEqual(
    world.requests.filter((path) => path.includes('xlsx')),
    [],
    'nobody asked for it yet',
  );
  await tab.run(() => {
    const saved = ((window as unknown as { saved: Blob[] }).saved = []) as Blob[];
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return 'about:blank#';
    };
    HTMLAnchorElement.prototype.click = () => {};
    e2e
      .all('button')
      .find((button) => button.textContent!.includes('Excel'))!
      .click();
  });
  const bytes = await tab.until('the file is there', async () => {
    const [blob] = (window as unknown as { saved: Blob[] }).saved;
    return blob && Array.from(new Uint8Array(await blob.arrayBuffer()));
  });
  const rows = await readSheet(Buffer.from(bytes));
  assert.equal(rows.length, 2 + ROWS);
  assert.deepEqual(rows[1 + ROWS], [
    `第${ROWS}行`,
    ...Array.from({ length: 8 }, (_, i) => (ROWS - 1) * 8 + i),
  ]);
  assert.deepEqual(
    world.requests.filter((path) => path.includes('xlsx')),
    ['/dist/gov-report-xlsx.module.js'],
  );
  assert.deepEqual(await tab.run(() => e2e.violations), []);
  await tab.close();
});

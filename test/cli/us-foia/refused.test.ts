import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importUsFoia } from '../../../src/cli/import/us-foia/index.js';
import { UsageError } from '../../../src/cli/command.js';
import { centralised, TWO_COMPONENTS } from './reports.js';

/** The one line that is told, in English. */
function refusal(xml: string): string {
  try {
    importUsFoia(xml);
  } catch (error) {
    assert.ok(error instanceof UsageError, String(error));
    assert.ok(/^第 \d+ 行：/.test(error.words.zh), error.words.zh);
    assert.ok(!/\n/.test(error.words.en + error.words.zh));
    return error.words.en;
  }
  return assert.fail('it was read');
}

test('what is no XML is refused with its line', () => {
  assert.match(refusal(''), /^line 1: .*not well-formed/);
  assert.match(refusal('PK\u0003\u0004'), /^line 1: .*not well-formed/);
  assert.match(refusal('{"title": "x"}'), /not well-formed/);
  assert.match(refusal(centralised('\n<foia:BacklogSection>')), /^line 8: .*not well-formed/);
  assert.match(refusal(TWO_COMPONENTS.slice(0, 40_000)), /not well-formed/);
  assert.match(refusal(centralised('<foia:A>&nbsp;</foia:A>')), /undefined entity/);
  assert.match(refusal(centralised('<unbound:A/>')), /not well-formed/);
});

test('other XML is refused by the name of its root', () => {
  const message = /root element is AnnualReportData, not that of an annual FOIA report/;
  assert.match(refusal('<?xml version="1.0"?>\n<AnnualReportData/>'), message);
  assert.match(refusal('<FoiaAnnualReport/>'), /root element is FoiaAnnualReport/, 'without the namespace');
});

test('a document type is refused, and no entity is expanded', () => {
  const bomb =
    '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>' +
    centralised('<foia:A>&c;</foia:A>').replace(/^.*\n/, '');
  assert.match(refusal(bomb), /^line 1: .*document type/);
  assert.match(refusal('<!DOCTYPE a SYSTEM "file:///etc/hostname"><a/>'), /document type/);
});

test('elements nested too deeply, or too many, are refused', () => {
  assert.match(refusal(centralised('<foia:a>'.repeat(50_000))), /too large or too deeply nested/);
  assert.match(refusal(centralised('<foia:a/>'.repeat(100_001))), /too large or too deeply nested/);
});

test('names of object properties are ordinary names', () => {
  const xml = centralised(
    '<foia:constructor>1</foia:constructor><foia:__proto__>2</foia:__proto__>' +
      '<foia:ProcessedRequestSection><foia:ProcessingStatistics><foia:toString>3</foia:toString></foia:ProcessingStatistics></foia:ProcessedRequestSection>',
  );
  const text = JSON.stringify(importUsFoia(xml).report);
  for (const kept of ['constructor: 1', '__proto__: 2', '"toString"']) assert.ok(text.includes(kept), kept);
  assert.equal(({} as Record<string, unknown>)['2'], undefined);
});

test('a hundred thousand rows, reasons or columns end soon, with nothing lost', () => {
  const items = '<foia:ProcessingStatistics s:id="a"/>'.repeat(90_000);
  const report = importUsFoia(
    centralised(`<foia:ProcessedRequestSection>${items}</foia:ProcessedRequestSection>`),
  ).report;
  const [table] = report.sections[0].blocks!;
  assert.equal(table.type === 'table' && table.rows!.length, 90_000);
  const strange = Array.from({ length: 20_000 }, (_, index) => `<foia:X${index}>${index}</foia:X${index}>`);
  const wide = JSON.stringify(
    importUsFoia(
      centralised(
        `<foia:BacklogSection><foia:Backlog>${strange.join('')}</foia:Backlog></foia:BacklogSection>`,
      ),
    ).report,
  );
  assert.ok(wide.includes('X19999: 19999'));
});

// Second reporter of node:test: ends with `N passed, N failed`. Skipped tests count as failed.

/** Suites and test files are reported as tests too, but test nothing by themselves. */
const isTest = ({ details, file, name }) => details?.type !== 'suite' && name !== file;

export default async function* count(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === 'test:fail' && data.details?.error?.failureType !== 'subtestsFailed') failed++;
    if (type !== 'test:pass' || !isTest(data)) continue;
    if (data.skip === undefined && data.todo === undefined) passed++;
    else failed++;
  }
  yield `${passed} passed, ${failed} failed\n`;
}

// Reporter of the component tests: a line per failed test, then `N passed, N failed`.
import { relative } from 'node:path';

/** Every test of a suite and its sub-suites, with its full name. */
function* testsOf(suite, path = []) {
  if (!suite) return;
  for (const test of suite.tests) yield { ...test, name: [...path, test.name].join(' › ') };
  for (const child of suite.suites) yield* testsOf(child, [...path, child.name]);
}

const indent = (text) => String(text).replace(/^/gm, '      ');

function describe(error) {
  const lines = [
    error.stack?.includes(error.message) ? error.stack : `${error.message}\n${error.stack ?? ''}`,
  ];
  if (error.expected !== undefined) lines.push(`expected: ${error.expected}`, `actual:   ${error.actual}`);
  return indent(lines.join('\n').trim());
}

/** A test that was skipped counts as failed: what is not run is not known to work. */
export function reporter() {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const where = `${session.browser.name}: ${relative(process.cwd(), testFile)}`;
        for (const error of session.errors) logger.log(`  ✗ ${where}\n${describe(error)}`);
        for (const test of testsOf(session.testResults)) {
          if (test.passed) continue;
          const reason = test.skipped ? indent('skipped') : test.error ? describe(test.error) : '';
          logger.log(`  ✗ ${where}: ${test.name}\n${reason}`);
        }
        for (const log of session.logs)
          logger.log(indent(`console (${where}): ${log.map(printable).join(' ')}`));
        for (const path of session.request404s) logger.log(indent(`not found (${where}): ${path}`));
      }
    },
    onTestRunFinished({ sessions }) {
      const totals = new Map();
      for (const session of sessions) {
        const sum = totals.get(session.browser.name) ?? { passed: 0, failed: 0 };
        totals.set(session.browser.name, sum);
        sum.failed += session.errors.length;
        const tests = [...testsOf(session.testResults)];
        if (tests.length === 0 && session.errors.length === 0) sum.failed++;
        for (const test of tests) sum[test.passed ? 'passed' : 'failed']++;
      }
      const all = { passed: 0, failed: 0 };
      for (const [name, { passed, failed }] of totals) {
        console.log(`  ${name}: ${passed} passed, ${failed} failed`);
        all.passed += passed;
        all.failed += failed;
      }
      console.log(`${all.passed} passed, ${all.failed} failed`);
    },
  };
}

function printable(value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

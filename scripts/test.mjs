// Runs the stages of `npm test` in order and ends with the sum: `N passed, N failed`.
//   node scripts/test.mjs             everything
//   node scripts/test.mjs unit e2e    these stages only
//   … --browsers=chromium,firefox     instead of the environment variable BROWSERS
import { spawn } from 'node:child_process';
import { filesBelow } from './files.mjs';

const args = process.argv.slice(2);
const browsers = args.find((arg) => arg.startsWith('--browsers='));
if (browsers) process.env.BROWSERS = browsers.slice('--browsers='.length);

/** Types, lint and build count as one test each; the others count their own. */
const STAGES = {
  types: { title: 'Types', command: ['npm', 'run', '--silent', 'types'] },
  lint: { title: 'Lint', command: ['npm', 'run', '--silent', 'lint'] },
  unit: { title: 'Document code in Node', tests: 'test/document' },
  cli: { title: 'Command line', tests: 'test/cli' },
  build: { title: 'Build', command: ['npm', 'run', '--silent', 'build'] },
  components: {
    title: `Elements in ${process.env.BROWSERS || 'chromium'}`,
    command: ['npx', 'wtr'],
    counts: true,
  },
  package: { title: 'Package', tests: 'test/package', needs: 'build' },
  e2e: { title: 'End to end', tests: 'test/e2e', needs: 'build' },
};

const REPORTERS = ['spec', new URL('count-reporter.mjs', import.meta.url).href].flatMap((reporter) => [
  `--test-reporter=${reporter}`,
  '--test-reporter-destination=stdout',
]);
const NODE_TEST = ['node', '--import', 'tsx', '--test', ...REPORTERS];

/** Runs one command, shows what it prints, and gives its exit code and output. */
function run([command, ...args]) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (part) => {
      output += part;
      process.stdout.write(part);
    });
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

async function runStage({ command, tests, counts }) {
  if (tests) {
    // What drives Chromium would only run again; the other engines have a test file of their own.
    const chromium = !process.env.BROWSERS || process.env.BROWSERS.includes('chromium');
    const files = filesBelow(tests, tests === 'test/e2e' && !chromium ? /engines\.test\.ts$/ : /\.test\.ts$/);
    if (files.length === 0) return { passed: 0, failed: 1, note: `no test in ${tests}` };
    command = [...NODE_TEST, ...files];
  }
  const { code, output } = await run(command);
  if (!tests && !counts) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].pop();
  const passed = Number(last?.[1] ?? 0);
  const failed = Number(last?.[2] ?? 0);
  // A stage that broke down, or ran nothing, has failed whatever it counted.
  if (failed === 0 && (code !== 0 || passed === 0)) {
    return { passed, failed: 1, note: code ? `ended with code ${code}` : 'ran nothing' };
  }
  return { passed, failed };
}

const named = args.filter((arg) => arg !== browsers);
const names = named.length > 0 ? named : Object.keys(STAGES);
const unknown = names.filter((name) => !(name in STAGES));
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are: ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}

const results = [];
for (const name of names) {
  console.log(`\n══ ${STAGES[name].title} ══`);
  const started = Date.now();
  const { needs } = STAGES[name];
  const broken = results.some((result) => result.name === needs && result.failed > 0);
  const result = broken
    ? { passed: 0, failed: 1, note: `not run: ${needs} failed` }
    : await runStage(STAGES[name]);
  results.push({ name, ...result, seconds: Math.round((Date.now() - started) / 1000) });
}

console.log('\n══ Sum ══');
for (const { name, passed, failed, seconds, note } of results) {
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(11)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(seconds).padStart(5)} s${note ? `  ${note}` : ''}`,
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;

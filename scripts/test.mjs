/**
 * `npm test`: everything, from a fresh clone to one line that adds up all runners. Plain JavaScript, because it
 * starts before anything is installed.
 *
 *   npm test              all of it
 *   npm test -- --fast    without the browsers
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './set-up.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = join(root, '.output', 'test-reports');
const fast = process.argv.includes('--fast');
const tally = { passed: 0, failed: 0 };
const failures = [];

const bin = (name) => join(root, 'node_modules', '.bin', name);

function run(title, command, args) {
  const began = Date.now();
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: process.env });
  console.log(
    `   ${title}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - began) / 1000).toFixed(1)} s)`,
  );
  return status === 0;
}

/** A check that passes or fails as a whole counts as one. */
function check(title, command, args) {
  const passed = run(title, command, args);
  tally[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(title);
  return passed;
}

/** A vitest run counts each of its tests; a run that leaves no report counts as one failure. */
function suite(title, config, name) {
  const report = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = run(title, bin('vitest'), ['run', '--config', config, ...reporters]);
  let counted = { numPassedTests: 0, numFailedTests: 0 };
  try {
    counted = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // No report: the runner itself broke, and `passed` is false.
  }
  tally.passed += counted.numPassedTests;
  // A file that cannot be loaded fails the run without a failed test in it.
  const allWell = passed && counted.numPassedTests > 0;
  tally.failed += counted.numFailedTests || (allWell ? 0 : 1);
  if (!allWell) failures.push(title);
}

await setUp({ browsers: !fast });
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

run('prepare', bin('wxt'), ['prepare']);
check('types', bin('tsc'), ['--noEmit']);
check('lint', bin('biome'), ['check']);
check('tables', bin('tsx'), ['scripts/check-tables.ts']);
suite('unit tests', 'vitest.config.ts', 'unit');
const built =
  check('build for Chromium', bin('wxt'), ['build', '-b', 'chrome']) &&
  check('build for Firefox', bin('wxt'), ['build', '-b', 'firefox', '--mv3']);
if (built) {
  suite('tests of the build', 'vitest.built.config.ts', 'built');
  if (!fast) suite('browser tests', 'vitest.browser.config.ts', 'browser');
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;

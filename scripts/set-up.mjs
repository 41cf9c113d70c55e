/**
 * What a fresh clone needs before anything can run: the dependencies, two browsers, and a screen for one of them. Plain
 * JavaScript, because it runs before anything is installed; `npm test` and `npm start` begin with it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/** npm writes this file last: it is there, and newer than the lock file, only after a whole installation. */
function dependenciesInstalled() {
  const marker = join(root, 'node_modules', '.package-lock.json');
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function isDebian() {
  try {
    return /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Asks the finder the tests use, in a process of its own: it is TypeScript. Gives names of missing browsers. */
function missingBrowsers(wanted) {
  const finder = join(root, 'scripts', 'find-browsers.ts');
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { stdout } = spawnSync(process.execPath, [tsx, finder], { cwd: root, encoding: 'utf8' });
  const found = JSON.parse(stdout);
  return wanted.filter((name) => !found[name]);
}

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const ADVICE = {
  chromium: 'install Chromium or Chrome for Testing, or set CHROMIUM_PATH to its program',
  firefox: 'install Firefox 140 or later, or set FIREFOX_PATH to its program',
};

/** A screen for Chromium's own shortcuts and menus, which headless it does not have. Without it those tests are skipped. */
const SCREEN = { Xvfb: 'xvfb', xdotool: 'xdotool' };

const onPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/**
 * Installs what is missing. `browsers`: the browsers needed (`true`: both). Where one is missing and cannot be
 * installed from here, says so in one sentence and exits.
 */
export async function setUp({ browsers = true } = {}) {
  const wanted = browsers === true ? ['chromium', 'firefox'] : browsers || [];
  if (!dependenciesInstalled()) {
    console.log('Installing the dependencies (npm ci)…');
    if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
      console.error('The dependencies could not be installed; npm says why above.');
      process.exit(1);
    }
  }
  let missing = missingBrowsers(wanted);
  const screen = browsers === true ? Object.keys(SCREEN).filter((program) => !onPath(program)) : [];
  if (missing.length + screen.length > 0 && process.getuid?.() === 0 && isDebian()) {
    const packages = [...missing.map((name) => PACKAGES[name]), ...screen.map((program) => SCREEN[program])];
    console.log(`Installing ${packages.join(', ')} (apt-get)…`);
    // A stale package list is the usual reason for a failed installation in a fresh container.
    if (run('apt-get', ['update', '-qq'])) {
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    }
    missing = missingBrowsers(wanted);
  }
  if (missing.length > 0) {
    console.error(`Missing: ${missing.map((name) => `${name} – ${ADVICE[name]}`).join('; ')}.`);
    process.exit(1);
  }
}

/** `npm start`: sets a fresh clone up, builds, and shows Sổ Tin in Chromium with sample articles ready to clip. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './set-up.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
await setUp({ browsers: ['chromium'] });

/** Runs a package's own program with this Node. */
const run = (program, ...args) => {
  const path = join(root, 'node_modules', ...program);
  const { status } = spawnSync(process.execPath, [path, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

run(['wxt', 'bin', 'wxt.mjs'], 'build', '-b', 'chrome');
run(['tsx', 'dist', 'cli.mjs'], 'scripts/start.ts', ...process.argv.slice(2));

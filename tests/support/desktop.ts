/**
 * A screen of its own for a browser with a window. Headless Chromium gives key events to the page, never to its own
 * shortcuts, and its context menu cannot be reached by its protocol; under a virtual X server real keys and a real mouse
 * reach both.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Desktop {
  /** As X names it, e.g. ":99". */
  readonly display: string;
  /** Windows that can be seen; an open menu is one of them. */
  windows(): number;
  /** Keys pressed together, as xdotool names them, e.g. "alt+shift+s". */
  key(combination: string): void;
  /** Moves the mouse to a point of the screen, in its pixels, and clicks. Button 3 is the right one. */
  click(x: number, y: number, button: 1 | 3): void;
  close(): void;
}

const onPath = (program: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

export const hasDesktop = (): boolean => onPath('Xvfb') && onPath('xdotool');

export async function startDesktop(): Promise<Desktop> {
  // It chooses a free display itself and says which on descriptor 3.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const display = `:${number}`;
  const xdotool = (...args: string[]) =>
    execFileSync('xdotool', args, { encoding: 'utf8', env: { ...process.env, DISPLAY: display } });
  return {
    display,
    windows: () => xdotool('search', '--onlyvisible', '--name', '.*').trim().split('\n').length,
    key: (combination) => xdotool('key', combination),
    click: (x, y, button) =>
      xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', String(button)),
    close() {
      process.off('exit', kill);
      kill();
    },
  };
}

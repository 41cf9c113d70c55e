/** Starting and ending Firefox with an unpacked extension on a profile of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { LaunchOptions } from './driver';
import { connectMarionette, type Marionette } from './marionette';

/** A fixed origin that outlives a restart, and its data with it: a temporary add-on is installed anew each time. */
export const UUID = '5b1d6f0e-3c1a-4f57-9a53-0c9d2e7f4a11';

const preferences = (id: string, port: number, options: LaunchOptions): Record<string, unknown> => ({
  'marionette.port': port,
  'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'dom.security.https_first': false,
  'dom.security.https_only_mode': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
  ...(options.proxyPort && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': options.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': options.proxyPort,
    'network.proxy.no_proxies_on': '',
  }),
});

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

export const extensionId = (unpacked: string): string =>
  JSON.parse(readFileSync(join(unpacked, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

export interface FirefoxProcess {
  readonly marionette: Marionette;
  quit(): Promise<void>;
}

export async function startFirefox(
  program: string,
  profile: string,
  unpacked: string,
  options: LaunchOptions,
): Promise<FirefoxProcess> {
  const port = await freePort();
  mkdirSync(profile, { recursive: true });
  const lines = Object.entries(preferences(extensionId(unpacked), port, options)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const headless = (options.headless ?? true) ? ['--headless'] : [];
  const remote = ['--marionette', '--remote-allow-system-access', '--no-remote'];
  const child = spawn(program, [...headless, ...remote, '--profile', profile, 'about:blank'], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
  });
  // A test run that breaks must not leave a browser behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const gone = new Promise<void>((done) =>
    child.once('exit', () => {
      process.off('exit', kill);
      done();
    }),
  );
  const marionette = await connectMarionette(port);
  // Marionette takes capabilities as geckodriver leaves them: matched and flat.
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await marionette.send('Addon:Install', { path: unpacked, temporary: true });
  return {
    marionette,
    async quit() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      marionette.close();
      const timer = setTimeout(kill, 10_000);
      await gone;
      clearTimeout(timer);
    },
  };
}

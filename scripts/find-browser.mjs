import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  findPlaywrightBrowser,
  findSystemBrowser,
  isExecutable,
} from './lib/browser/candidates.mjs';
import { unpackNpmChromium } from './lib/browser/npm-chromium.mjs';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const notFound =
  'No Chrome or Chromium was found. Install one, or run `npx playwright install chromium`, ' +
  'or set CHROME_PATH to the program file.';

/**
 * A Chromium for tests and screenshots: the one in CHROME_PATH, Playwright's own download, one of
 * the system, else the one of the npm package (linux-x64). `KOTACERDAS_BROWSER=npm` takes the last
 * at once.
 *
 * @returns {Promise<{ executablePath: string, args: string[], env?: Record<string, string>,
 *   source: 'CHROME_PATH' | 'playwright' | 'system' | 'npm' }>} `env` is what must be added to the
 *   browser's environment.
 * @throws Error with a sentence that says what to do, where there is none.
 */
export async function findBrowser() {
  const found = (source, executablePath) => ({ executablePath, args: [...args], source });
  if (process.env.KOTACERDAS_BROWSER !== 'npm') {
    const named = process.env.CHROME_PATH;
    if (named) {
      if (isExecutable(named)) return found('CHROME_PATH', named);
      throw new Error(`CHROME_PATH names ${named}, which is not a program that can be run.`);
    }
    const playwright = await findPlaywrightBrowser();
    if (playwright !== null) return found('playwright', playwright);
    const system = findSystemBrowser();
    if (system !== null) return found('system', system);
  }
  const npm = await unpackNpmChromium();
  if (npm === null) throw new Error(notFound);
  return { ...found('npm', npm.executablePath), env: npm.env };
}

/**
 * The same as options for Playwright's `chromium.launch()`.
 *
 * @example
 * const browser = await chromium.launch(await browserLaunchOptions());
 */
export async function browserLaunchOptions() {
  const { executablePath, args: switches, env } = await findBrowser();
  return {
    executablePath,
    args: switches,
    headless: true,
    ...(env === undefined ? {} : { env: { ...process.env, ...env } }),
  };
}

const isCommand =
  process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isCommand) {
  try {
    console.log((await findBrowser()).executablePath);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

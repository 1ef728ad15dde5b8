import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

const fixedPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** True for a file that this user may run. */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The first Chrome or Chromium on PATH or in the usual place of this system, or null. */
export function findSystemBrowser(env = process.env, platform = process.platform) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(fixedPlaces[platform] ?? [])].find(isExecutable) ?? null;
}

/** The Chromium that `npx playwright install` downloaded, or null. */
export async function findPlaywrightBrowser() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path !== '' && isExecutable(path) ? path : null;
}

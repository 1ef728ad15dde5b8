import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../find-browser.mjs';
import { findSystemBrowser, isExecutable } from './candidates.mjs';

let folder;
const makeProgram = (name, mode = 0o755) => {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotacerdas-browser-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('findBrowser', () => {
  test('CHROME_PATH comes first', async () => {
    const chrome = makeProgram('my-chrome');
    vi.stubEnv('CHROME_PATH', chrome);
    vi.stubEnv('KOTACERDAS_BROWSER', '');
    const found = await findBrowser();
    expect(found).toMatchObject({ source: 'CHROME_PATH', executablePath: chrome });
    expect(found.args).toContain('--no-sandbox');
  });

  test('a CHROME_PATH that leads nowhere is said, not passed over', async () => {
    vi.stubEnv('CHROME_PATH', join(folder, 'missing'));
    vi.stubEnv('KOTACERDAS_BROWSER', '');
    await expect(findBrowser()).rejects.toThrow(/CHROME_PATH names .*missing/);
  });

  test.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'the one from npm brings its libraries',
    { timeout: 60_000 },
    async () => {
      vi.stubEnv('KOTACERDAS_BROWSER', 'npm');
      const [one, other] = await Promise.all([findBrowser(), findBrowser()]);
      expect(one).toEqual(other);
      expect(one.source).toBe('npm');
      expect(isExecutable(one.executablePath)).toBe(true);
      expect(one.env.LD_LIBRARY_PATH).toContain('lib');
    },
  );
});

describe('findSystemBrowser', () => {
  test('the folders of PATH are asked in their order', () => {
    const chromium = makeProgram('chromium');
    expect(findSystemBrowser({ PATH: `/nowhere:${folder}` }, 'linux')).toBe(chromium);
  });

  test('a file that cannot be run is no browser', () => {
    makeProgram('chromium', 0o644);
    expect(findSystemBrowser({ PATH: folder }, 'linux')).toBeNull();
  });

  test('without PATH there is none', () => {
    expect(findSystemBrowser({}, 'linux')).toBeNull();
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measurePage } from './measure-page.mjs';

let folder;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotacerdas-page-'));
  const place = join(folder, 'node_modules', 'a');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), '{"name":"a","type":"module","main":"index.js"}');
  const random = Array.from({ length: 400 }, (_, at) => Math.sin(at)).join();
  writeFileSync(join(place, 'later.js'), `export const later = [${random}];`);
  writeFileSync(
    join(place, 'index.js'),
    `globalThis.ask = () => import('./later.js').then(({ later }) => later);`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what comes later is counted apart from what a page loads at once', async () => {
  const { atOnce, onDemand } = await measurePage('a', folder);
  expect(atOnce).toBeLessThan(2000);
  expect(onDemand).toBeGreaterThan(2500);
});

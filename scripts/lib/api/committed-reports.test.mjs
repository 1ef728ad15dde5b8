import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readReports, writeReports } from './committed-reports.mjs';

let parent;
beforeEach(() => (parent = mkdtempSync(join(tmpdir(), 'kotacerdas-api-'))));
afterEach(() => rmSync(parent, { recursive: true }));

test('what is written is read again, and reports of topics that are gone go too', () => {
  const folder = join(parent, 'api');
  expect(readReports(folder)).toEqual(new Map());
  writeReports(
    folder,
    new Map([
      ['swot', 'a'],
      ['gone', 'b'],
    ]),
  );
  writeFileSync(join(folder, 'limits.json'), '{}');
  writeReports(folder, new Map([['swot', 'c']]));
  expect(readReports(folder)).toEqual(new Map([['swot', 'c']]));
  expect(readdirSync(folder).toSorted()).toEqual(['limits.json', 'swot.api.md']);
});

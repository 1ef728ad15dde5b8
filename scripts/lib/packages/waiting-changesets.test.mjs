import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { waitingChangesets } from './waiting-changesets.mjs';

let root;
const write = (file, text) => writeFileSync(join(root, '.changeset', file), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kotacerdas-changesets-'));
  mkdirSync(join(root, '.changeset'));
  write('README.md', '# Changesets');
  write('config.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('none waits where there are but instructions', () => {
  expect(waitingChangesets(root)).toEqual([]);
});

test('each is named with the packages that it is about', () => {
  write('two.md', '---\n\'@k/core\': minor\n"@k/press": patch\n---\n\nNews: of all.\n');
  write('one.md', '---\n---\n\nNothing that anybody notices.\n');
  expect(waitingChangesets(root)).toEqual([
    { file: 'one.md', packages: [] },
    { file: 'two.md', packages: ['@k/core', '@k/press'] },
  ]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.mjs';
import { noticeText, regionNotice } from './notice-text.mjs';

test('libraries under the same words share them, each with its version', () => {
  const library = (name, licence, text) => ({ name, version: '1.0.0', licence, text });
  const text = noticeText({
    name: '@kotacerdas/x',
    sections: ['Data\n----\n\nFrom elsewhere.'],
    libraries: [
      library('a', 'MIT', 'Copyright A\n\nDo as you like.\n'),
      library('b', 'ISC', 'Copyright B'),
      library('c', 'MIT', 'Copyright A\n\nDo as you like.'),
    ],
  });
  expect(text.slice(text.indexOf('Data'))).toBe(
    [
      'Data\n----\n\nFrom elsewhere.',
      'a 1.0.0, c 1.0.0 (MIT)\n----------------------\n\n  Copyright A\n\n  Do as you like.',
      'b 1.0.0 (ISC)\n-------------\n\n  Copyright B\n',
    ].join('\n\n'),
  );
});

test('the region database is told of in the words of core’s NOTICE', () => {
  const notice = regionNotice(readFileSync(join(root, 'packages/core/NOTICE'), 'utf8'));
  expect(notice).toContain('Open Database License (ODbL) v1.0');
  expect(notice).toContain('Contains information from idn-area-data');
  expect(notice).toContain('(of @kotacerdas/core, inside files of dist)');
  expect(notice).not.toContain('MIT License');
});

test('where core’s NOTICE says nothing of it, that is an error', () => {
  expect(() => regionNotice('@kotacerdas/core\n')).toThrow('no section "Region database"');
});

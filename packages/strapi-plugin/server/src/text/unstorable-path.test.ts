import { expect, it } from 'vitest';
import { unstorablePath } from './unstorable-path';

it.each([
  'Banjir tahunan',
  'baris\r\nbaru\tdan tab',
  '👩🏽‍🚒🇮🇩 \u202E\u0627',
  '',
  7,
  null,
  undefined,
  { tags: ['Air', 'Desa'], opd: { connect: [{ id: 1 }] } },
])('finds nothing in what can be stored: %j', (value) => {
  expect(unstorablePath(value)).toBeNull();
});

it.each([
  ['putus\0', []],
  ['\ud83d', []],
  ['\udc00\ud83d', []],
  [{ title: 'Baik', tags: ['Air', 'A\0ir'] }, ['tags', 1]],
  [{ plan: { vision: 'x\udc00' } }, ['plan', 'vision']],
  [{ plan: { 'a\0': 1 } }, ['plan']],
])('says where there is what cannot: %j', (value, path) => {
  expect(unstorablePath(value)).toEqual(path);
});

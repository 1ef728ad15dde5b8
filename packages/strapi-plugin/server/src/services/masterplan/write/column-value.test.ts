import { expect, it } from 'vitest';
import { columnValue } from './column-value';

const moment = '2026-11-29T04:05:06.789Z';

it.each([
  ['text', 'Antrean', 'Antrean'],
  ['number', 0.1, 0.1],
  ['entry', 7, 7],
  ['whole', '009007199254740993', '9007199254740993'],
  ['whole', 1_500_000, '1500000'],
  ['day', '2024-02-29', '2024-02-29'],
  ['moment', moment, new Date(moment)],
  ['truth', false, false],
  ['text', undefined, null],
  [null, null, null],
] as const)('a plain %s is written as Strapi writes it: %j', (kind, value, written) => {
  expect(columnValue(kind, value)).toEqual(written);
});

it.each([
  ['text', 7],
  ['number', '7'],
  ['number', Infinity],
  ['entry', { set: [7] }],
  ['whole', '-1'],
  ['whole', 1.5],
  ['json', 'a text'],
  ['json', new Date(0)],
  ['day', '2026-02-30'],
  ['day', '2026-02-03T00:00:00Z'],
  ['moment', '2026-11-29'],
  ['truth', 'true'],
  [null, 'anything'],
] as const)('of any other value Strapi is asked: %s %j', (kind, value) => {
  expect(columnValue(kind, value)).toBeUndefined();
});

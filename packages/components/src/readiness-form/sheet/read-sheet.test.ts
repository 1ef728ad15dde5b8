import { expect, test } from 'vitest';
import { emptyAnswer } from './answer.js';
import { mergeSheets } from './merge-sheets.js';
import { readStored, sheetOf, withAnswers } from './read-sheet.js';

const ids = ['a', 'b', 'c'];
const level = (indicatorId: string, current: 1 | 2 | 3 | 4 | 5) => ({
  ...emptyAnswer(indicatorId),
  current,
});

test('ratings come in the order of the instrument, the first of two counts, strangers are left out', () => {
  const sheet = sheetOf(
    [
      { indicatorId: 'c', current: 2 },
      { indicatorId: 'a', current: 3, target: 4, evidence: [{ label: 'SK' }], note: 'n' },
      { indicatorId: 'a', current: 5 },
      { indicatorId: 'x', current: 5 },
      { indicatorId: 'b', current: null },
    ],
    ids,
  );
  expect(sheet).toEqual([
    { ...level('a', 3), target: 4, evidence: [{ label: 'SK', url: '' }], note: 'n' },
    level('c', 2),
  ]);
});

test('what was kept comes back as it was', () => {
  const sheet = [level('a', 3), { ...level('b', 1), evidence: [{ label: 'SK', url: 'x' }] }];
  expect(readStored(JSON.parse(JSON.stringify(sheet)), ids)).toEqual(sheet);
});

test.each([[null], ['text'], [{}], [[1]], [[{ indicatorId: 'a' }]], [[{ evidence: [] }]]])(
  'what this form can’t have kept is refused: %j',
  (stored: unknown) => {
    expect(readStored(stored, ids)).toBeNull();
  },
);

test('fields of another kind than this form writes are taken as empty', () => {
  const stored = [{ indicatorId: 'a', current: 3, target: 9, evidence: [7], note: 5 }];
  expect(readStored(stored, ids)).toEqual([
    { ...level('a', 3), evidence: [{ label: '', url: '' }] },
  ]);
});

test('an answer that was emptied goes', () => {
  expect(withAnswers([level('a', 3), level('b', 2)], [emptyAnswer('a')], ids)).toEqual([
    level('b', 2),
  ]);
});

test('what was answered here is kept, and what others answered meanwhile too', () => {
  const from = [level('a', 1), level('b', 1)];
  const here = [level('a', 2), level('b', 1)];
  const others = [level('b', 5), level('c', 4)];
  expect(mergeSheets(from, here, others, ids)).toEqual([
    level('a', 2),
    level('b', 5),
    level('c', 4),
  ]);
});

test('an answer that was taken back here is taken back from what others have, too', () => {
  expect(mergeSheets([level('a', 1)], [], [level('a', 1), level('b', 3)], ids)).toEqual([
    level('b', 3),
  ]);
});

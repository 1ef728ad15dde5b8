import { expect, test } from 'vitest';
import { boardOf, type Board, type Factor } from './board.js';
import { samplePlan } from '../../testing/plans.js';
import { mergeBoards } from './merge-boards.js';

const base = boardOf(samplePlan().swot[0]);
const [first] = base.factors;
if (first === undefined) throw new Error('The sample has no factors.');

const write = (board: Board, code: string, fields: Partial<Factor>): Board => ({
  ...board,
  factors: board.factors.map((f) => (f.code === code ? { ...f, ...fields } : f)),
});
const without = (board: Board, code: string): Board => ({
  ...board,
  factors: board.factors.filter((factor) => factor.code !== code),
});
const withNew = (board: Board, id: string, code: string): Board => ({
  ...board,
  factors: [...board.factors, { ...first, id, code }],
});
const codes = ({ factors }: Board) => factors.map(({ code }) => code);
const find = ({ factors }: Board, code: string) => factors.find((f) => f.code === code);

test('fields written here and fields written there are both kept', () => {
  const merged = mergeBoards(
    base,
    write(base, 'S1', { weight: 0.4 }),
    write(write(base, 'S1', { rating: 1 }), 'W1', { statement: 'Dari rekan' }),
  );
  expect(find(merged, 'S1')).toMatchObject({ weight: 0.4, rating: 1 });
  expect(find(merged, 'W1')?.statement).toBe('Dari rekan');
});

test('of one field written twice, what was written here stays in the draft', () => {
  const merged = mergeBoards(
    base,
    write(base, 'S1', { weight: 0.4 }),
    write(base, 'S1', { weight: 0.5 }),
  );
  expect(find(merged, 'S1')?.weight).toBe(0.4);
});

test('both may add; of two with one code, the one from here takes the next', () => {
  const merged = mergeBoards(base, withNew(base, 'mine', 'S3'), withNew(base, 'theirs', 'S3'));
  expect(merged.factors.find(({ id }) => id === 'theirs')?.code).toBe('S3');
  expect(merged.factors.find(({ id }) => id === 'mine')?.code).toBe('S4');
});

test('taken out here is out; taken out there is out unless it was written here', () => {
  expect(codes(mergeBoards(base, without(base, 'S1'), base))).not.toContain('S1');
  expect(codes(mergeBoards(base, base, without(base, 'S1')))).not.toContain('S1');
  const written = write(base, 'S1', { statement: 'Lebih jelas' });
  expect(find(mergeBoards(base, written, without(base, 'S1')), 'S1')?.statement).toBe(
    'Lebih jelas',
  );
});

test('an order made here holds, with what others added behind', () => {
  const turned = { ...base, factors: base.factors.toReversed() };
  const merged = mergeBoards(base, turned, withNew(base, 'theirs', 'S3'));
  expect(codes(merged)).toEqual([...codes(turned), 'S3']);
});

test('an analysis that others began meanwhile is the one to go on with', () => {
  const empty = boardOf(undefined);
  const own: Board = withNew({ ...empty, id: 'own' }, 'mine', 'S1');
  const merged = mergeBoards(empty, own, base);
  expect(merged.id).toBe(base.id);
  expect(codes(merged)).toEqual([...codes(base), 'S3']);
});

test('what was typed and judged here stays', () => {
  const typing: Board = {
    ...base,
    typed: { 'x weight': 'banyak' },
    judged: { 'ifas likert x': 3 },
  };
  const merged = mergeBoards(base, typing, write(base, 'S1', { rating: 2 }));
  expect(merged).toMatchObject({ typed: typing.typed, judged: typing.judged });
});

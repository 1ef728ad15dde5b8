import { expect, it } from 'vitest';
import { linkRows } from './link-rows';

it('each side of a link counts its links from 1', () => {
  const table = {
    kind: 'table',
    table: 't',
    owner: 'need_id',
    target: 'problem_id',
    order: 'problem_ord',
    inverseOrder: 'need_ord',
  } as const;
  expect(
    linkRows(table, [
      [1, 7],
      [1, 8],
      [2, 7],
    ]),
  ).toEqual([
    { need_id: 1, problem_id: 7, problem_ord: 1, need_ord: 1 },
    { need_id: 1, problem_id: 8, problem_ord: 2, need_ord: 1 },
    { need_id: 2, problem_id: 7, problem_ord: 1, need_ord: 2 },
  ]);
  expect(linkRows({ ...table, order: undefined, inverseOrder: undefined }, [[1, 7]])).toEqual([
    { need_id: 1, problem_id: 7 },
  ]);
});

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
  ).toEqual({
    columns: ['need_id', 'problem_id', 'problem_ord', 'need_ord'],
    rows: [
      [1, 7, 1, 1],
      [1, 8, 2, 1],
      [2, 7, 1, 2],
    ],
  });
  expect(linkRows({ ...table, order: undefined, inverseOrder: undefined }, [[1, 7]])).toEqual({
    columns: ['need_id', 'problem_id'],
    rows: [[1, 7]],
  });
});

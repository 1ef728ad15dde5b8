import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitRows } from './split-rows';

it('tells what all rows say from what each of them says', () => {
  const { common, own } = splitRows({
    columns: ['title', 'state', 'reason', 'code'],
    rows: [
      ['Antrean', 'draft', null, 1],
      ['Banjir', 'draft', null, 2],
    ],
  });
  expect(common).toEqual({ columns: ['state', 'reason'], row: ['draft', null] });
  expect(own).toEqual({ columns: ['title', 'code'], places: [0, 3] });
});

it('leaves every value of every row in one of the two', () => {
  const value = fc.constantFrom(null, 'a', 'b', 1);
  const table = fc
    .nat(6)
    .chain((width) =>
      fc.array(fc.array(value, { minLength: width, maxLength: width }), { maxLength: 5 }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      const columns = (rows[0] ?? []).map((_, at) => `column-${at}`);
      const { common, own } = splitRows({ columns, rows });
      const put = rows.map((row) => ({
        ...Object.fromEntries(common.columns.map((column, at) => [column, common.row[at]])),
        ...Object.fromEntries(own.columns.map((column, at) => [column, row[own.places[at] ?? -1]])),
      }));
      expect(put).toEqual(
        rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]]))),
      );
    }),
  );
});

import { expectTypeOf, test } from 'vitest';
import type { Framework } from '../../framework/types.js';
import type { ItemState, Masterplan } from '../../masterplan/types.js';
import { openDataCsv } from './open-data-csv.js';
import { openDataRows, type OpenDataRow } from './open-data-rows.js';

declare const masterplan: Masterplan;
declare const framework: Framework;
declare function take(value: unknown): void;

test('rows are made of a plan and the framework that names its dimensions', () => {
  expectTypeOf(openDataRows(masterplan, framework)).toEqualTypeOf<OpenDataRow[]>();
  // @ts-expect-error dimensions would be ids without it
  openDataRows(masterplan);
  // @ts-expect-error a plan that was not parsed may be anything
  openDataRows({ title: 'Rencana' }, framework);
});

test('a row is of one of five kinds, and a column without an answer is null', () => {
  expectTypeOf<OpenDataRow['kind']>().toEqualTypeOf<
    'problem' | 'need' | 'innovation' | 'strategy' | 'program'
  >();
  expectTypeOf<OpenDataRow['state']>().toEqualTypeOf<ItemState>();
  expectTypeOf<OpenDataRow['budget']>().toEqualTypeOf<number | null>();
  expectTypeOf<OpenDataRow['progress']>().toEqualTypeOf<number | null>();
});

test('what is work on the plan stays inside', () => {
  const row = openDataRows(masterplan, framework)[0];
  // @ts-expect-error why an item was returned is nobody else’s business
  take(row?.stateReason);
  // @ts-expect-error nor are notes
  take(row?.note);
  // @ts-expect-error published data is as it was published
  if (row !== undefined) row.title = 'Lain';
});

test('CSV is in a language of the product', () => {
  openDataCsv(Object.freeze([]), 'en');
  // @ts-expect-error Indonesian or English
  openDataCsv([], 'jv');
  // @ts-expect-error in which language?
  openDataCsv([]);
});

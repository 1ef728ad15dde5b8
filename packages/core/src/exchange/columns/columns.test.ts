import type * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { masterplanSchema } from '../../masterplan/schema/masterplan.js';
import { fullPlan } from '../../testing/full-plan.js';
import type { SheetTopic } from './sheet-topic.js';
import { columnsOf } from './columns-of.js';

const sheets = columnsOf(fullPlan(), kominfo2021);
const columnsOfTopic = (topic: SheetTopic) =>
  sheets.find((sheet) => sheet.topic === topic)?.columns ?? [];

/** Where every value of a schema stands; a list of records counts as one value. */
function leaves(schema: z.core.SomeType, path: readonly string[] = []): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return leaves(def.innerType, path);
    case 'object':
      return Object.entries(def.shape).flatMap(([key, field]) => leaves(field, [...path, key]));
    case 'union':
      return [...new Set(def.options.flatMap((option) => leaves(option, path)))];
    default:
      return [path.join('.')];
  }
}

function entryOf(...path: string[]): z.core.SomeType {
  let schema: z.core.SomeType = masterplanSchema;
  for (const key of path) {
    let { def } = (schema as z.core.$ZodTypes)._zod;
    while (def.type === 'optional' || def.type === 'nullable') {
      ({ def } = (def.innerType as z.core.$ZodTypes)._zod);
    }
    if (def.type !== 'object') throw new Error(`${key} is in no object`);
    const field = def.shape[key];
    if (field === undefined) throw new Error(`there is no ${key}`);
    const inner = (field as z.core.$ZodTypes)._zod.def;
    schema = inner.type === 'array' ? inner.element : field;
  }
  return schema;
}

/** What no sheet writes: who decides on it, or what it is known by. */
const ours = ['id', 'state', 'stateReason', 'updatedAt'];

const cases: readonly (readonly [SheetTopic, readonly string[], readonly string[]])[] = [
  ['problems', ['problems'], []],
  ['needs', ['needs'], []],
  ['innovations', ['innovations'], []],
  ['strategies', ['strategies'], []],
  // These have sheets of their own.
  ['programs', ['programs'], ['indicators', 'budgets']],
  ['indicators', ['programs', 'indicators'], []],
  ['budgets', ['programs', 'budgets'], []],
  ['swot', ['swot', 'factors'], []],
  ['readiness', ['readiness', 'opdRatings', 'ratings'], []],
];

describe('the columns of sheets', () => {
  it.each(cases)('of %s show every field that may be written', (topic, path, elsewhere) => {
    const shown = columnsOfTopic(topic).map((column) => column.path.join('.'));
    const fields = leaves(entryOf(...path)).filter(
      (field) => !ours.includes(field) && !elsewhere.includes(field),
    );
    const isShown = (field: string) =>
      shown.some((place) => place === field || field.startsWith(`${place}.`));
    expect(fields.filter((field) => !isShown(field))).toEqual([]);
    expect(fields.length).toBeGreaterThan(2);
  });

  it.each(sheets.map(({ columns, topic }) => [topic, columns] as const))(
    'of %s have keys and titles of their own, in both languages',
    (_, columns) => {
      const keys = columns.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const lang of ['id', 'en'] as const) {
        const titles = columns.map(({ title }) => title[lang]);
        expect(new Set(titles).size).toBe(titles.length);
        expect(columns.filter(({ help, title }) => !help[lang] || !title[lang])).toEqual([]);
        // Excel shows no more of a hint.
        expect(columns.filter(({ help }) => help[lang].length > 255)).toEqual([]);
      }
    },
  );

  it('offer options that nobody can mix up', () => {
    for (const { columns } of sheets) {
      for (const { options } of columns) {
        for (const lang of ['id', 'en'] as const) {
          expect(new Set(options.map(({ label }) => label[lang])).size).toBe(options.length);
        }
      }
    }
  });

  it('have a year of the plan each for targets and realisations', () => {
    const years = columnsOfTopic('indicators').flatMap(({ year }) => year ?? []);
    expect(years).toEqual([2023, 2024, 2025, 2026, 2027, 2023, 2024, 2025, 2026, 2027]);
  });
});

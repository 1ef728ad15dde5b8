import type { SheetColumn } from '../columns/sheet-column.js';
import { budgetSourceKey } from '../columns/topics/year-budgets.js';
import type { DraftSource, SourceField } from '../draft/draft-source.js';
import { says } from './says.js';

/**
 * A sheet of programmes that has their amounts in a column for each year: the programmes, and for each year the budget
 * lines of those that have an amount. A programme without any has no line.
 */
export function programBudgets(
  source: DraftSource,
  known: readonly SheetColumn[],
): readonly DraftSource[] {
  const aside = new Map(known.flatMap((name) => (name.aside === true ? [[name.key, name]] : [])));
  if (!source.columns.some(({ key }) => aside.has(key))) return [source];
  const programs = {
    ...source,
    columns: source.columns.filter(({ key }) => !aside.has(key)),
    values: without(source.values, budgetSourceKey),
  };
  const { headerRow, sheet, table } = source;
  const program = programField(source);
  if (table === undefined || program === undefined) return [programs];
  const from = source.columns.find(({ key }) => key === budgetSourceKey);
  const said = source.values?.[budgetSourceKey];
  const lines = source.columns.flatMap((field): DraftSource[] => {
    const year = aside.get(field.key)?.year;
    if (year === undefined) return [];
    return [
      {
        sheet,
        topic: 'budgets',
        headerRow,
        columns: [
          { ...program, key: 'program' },
          ...(from === undefined ? [] : [{ ...from, key: 'source' }]),
          { ...field, key: 'amount' },
        ],
        table: { rows: table.rows.filter((row) => says(row, field.column)), leftOut: [] },
        values: { year: String(year), ...(said === undefined ? {} : { source: said }) },
      },
    ];
  });
  return [programs, ...lines];
}

/** What names the programme in every row: its code, where all have one, else its name. */
function programField({ columns, table }: DraftSource): SourceField | undefined {
  const code = columns.find(({ key }) => key === 'code');
  const isEverywhere =
    code !== undefined && table?.rows.every((row) => says(row, code.column)) === true;
  return isEverywhere ? code : columns.find(({ key }) => key === 'name');
}

function without(values: DraftSource['values'], key: string): DraftSource['values'] {
  if (values === undefined) return undefined;
  const { [key]: _, ...others } = values;
  return others;
}

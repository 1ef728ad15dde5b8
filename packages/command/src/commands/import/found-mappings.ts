import type { Mapping, SourceSheet } from '@kotacerdas/core/exchange';
import type { Mappings } from './read-mappings.js';

/** A column with its header, which nobody has to write and whoever edits the file wants to see. */
type ShownMapping = Omit<Mapping, 'columns'> & {
  readonly columns: readonly (Mapping['columns'][number] & { readonly header: string })[];
};

/** What each sheet was taken for, as `--mapping` takes it; our own sheets have nothing to choose. */
export function foundMappings(
  sheets: readonly SourceSheet[],
  given: Mappings,
): Readonly<Record<string, ShownMapping>> {
  const values = new Map(Object.entries(given).map(([name, mapping]) => [name, mapping.values]));
  const foreign = sheets.filter(({ own }) => !own);
  return Object.fromEntries(
    foreign.map(({ columns, match }): [string, ShownMapping] => {
      const units = new Map(match.columns.map(({ column, unit }) => [column, unit]));
      return [
        match.sheet,
        {
          topic: match.topic,
          columns: columns.map(({ column, header, key }) => ({
            column,
            header,
            key,
            unit: units.get(column),
          })),
          values: values.get(match.sheet),
        },
      ];
    }),
  );
}

import type { LocalisedText } from '@kotacerdas/core/framework';
import { isDecided } from '../choices/is-decided';
import type { ImportState } from '../import-state/import-state';
import { lackingColumns } from './lacking-columns';

export interface UnfilledColumn {
  readonly sheet: string;
  readonly key: string;
  readonly title: LocalisedText;
}

/**
 * Required columns that are neither matched nor said for all rows, while new rows need them. Rows that the plan has
 * already need none, and those that are left out neither.
 */
export function unfilledColumns({
  check,
  choices,
  mappings,
}: Pick<ImportState, 'check' | 'choices' | 'mappings'>): readonly UnfilledColumn[] {
  if (check === null) return [];
  const needing = new Set(
    check.items
      .filter((item) => !isDecided(item, choices[item.key]))
      .flatMap(({ notes }) => notes.filter(({ code }) => code === 'column-missing'))
      .map(({ sheet }) => sheet),
  );
  return check.sheets.flatMap((sheet) => {
    const { name, own } = sheet;
    const mapping = mappings[name];
    const topic = check.topics.find((each) => each.topic === (mapping ?? sheet).topic);
    if (own || topic === undefined || !needing.has(name)) return [];
    return lackingColumns(sheet, topic, mapping)
      .filter(({ key }) => (mapping?.values?.[key] ?? '') === '')
      .map(({ key, title }) => ({ sheet: name, key, title }));
  });
}

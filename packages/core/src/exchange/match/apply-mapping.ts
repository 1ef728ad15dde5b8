import type { ColumnName, TopicNames } from '../columns/column.js';
import { headerCandidates } from './header-candidates.js';
import { headerColumn } from './header-column.js';
import type { Mapping } from './mapping.js';
import type { ColumnValues } from './column-values.js';
import { matchColumns } from './match-columns.js';
import { missingKeys } from './missing-keys.js';
import { nameFits } from './name-fit.js';
import { prepareTopic } from './prepared-topic.js';
import type { ColumnMatch, HeaderColumn, SheetMatch } from './types.js';

/**
 * A match with what a person changed. A column that was chosen takes its key from the column that had it; of two that
 * choose the same, the first has it. So it is with columns that say what it says. A topic that was changed has its
 * columns recognised anew, by their headers and what stands below them. Keys that the topic hasn't and columns that the
 * sheet hasn't are left out of account, so that an old mapping does no harm.
 *
 * @param topics the same that the sheet was matched with; where the mapping's topic isn't among them, the match stays
 * @param values cells below the header, by their column; without them, headers alone tell
 *
 * @example
 * const match: SheetMatch = { sheet: 'A', topic: null, confidence: 0, headerRow: 1, headerRows: 1, columns: [], unmatched: [{ column: 0, header: 'No.' }], missing: [] };
 * applyMapping(match, { topic: null, columns: [] }, []).confidence; // 1
 */
export function applyMapping(
  match: SheetMatch,
  { columns: chosen, topic }: Mapping,
  topics: readonly TopicNames[],
  values: ColumnValues = new Map(),
): SheetMatch {
  const headers = [...match.columns, ...match.unmatched]
    .map(headerColumn)
    .toSorted((a, b) => a.column - b.column);
  if (topic === null) {
    return { ...match, topic, confidence: 1, columns: [], unmatched: headers, missing: [] };
  }
  const names = topics.find((each) => each.topic === topic);
  if (names === undefined) return match;
  const before = topic === match.topic ? match.columns : matchAnew(headers, names, values);
  const columns = withChosen(before, headers, chosen, names);
  const matched = new Set(columns.map(({ column }) => column));
  return {
    ...match,
    topic,
    confidence: 1,
    columns,
    unmatched: headers.filter(({ column }) => !matched.has(column)),
    missing: missingKeys(names, new Set(columns.map(({ key }) => key))),
  };
}

function matchAnew(
  headers: readonly HeaderColumn[],
  names: TopicNames,
  values: ColumnValues,
): readonly ColumnMatch[] {
  const topic = prepareTopic(names);
  return matchColumns(headerCandidates(headers), topic, nameFits(topic), values).columns;
}

/** Keys that no other column can have beside this one. */
const rivalsOf = ({ covers = [], key }: ColumnName, names: readonly ColumnName[]) =>
  new Set([
    key,
    ...covers,
    ...names.flatMap((each) => (each.covers?.includes(key) === true ? [each.key] : [])),
  ]);

function withChosen(
  before: readonly ColumnMatch[],
  headers: readonly HeaderColumn[],
  chosen: Mapping['columns'],
  { columns: names }: TopicNames,
): ColumnMatch[] {
  const byColumn = new Map(before.map((each) => [each.column, each]));
  const taken = new Set<string>();
  for (const { column, key, unit } of chosen) {
    const header = headers.find((each) => each.column === column);
    if (header === undefined) continue;
    if (key === null) {
      byColumn.delete(column);
      continue;
    }
    const name = names.find((each) => each.key === key);
    if (name === undefined || taken.has(key)) continue;
    taken.add(key);
    const former = byColumn.get(column);
    const rivals = rivalsOf(name, names);
    for (const [other, each] of byColumn) if (rivals.has(each.key)) byColumn.delete(other);
    byColumn.set(column, {
      ...header,
      key,
      form: name.form,
      how: 'chosen',
      confidence: 1,
      // What was said before of the same field holds on.
      unit: unit ?? (former?.key === key ? former.unit : undefined),
    });
  }
  return [...byColumn.values()].toSorted((a, b) => a.column - b.column);
}

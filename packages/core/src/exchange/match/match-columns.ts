import type { CellValue } from '../reader/sheet.js';
import { unitsSaid } from '../grammar/unit/units-said.js';
import { addByContent, showsChoices, type FoundColumn } from './add-by-content.js';
import { assignBest } from './assign-best.js';
import { choiceShare } from './choice-share.js';
import { formFit } from './form-fit.js';
import type { ColumnValues } from './column-values.js';
import type { HeaderCandidate } from './header-candidate.js';
import { headerColumn } from './header-column.js';
import type { Fit, NameFits } from './name-fit.js';
import type { PreparedColumn, PreparedTopic } from './prepared-topic.js';
import type { ColumnMatch, HeaderColumn } from './types.js';
import { withoutCovered } from './without-covered.js';

/** Below this a name is no sign of anything. */
const leastSure = 0.5;
/** Where fewer of the cells fit, they speak against the name. */
const leastFitting = 0.3;
const doubt = 0.6;

export interface MatchedColumns {
  readonly columns: ColumnMatch[];
  readonly unmatched: HeaderColumn[];
}

/**
 * Which header is which column of a topic: first by names, each column at most once and the best of all ways to pair
 * them; then, of what is left, by what the cells hold.
 */
export function matchColumns(
  headers: readonly HeaderCandidate[],
  topic: PreparedTopic,
  fitsOf: NameFits,
  values: ColumnValues,
): MatchedColumns {
  const fits = headers.map((header) =>
    fitsOf(header).map((fit, index) => weighed(fit, index, header, topic.columns, values)),
  );
  // By the third power: two names that are merely similar mustn't push out one that is exact.
  const pairs = assignBest(fits.map((row) => row.map((fit) => (fit?.confidence ?? 0) ** 3)));
  const found = new Map<number, FoundColumn>();
  pairs.forEach((index, at) => {
    const fit = index === null ? null : fits[at]?.[index];
    if (index !== null && fit) found.set(at, { index, fit });
  });
  const isNamed = (at: number) => fits[at]?.some((fit) => fit !== null) === true;
  addByContent(found, headers, topic.columns, values, isNamed);

  const named = [...found.values()].flatMap(({ index }) => topic.columns[index]?.name ?? []);
  const kept = new Set(withoutCovered(named));
  const columns: ColumnMatch[] = [];
  const unmatched: HeaderColumn[] = [];
  headers.forEach((header, at) => {
    const pair = found.get(at);
    const name = pair === undefined ? undefined : topic.columns[pair.index]?.name;
    if (pair === undefined || name === undefined || !kept.has(name))
      unmatched.push(headerColumn(header));
    else columns.push({ ...headerColumn(header), key: name.key, form: name.form, ...pair.fit });
  });
  return { columns, unmatched };
}

/** What a name is worth in the light of the cells below it. */
function weighed(
  fit: Fit | null,
  index: number,
  { column: place, header }: HeaderCandidate,
  columns: readonly PreparedColumn[],
  values: ColumnValues,
): Fit | null {
  const column = columns[index];
  if (fit === null || column === undefined) return null;
  const below = values.get(place) ?? [];
  if (isOfAnother(below, column, columns)) return null;
  const { form } = column.name;
  const isInUnit = form === 'rupiah' && unitsSaid(header).length > 0;
  const share = formFit(below, form, { isInUnit });
  const isAgainst = share !== null && share < leastFitting;
  const confidence = isAgainst ? fit.confidence * doubt : fit.confidence;
  return confidence < leastSure ? null : { how: fit.how, confidence };
}

/** Cells that name choices of other columns, and none of this one's, are not of it: `Kategori` above dimensions. */
function isOfAnother(
  below: readonly CellValue[],
  column: PreparedColumn,
  columns: readonly PreparedColumn[],
): boolean {
  const own = choiceShare(below, column.name);
  if (own === null || own >= leastFitting) return false;
  return columns.some((other) => other !== column && showsChoices(below, other));
}

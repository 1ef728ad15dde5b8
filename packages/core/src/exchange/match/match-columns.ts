import type { CellValue } from '../reader/sheet.js';
import { unitsSaid } from '../grammar/unit/units-said.js';
import { assignBest } from './assign-best.js';
import { formFit, showsForm } from './form-fit.js';
import type { HeaderCandidate } from './header-candidate.js';
import type { Fit, NameFits } from './name-fit.js';
import type { PreparedColumn, PreparedTopic } from './prepared-topic.js';
import type { ColumnMatch, HeaderColumn } from './types.js';
import { withoutCovered } from './without-covered.js';

/** Below this a name is no sign of anything. */
const leastSure = 0.5;
/** Where fewer of the cells fit, they speak against the name. */
const leastFitting = 0.3;
const doubt = 0.6;
const byContent = { blank: 0.5, named: 0.6 } as const;

/** Cells below the header, by their column. */
export type ColumnValues = ReadonlyMap<number, readonly CellValue[]>;

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
    fitsOf(header).map((fit, index) => weighed(fit, topic.columns[index], header, values)),
  );
  // By the third power: two names that are merely similar mustn't push out one that is exact.
  const pairs = assignBest(fits.map((row) => row.map((fit) => (fit?.confidence ?? 0) ** 3)));
  const found = new Map<number, { index: number; fit: Fit }>();
  pairs.forEach((index, at) => {
    const fit = index === null ? null : fits[at]?.[index];
    if (index !== null && fit) found.set(at, { index, fit });
  });
  addByContent(found, headers, topic.columns, values);

  const named = [...found.values()].flatMap(({ index }) => topic.columns[index]?.name ?? []);
  const kept = new Set(withoutCovered(named));
  const columns: ColumnMatch[] = [];
  const unmatched: HeaderColumn[] = [];
  headers.forEach(({ column, header }, at) => {
    const pair = found.get(at);
    const name = pair === undefined ? undefined : topic.columns[pair.index]?.name;
    if (pair === undefined || name === undefined || !kept.has(name))
      unmatched.push({ column, header });
    else columns.push({ column, header, key: name.key, form: name.form, ...pair.fit });
  });
  return { columns, unmatched };
}

/** What a name is worth in the light of the cells below it. */
function weighed(
  fit: Fit | null,
  column: PreparedColumn | undefined,
  { column: place, header }: HeaderCandidate,
  values: ColumnValues,
): Fit | null {
  if (fit === null || column === undefined) return null;
  const { form } = column.name;
  const isInUnit = form === 'rupiah' && unitsSaid(header).length > 0;
  const share = formFit(values.get(place) ?? [], form, { isInUnit });
  const isAgainst = share !== null && share < leastFitting;
  const confidence = isAgainst ? fit.confidence * doubt : fit.confidence;
  return confidence < leastSure ? null : { how: fit.how, confidence };
}

/** Only where one header may be it, and nothing but it: otherwise it would be guessing. */
function addByContent(
  found: Map<number, { index: number; fit: Fit }>,
  headers: readonly HeaderCandidate[],
  columns: readonly PreparedColumn[],
  values: ColumnValues,
): void {
  const taken = new Set([...found.values()].map(({ index }) => index));
  const possible = headers.flatMap((header, at) => {
    if (found.has(at)) return [];
    return columns.flatMap((column, index) => {
      if (taken.has(index) || !mayName(header, column)) return [];
      return showsForm(values.get(header.column) ?? [], column.name.form) ? [{ at, index }] : [];
    });
  });
  for (const { at, index } of possible) {
    const rivals = possible.filter((other) => other.at === at || other.index === index);
    if (rivals.length > 1) continue;
    const isBlank = headers[at]?.texts.length === 0;
    const confidence = isBlank ? byContent.blank : byContent.named;
    found.set(at, { index, fit: { how: 'by-content', confidence } });
  }
}

const wordsOf = (texts: readonly string[]) => new Set(texts.flatMap((text) => text.split(' ')));

/** A header that says something else is something else; one that says nothing may be anything. */
function mayName({ texts }: HeaderCandidate, { synonyms, titles }: PreparedColumn): boolean {
  if (texts.length === 0) return true;
  const words = wordsOf([...titles, ...synonyms]);
  const said = wordsOf(texts.map(({ text }) => text));
  const hasFigures = [...said].some((word) => /\d/.test(word));
  return !hasFigures && [...said].some((word) => word.length > 2 && words.has(word));
}

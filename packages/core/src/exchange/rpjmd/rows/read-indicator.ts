import { folded } from '../folded.js';
import type { SheetPlace } from '../types.js';
import type { DraftFigure, DraftMeasure } from './draft.js';
import { placeOf, textIn, type Line } from './line.js';
import type { YearFigure } from './read-figures.js';
import { report, type Session } from './session.js';

/** What a row says of indicators, with its figures. */
export interface RowFigures {
  readonly baseline: YearFigure | null;
  readonly targets: readonly YearFigure[];
}

/**
 * Puts the indicator of a row, with its baseline and targets, to what it belongs to; `owner` is `null` where nothing
 * above the row can have one.
 */
export function readIndicator(
  session: Session,
  line: Line,
  { baseline, targets }: RowFigures,
  owner: DraftMeasure[] | null,
): void {
  const name = textIn(session, line, 'indicator', 'line');
  const place = placeOf(line, 'indicator');
  if (name === '') {
    if (targets.length > 0) report(session, 'warning', 'target-without-indicator', place);
    return;
  }
  if (owner === null) {
    report(session, 'error', 'indicator-without-owner', place, { found: name });
    return;
  }
  const measure = measureOf(owner, name, place);
  if (measure.unit === '') measure.unit = textIn(session, line, 'unit', 'unit');
  if (baseline !== null) {
    measure.baseline ??= { year: baseline.year, value: baseline.value };
  }
  for (const { place: at, value, year } of targets) {
    putFigure(measure.targets, year, { value, place: at }, (kept) =>
      report(session, 'warning', 'target-differs', at, {
        name,
        year,
        found: value,
        kept: kept.value,
      }),
    );
  }
}

/** Puts down a figure of a year; of two that differ the first counts, and `differs` is told. */
export function putFigure(
  figures: Map<number, DraftFigure>,
  year: number,
  figure: DraftFigure,
  differs: (kept: DraftFigure) => void,
): void {
  const kept = figures.get(year);
  if (kept === undefined) figures.set(year, figure);
  else if (kept.value !== figure.value) differs(kept);
}

function measureOf(owner: DraftMeasure[], name: string, place: SheetPlace): DraftMeasure {
  const wanted = folded(name);
  const known = owner.find((measure) => folded(measure.name) === wanted);
  if (known !== undefined) return known;
  const measure: DraftMeasure = { name, unit: '', place, baseline: null, targets: new Map() };
  owner.push(measure);
  return measure;
}

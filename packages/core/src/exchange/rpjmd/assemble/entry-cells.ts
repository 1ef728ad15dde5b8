import type { Measure } from '../../../masterplan/types.js';
import type { DraftEntry, DraftMeasure, DraftProgram } from '../rows/draft.js';
import type { RpjmdCell, SheetPlace } from '../types.js';

type Owner = Pick<RpjmdCell, 'list' | 'id'>;

const cellOf = (owner: Owner, place: SheetPlace, ...path: string[]): RpjmdCell[] =>
  place.cell === null ? [] : [{ ...owner, sheet: place.sheet, cell: place.cell, path }];

/** Which cells an entry was made of, with its indicators as they were built. */
export function entryCells(
  owner: Owner,
  draft: DraftEntry | DraftProgram,
  indicators: readonly Measure[],
): RpjmdCell[] {
  const ceilings = 'ceilings' in draft ? [...draft.ceilings] : [];
  return [
    ...cellOf(owner, draft.place),
    ...ceilings.flatMap(([year, { place }]) => cellOf(owner, place, 'ceilings', String(year))),
    ...draft.indicators.flatMap((measure) => measureCells(owner, measure, indicators)),
  ];
}

function measureCells(
  owner: Owner,
  { name, place, targets }: DraftMeasure,
  built: readonly Measure[],
): RpjmdCell[] {
  const id = built.find((measure) => measure.name === name)?.id;
  if (id === undefined) return [];
  return [
    ...cellOf(owner, place, 'indicators', id),
    ...[...targets].flatMap(([year, { place: at }]) =>
      cellOf(owner, at, 'indicators', id, 'targets', String(year)),
    ),
  ];
}

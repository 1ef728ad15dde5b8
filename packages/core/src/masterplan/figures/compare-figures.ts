import { pairById } from '../pair-by-id.js';
import type { FigureChange, PlanFigures, PlanNumber, SwotFigures, SwotNumber } from './types.js';

/**
 * Which figures differ between two plans, in a fixed order: readiness as a whole, its elements, SWOT analyses,
 * counts, progress, budget. Only what differs is listed, so equal figures give an empty list. A figure that one
 * side doesn't have at all (an analysis that was added, an element of another framework) is `null` there.
 *
 * @example
 * const before = planFigures(masterplan);
 * const after = planFigures({ ...masterplan, needs: [] });
 * compareFigures(before, after)[0]; // { figure: 'needs', id: null, before: 1, after: 0, change: -1 }
 */
export function compareFigures(before: PlanFigures, after: PlanFigures): FigureChange[] {
  return [
    ...compareReadiness(before, after),
    ...compareSwot(before.swot, after.swot),
    ...planNumbers.flatMap(([figure, read]): FigureChange[] =>
      numbers(read(before), read(after)).map((change) => ({ figure, id: null, ...change })),
    ),
  ];
}

type Read<From, Value> = (from: From) => Value | null;

const planNumbers: readonly (readonly [PlanNumber, Read<PlanFigures, number>])[] = [
  ['problems', ({ problems }) => problems.count],
  ['needs', ({ needs }) => needs.count],
  ['innovations', ({ innovations }) => innovations.count],
  ['innovations-completed', ({ innovations }) => innovations.completed],
  ['strategies', ({ strategies }) => strategies.count],
  ['programs', ({ programs }) => programs.count],
  ['programs-finished', ({ programs }) => programs.finished],
  ['progress', ({ programs }) => programs.progress.mean],
  ['budget', ({ programs }) => programs.budget],
];

const swotNumbers: readonly (readonly [SwotNumber, Read<SwotFigures, number>])[] = [
  ['swot-x', ({ x }) => x],
  ['swot-y', ({ y }) => y],
  ['ifas-total', ({ ifasTotal }) => ifasTotal],
  ['efas-total', ({ efasTotal }) => efasTotal],
];

function compareReadiness(
  { readiness: before }: PlanFigures,
  { readiness: after }: PlanFigures,
): FigureChange[] {
  const elements = pairById(before.elements, after.elements, ({ elementId }) => elementId);
  return [
    ...numbers(before.score, after.score).map((change): FigureChange => {
      return { figure: 'readiness-score', id: null, ...change };
    }),
    ...words(before.bandId, after.bandId).map((change): FigureChange => {
      return { figure: 'readiness-band', id: null, ...change };
    }),
    ...elements.flatMap(({ id, before: one, after: other }): FigureChange[] => [
      ...numbers(one?.score, other?.score).map((change) => {
        return { figure: 'element-score' as const, id, ...change };
      }),
      ...words(one?.bandId, other?.bandId).map((change) => {
        return { figure: 'element-band' as const, id, ...change };
      }),
    ]),
  ];
}

function compareSwot(
  before: readonly SwotFigures[],
  after: readonly SwotFigures[],
): FigureChange[] {
  return pairById(before, after, ({ swotId }) => swotId).flatMap(
    ({ id, before: one, after: other }) => [
      ...swotNumbers.flatMap(([figure, read]): FigureChange[] =>
        numbers(one && read(one), other && read(other)).map((change) => ({
          figure,
          id,
          ...change,
        })),
      ),
      ...words(one?.quadrant, other?.quadrant).map((change): FigureChange => {
        return { figure: 'swot-quadrant', id, ...change };
      }),
      ...words(one?.ieCell, other?.ieCell).map((change): FigureChange => {
        return { figure: 'swot-ie-cell', id, ...change };
      }),
    ],
  );
}

type Maybe<Value> = Value | null | undefined;

/** None or one entry; what can't be computed (`NaN`) is equal to itself. */
function numbers(one: Maybe<number>, other: Maybe<number>) {
  const before = one ?? null;
  const after = other ?? null;
  if (before === after || (Number.isNaN(before) && Number.isNaN(after))) return [];
  return [{ before, after, change: before === null || after === null ? null : after - before }];
}

function words<Word extends string>(one: Maybe<Word>, other: Maybe<Word>) {
  const before = one ?? null;
  const after = other ?? null;
  return before === after ? [] : [{ before, after }];
}

import { nextFactorCode, type FactorKind } from '@kotacerdas/core/swot';
import type { Board, Factor } from './board.js';

/** The board with another text in a field; `null` takes it away. */
export function withTyped(board: Board, field: string, text: string | null): Board {
  const { [field]: _, ...typed } = board.typed;
  return { ...board, typed: text === null ? typed : { ...typed, [field]: text } };
}

/** The board with fields of a factor written. */
export function withFactor(board: Board, id: string, fields: Partial<Factor>): Board {
  const factors = board.factors.map((factor) =>
    factor.id === id ? { ...factor, ...fields } : factor,
  );
  return { ...board, factors };
}

/** The board with a new factor at the end of its list, and nothing left of what was typed for it. */
export function withAdded(
  board: Board,
  id: string,
  fields: Pick<Factor, 'kind' | 'statement' | 'weight' | 'rating'>,
): Board {
  const { kind, rating, statement, weight } = fields;
  const factor: Factor = { id, code: nextCode(board, kind), kind, statement, weight, rating };
  return forgetting(`new ${kind} `, { ...board, factors: [...board.factors, factor] });
}

/** The board without a factor. */
export function withoutFactor(board: Board, id: string): Board {
  const left = forgetting(`${id} `, {
    ...board,
    factors: board.factors.filter((factor) => factor.id !== id),
  });
  const judged = Object.entries(left.judged).filter(([key]) => !key.split(' ').includes(id));
  return { ...left, judged: Object.fromEntries(judged) };
}

/**
 * The board with a factor in a list, before the one that has `place` there without it. In another list it
 * takes the next free code; in its own it keeps it.
 */
export function withMoved(board: Board, id: string, kind: FactorKind, place: number): Board {
  const moved = board.factors.find((factor) => factor.id === id);
  if (moved === undefined) return board;
  const others = board.factors.filter((factor) => factor !== moved);
  const list = others.filter((factor) => factor.kind === kind);
  const code = moved.kind === kind ? moved.code : nextCode({ factors: others }, kind);
  const next = list[place];
  const last = list.at(-1);
  const at =
    next !== undefined
      ? others.indexOf(next)
      : last === undefined
        ? others.length
        : others.indexOf(last) + 1;
  return { ...board, factors: others.toSpliced(at, 0, { ...moved, kind, code }) };
}

/** The board with an answer, and without the one that it takes the place of. */
export function withJudged(
  board: Board,
  key: string,
  value: number,
  instead: string | null,
): Board {
  const { [instead ?? '']: _, ...judged } = board.judged;
  return { ...board, judged: { ...judged, [key]: value } };
}

/** The board with weights by factor, and without the answers of the helper that gave them. */
export function withWeights(
  board: Board,
  weights: ReadonlyMap<string, number>,
  helper: string | null,
): Board {
  const fields = [...weights.keys()].map((id) => `${id} weight`);
  const keep = <Entry>(record: Readonly<Record<string, Entry>>, isGone: (key: string) => boolean) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !isGone(key)));
  return {
    ...board,
    factors: board.factors.map((factor) => {
      const weight = weights.get(factor.id);
      return weight === undefined ? factor : { ...factor, weight };
    }),
    typed: keep(board.typed, (key) => fields.includes(key)),
    judged: keep(board.judged, (key) => helper !== null && key.startsWith(helper)),
  };
}

function nextCode({ factors }: Pick<Board, 'factors'>, kind: FactorKind): string {
  return nextFactorCode(
    factors.map(({ code }) => code),
    kind,
  );
}

function forgetting(start: string, board: Board): Board {
  const typed = Object.entries(board.typed).filter(([key]) => !key.startsWith(start));
  return { ...board, typed: Object.fromEntries(typed) };
}

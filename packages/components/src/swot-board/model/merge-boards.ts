import { sameValue } from '@kotacerdas/core/masterplan';
import { nextFactorCode } from '@kotacerdas/core/swot';
import type { Board, Factor } from './board.js';

/**
 * What was done here between `from` and `to`, done to a board that others have changed. Where both wrote
 * the same field, what was written here stays in the draft, for its author to look at.
 */
export function mergeBoards(from: Board, to: Board, onto: Board): Board {
  const before = byId(from.factors);
  const mine = byId(to.factors);
  const theirs = byId(onto.factors);
  const merged = (id: string): Factor[] => {
    const [old, own, other] = [before.get(id), mine.get(id), theirs.get(id)];
    if (own === undefined) return old === undefined && other !== undefined ? [other] : [];
    if (other === undefined) return old !== undefined && sameValue(old, own) ? [] : [own];
    return [old === undefined ? own : mergeFactors(old, own, other)];
  };
  const [first, second] = isReordered(from, to) ? [mine, theirs] : [theirs, mine];
  const ids = new Set([...first.keys(), ...second.keys()]);
  const factors = [...ids].flatMap(merged);
  return {
    ...to,
    id: onto.id ?? (from.id === to.id ? null : to.id),
    factors: withOwnCodes(factors, theirs),
  };
}

function byId(factors: readonly Factor[]): ReadonlyMap<string, Factor> {
  return new Map(factors.map((factor) => [factor.id, factor]));
}

function mergeFactors(old: Factor, own: Factor, other: Factor): Factor {
  const isMine = (field: keyof Factor) => !sameValue(old[field], own[field]);
  const printedScore = (isMine('printedScore') ? own : other).printedScore;
  // A code belongs to its kind.
  const placed = isMine('kind') || isMine('code') ? own : other;
  return {
    id: own.id,
    code: placed.code,
    kind: placed.kind,
    statement: (isMine('statement') ? own : other).statement,
    weight: (isMine('weight') ? own : other).weight,
    rating: (isMine('rating') ? own : other).rating,
    ...(printedScore === undefined ? {} : { printedScore }),
  };
}

/** Whether factors that were there before and after stand in another order. */
function isReordered(from: Board, to: Board): boolean {
  const left = byId(to.factors);
  const known = byId(from.factors);
  const before = from.factors.filter(({ id }) => left.has(id)).map(({ id }) => id);
  const after = to.factors.filter(({ id }) => known.has(id)).map(({ id }) => id);
  return !sameValue(before, after);
}

/** Of two factors that got the same code at the same time, the one from here takes the next. */
function withOwnCodes(
  factors: readonly Factor[],
  theirs: ReadonlyMap<string, Factor>,
): readonly Factor[] {
  const taken = new Set([...theirs.values()].map(({ code }) => code));
  const isTheirs = ({ code, id }: Factor) => theirs.get(id)?.code === code;
  return factors.map((factor) => {
    const isFree = isTheirs(factor) || !taken.has(factor.code);
    const code = isFree ? factor.code : nextFactorCode(taken, factor.kind);
    taken.add(code);
    return isFree ? factor : { ...factor, code };
  });
}

import { meanLevel } from '../mean.js';
import { levelAt, type AnswerSheet } from '../sheet/answer-sheet.js';
import type { CompiledInstrument, Span } from '../sheet/compile-instrument.js';
import type { LikeForLike } from './types.js';

/** Two sheets over only those indicators of a part that count and have a level in both. */
export function likeForLikeOf(
  { weights }: CompiledInstrument,
  [before, after]: readonly [AnswerSheet, AnswerSheet],
  { from, to }: Span,
): LikeForLike {
  const sums = { numeratorBefore: 0, numeratorAfter: 0, denominator: 0, indicators: 0 };
  for (let position = from; position < to; position += 1) {
    const [was, is] = [levelAt(before, position), levelAt(after, position)];
    const weight = weights[position] ?? 0;
    if (was === undefined || is === undefined || weight === 0) continue;
    sums.numeratorBefore += was * weight;
    sums.numeratorAfter += is * weight;
    sums.denominator += weight;
    sums.indicators += 1;
  }
  return meansOf(sums);
}

/** The whole from its elements, as a score is made: the weighted mean of those that have one. */
export function likeForLikeOfWhole(
  elements: readonly { readonly weight: number; readonly likeForLike: LikeForLike }[],
): LikeForLike {
  const sums = { numeratorBefore: 0, numeratorAfter: 0, denominator: 0, indicators: 0 };
  for (const { weight, likeForLike } of elements) {
    const { before, after, indicators } = likeForLike;
    if (before === null || after === null || weight === 0) continue;
    sums.numeratorBefore += before * weight;
    sums.numeratorAfter += after * weight;
    sums.denominator += weight;
    sums.indicators += indicators;
  }
  return meansOf(sums);
}

function meansOf(sums: Omit<LikeForLike, 'before' | 'after' | 'change'>): LikeForLike {
  const before = meanLevel(sums.numeratorBefore, sums.denominator);
  const after = meanLevel(sums.numeratorAfter, sums.denominator);
  const change = before === null || after === null ? null : after - before;
  return { before, after, change, ...sums };
}

import type { Factor } from '../model/board.js';
import type { BoardContext } from '../parts/board-context.js';

/** Writes shares of 1 as weights in the method's unit, in one step. */
export function applyWeights(
  { editor, result }: BoardContext,
  factors: readonly Factor[],
  shares: readonly number[],
  helper: string | null,
  said: string,
): void {
  const unit = result.method.weightUnit === 'percent' ? 100 : 1;
  const weights = factors.map(({ id }, index) => [id, (shares[index] ?? 0) * unit] as const);
  editor.weigh(new Map(weights), helper);
  editor.say(said);
}

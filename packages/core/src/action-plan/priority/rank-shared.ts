/**
 * An item with its place; items that share a place have the same `rank`.
 *
 * @example
 * const place: Ranked<string> = { rank: 2, item: 'PR-GOV-01' };
 */
export interface Ranked<Item> {
  /** 1 for the first; after a shared rank the next ones are left out: 1, 2, 2, 4. */
  readonly rank: number;
  readonly item: Item;
}

/**
 * Standard competition ranking (1, 2, 2, 4), largest score first. An item may have several scores: the next one
 * decides where the one before is equal. Scores that agree in 14 digits are equal, since sums of decimals differ
 * by less; NaN comes last. Ranks don't depend on the order of items; `orderTied` only says how those of one rank
 * are listed (as they came, without it).
 *
 * @example
 * rankShared([7, 9, 7, 3], (score) => [score]).map(({ rank }) => rank); // [1, 2, 2, 4]
 */
export function rankShared<Item>(
  items: readonly Item[],
  scoresOf: (item: Item) => readonly number[],
  orderTied: (a: Item, b: Item) => number = () => 0,
): Ranked<Item>[] {
  const scored = items
    .map((item) => ({ item, scores: scoresOf(item).map(comparable) }))
    .sort((a, b) => compareScores(a.scores, b.scores) || orderTied(a.item, b.item));
  let rank = 0;
  return scored.map(({ item, scores }, index) => {
    const before = scored[index - 1];
    if (before === undefined || compareScores(before.scores, scores) !== 0) rank = index + 1;
    return { rank, item };
  });
}

function comparable(score: number): number {
  return Number.isNaN(score) ? -Infinity : Number(score.toPrecision(14));
}

function compareScores(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const left = a[at] ?? -Infinity;
    const right = b[at] ?? -Infinity;
    if (left !== right) return left > right ? -1 : 1;
  }
  return 0;
}

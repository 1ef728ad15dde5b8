import { byText } from '../by-text.js';

interface Scored {
  readonly code: string;
  readonly score: number | null;
}

/**
 * Entries by score, largest first; those without one are left out. Ties share a rank (1, 2, 2, 4) and
 * stand in the order of their codes.
 */
export function rankLargestFirst<Entry extends Scored>(
  entries: readonly Entry[],
): (Entry & { readonly score: number; readonly rank: number })[] {
  const scored = entries.flatMap((entry) =>
    entry.score === null ? [] : { ...entry, score: entry.score },
  );
  scored.sort((a, b) => comparable(b) - comparable(a) || byText(a.code, b.code));
  let rank = 0;
  return scored.map((entry, at) => {
    const before = scored[at - 1];
    if (before === undefined || comparable(before) !== comparable(entry)) rank = at + 1;
    return { ...entry, rank };
  });
}

/** A score to compare by: sums of decimals that are meant to be equal differ by some 1e-16. */
function comparable({ score }: { readonly score: number }): number {
  return Math.round(score * 1e9);
}

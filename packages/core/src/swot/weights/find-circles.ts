/** So many circles are enough to see what is wrong. */
const mostCircles = 10;

/**
 * Three that contradict one another: a is at least as good as b, b as c, c as a, and not all the same.
 * Comparisons are free of them exactly if each agrees with the totals of its two sides; where one does
 * not, somebody fares worse against a third than that totals tell, and the three form a circle. So the
 * time is that of looking at each pair once. At most ten are given.
 */
export function findCircles(
  rows: readonly (readonly number[])[],
  totals: readonly number[],
): readonly (readonly [number, number, number])[] {
  const circles = new Map<string, readonly [number, number, number]>();
  rows.forEach((mine, one) => {
    rows.forEach((theirs, other) => {
      const judged = Math.sign((mine[other] ?? 0) - (theirs[one] ?? 0));
      const ranked = Math.sign((totals[one] ?? 0) - (totals[other] ?? 0));
      // Each contradiction is seen from the one that fared better in the comparison than in the totals.
      if (judged <= ranked || circles.size === mostCircles) return;
      const third = mine.findIndex(
        (value, at) => at !== one && at !== other && value < (theirs[at] ?? 0),
      );
      const circle = [one, other, third] as const;
      const key = [...circle].sort().join();
      circles.set(key, circles.get(key) ?? circle);
    });
  });
  return [...circles.values()];
}

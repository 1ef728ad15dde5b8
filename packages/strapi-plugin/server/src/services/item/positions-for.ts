/** Closer than this nothing fits between two places any more. */
const closest = 1e-6;

/**
 * Rising numbers for entries in their new order, by those that they had; `null` for one that had none. As many as can be
 * keep theirs: one that was moved gets a number between its neighbours. Where none fits, all are counted anew.
 */
export function positionsFor(before: readonly (number | null)[]): number[] {
  const stays = longestRise(before);
  const positions: number[] = [];
  for (let index = 0; index < before.length; index += 1) {
    const own = before[index];
    const last = positions.at(-1) ?? null;
    if (own !== null && own !== undefined && stays.has(index)) positions.push(own);
    else positions.push(between(last, before.find((_, at) => at > index && stays.has(at)) ?? null));
  }
  const isRising = positions.every(
    (position, index) => index === 0 || position - (positions[index - 1] ?? 0) > closest,
  );
  return isRising ? positions : before.map((_, index) => index + 1);
}

function between(last: number | null, next: number | null): number {
  if (last === null) return next === null ? 1 : next - 1;
  return next === null ? last + 1 : (last + next) / 2;
}

/** The indexes of the longest run of numbers that rise already. */
function longestRise(numbers: readonly (number | null)[]): ReadonlySet<number> {
  const runs: (readonly number[])[] = [];
  numbers.forEach((number, index) => {
    if (number === null) {
      runs.push([]);
      return;
    }
    let best: readonly number[] = [];
    for (let at = 0; at < index; at += 1) {
      const other = numbers[at];
      const run = runs[at] ?? [];
      if (typeof other === 'number' && other < number && run.length > best.length) best = run;
    }
    runs.push([...best, index]);
  });
  return new Set(runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []));
}

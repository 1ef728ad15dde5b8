const values = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** A page in front of the first chapter: `ii`. */
export function roman(page: number): string {
  const next = values.find(([value]) => value <= page);
  return next === undefined ? '' : next[1] + roman(page - next[0]);
}

/**
 * How many lines a text takes at most, as far as can be told without laying it out: it decides what is kept together,
 * and what is too long for that.
 */
export const linesOf = (text: string, width: number, size: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * size * 0.62) / width)), 0);

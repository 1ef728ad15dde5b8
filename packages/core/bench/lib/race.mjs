import { contestant } from './contestant.mjs';
import { median } from './median.mjs';

/**
 * Runs both sides of a row by turns, and the base a second time against itself: `aa` shows how much of a
 * ratio is noise. Each round begins with another side, so that drift favours none.
 *
 * @returns {{ name: string, ratio: number, base: number, aa: number, rounds: number }}
 *   median of measured ÷ base, the base's median in ms, median of base ÷ base
 * @throws if both sides claim the same result and differ
 */
export function race({ name, base, measured, sameChecksum = false }, rounds) {
  const sides = [contestant(base), contestant(measured), contestant(base)];
  for (const side of sides) side.calibrate();
  const times = sides.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < sides.length; turn += 1) {
      const at = (round + turn) % sides.length;
      times[at].push(sides[at].batch());
    }
  }
  const checksums = sides.map((side) => side.checksum());
  if (checksums.some((checksum) => checksum === undefined)) {
    throw new Error(`${name}: a run gave no checksum, so its work may have been left out.`);
  }
  if (sameChecksum && !Object.is(checksums[0], checksums[1])) {
    throw new Error(`${name}: ${checksums[1]} differs from the base's ${checksums[0]}.`);
  }
  const [first, other, again] = times;
  return {
    name,
    ratio: median(other.map((time, round) => time / first[round])),
    base: median(first),
    aa: median(again.map((time, round) => time / first[round])),
    rounds,
  };
}

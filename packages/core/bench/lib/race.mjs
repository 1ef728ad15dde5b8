import { compare } from './compare.mjs';
import { contestant } from './contestant.mjs';
import { takeTurns } from './take-turns.mjs';

/**
 * Runs both sides of a row by turns, and the base a second time against itself.
 *
 * @returns {Promise<ReturnType<typeof compare>>}
 * @throws if both sides claim the same result and differ
 */
export async function race({ name, base, measured, sameChecksum = false }, rounds) {
  const sides = [];
  for (const side of [base, measured, base]) sides.push(await contestant(side));
  for (const side of sides) await side.calibrate();
  const times = await takeTurns(
    sides.map((side) => side.batch),
    rounds,
  );
  const checksums = sides.map((side) => side.checksum());
  if (checksums.some((checksum) => checksum === undefined)) {
    throw new Error(`${name}: a run gave no checksum, so its work may have been left out.`);
  }
  if (sameChecksum && !Object.is(checksums[0], checksums[1])) {
    throw new Error(`${name}: ${checksums[1]} differs from the base's ${checksums[0]}.`);
  }
  return compare(name, times);
}

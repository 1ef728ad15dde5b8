import { compare } from '../../../core/bench/lib/compare.mjs';
import { takeTurns } from '../../../core/bench/lib/take-turns.mjs';

/** Lets both sides of a row take turns, and the base once more against itself. */
export async function race({ name, rounds, warmUps = 1, base, measured }) {
  for (let turn = 0; turn < warmUps; turn += 1) {
    for (const side of [base, measured]) await side.turn();
  }
  const times = await takeTurns([base.turn, measured.turn, base.turn], rounds);
  return compare(name, times);
}

/**
 * Lets sides run by turns. Each round begins with another side, so that drift favours none.
 *
 * @param {(() => number | Promise<number>)[]} sides each runs once and gives the milliseconds it took
 * @returns {Promise<number[][]>} by side, what each round took
 */
export async function takeTurns(sides, rounds) {
  const times = sides.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < sides.length; turn += 1) {
      const at = (round + turn) % sides.length;
      times[at].push(await sides[at]());
    }
  }
  return times;
}

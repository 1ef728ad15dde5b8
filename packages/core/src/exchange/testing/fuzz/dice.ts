/** Chance that is the same for the same seed: a linear congruential generator is enough to choose mutations. */
export interface Dice {
  /** From 0 to one less. */
  readonly below: (limit: number) => number;
  readonly pick: <Value>(list: readonly [Value, ...Value[]]) => Value;
}

export function rollDice(seed: number): Dice {
  let state = (Math.imul(seed, 2_654_435_761) ^ 0x9e3779b9) >>> 0;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The upper bits are the better ones.
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, pick: (list) => list[below(list.length)] ?? list[0] };
}

import type { Dice } from './dice.js';

const weighty = [
  0, 0x22, 0x27, 0x2c, 0x3b, 0x09, 0x0a, 0x0d, 0x80, 0xff, 0xfe, 0xef, 0x50,
] as const;

/** Bytes with a few changed, cut out or put in twice, or cut off at the end: a file on a bad way. */
export function mutateBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  let changed = bytes.slice();
  const times = 1 + dice.below(4);
  for (let time = 0; time < times; time += 1) {
    const at = dice.below(changed.length + 1);
    switch (dice.below(5)) {
      case 0:
        changed = changed.slice(0, at);
        break;
      case 1:
        changed = Uint8Array.of(
          ...changed.subarray(0, at),
          ...changed.subarray(at + dice.below(9)),
        );
        break;
      case 2:
        changed = Uint8Array.of(
          ...changed.subarray(0, at),
          ...changed.subarray(Math.max(0, at - 9)),
        );
        break;
      case 3:
        if (at < changed.length) changed[at] = dice.pick(weighty);
        break;
      default:
        if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << dice.below(8));
    }
  }
  return changed;
}

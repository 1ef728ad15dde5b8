import { deflateSync } from 'fflate';
import { crc32 } from '../../checksum/crc-32.js';
import { zipOf, type ZipPart } from '../zip-of.js';
import type { Dice } from './dice.js';

export type Parts = Readonly<Record<string, Uint8Array>>;

const packed = ([name, bytes]: readonly [string, Uint8Array]): ZipPart => ({
  name,
  packed: deflateSync(bytes),
  size: bytes.length,
  crc: crc32(bytes),
  method: 8,
});

/** Another name, as programs write them, or that leads elsewhere. */
const renamed = (name: string, dice: Dice) =>
  dice.pick([
    name.toUpperCase(),
    `/${name}`,
    `../${name}`,
    `${name}/`,
    '',
    '__proto__',
    name.slice(1),
  ]);

/** A package whose table of contents says something else than is true, or whose parts are others. */
export function mutateZip(parts: Parts, dice: Dice): Uint8Array {
  const list = Object.entries(parts).map(packed);
  const at = dice.below(list.length);
  const part = list[at];
  if (part === undefined) return zipOf(list);
  const changes: readonly [() => readonly ZipPart[], ...(() => readonly ZipPart[])[]] = [
    () => [],
    () => [part, part],
    () => [{ ...part, name: renamed(part.name, dice) }],
    () => [{ ...part, crc: dice.below(2 ** 32) }],
    () => [{ ...part, size: dice.pick([0, 1, part.size + 1, 2 ** 32 - 1]) }],
    () => [{ ...part, method: dice.pick([0, 1, 8, 9, 12, 14, 99]) }],
    () => [{ ...part, flags: dice.pick([1, 8, 64, 2048, 8192]) }],
    () => [{ ...part, packed: part.packed.subarray(0, dice.below(part.packed.length)) }],
    () => [{ ...part, packed: new Uint8Array(part.packed.length) }],
    () => [{ ...part, packed: list[dice.below(list.length)]?.packed ?? part.packed }],
  ];
  return zipOf([...list.slice(0, at), ...dice.pick(changes)(), ...list.slice(at + 1)]);
}

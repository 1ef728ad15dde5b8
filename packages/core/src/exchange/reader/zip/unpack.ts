import { Inflate } from 'fflate';

/** A thousand times as much may come of it at once, and no more. */
const slice = 16_384;

/** How the bytes of a part are packed. */
export type Packing = 'stored' | 'deflated';

/** Unpacks bytes a piece at a time, so that whoever gets them can end it by throwing. */
export function unpack(
  packed: Uint8Array,
  packing: Packing,
  onBytes: (bytes: Uint8Array) => void,
): void {
  if (packing === 'stored') {
    onBytes(packed);
    return;
  }
  const inflate = new Inflate(onBytes);
  // What is empty still has to be told, to be found incomplete.
  for (let at = 0; at === 0 || at < packed.length; at += slice) {
    const end = at + slice;
    inflate.push(packed.subarray(at, end), end >= packed.length);
  }
}

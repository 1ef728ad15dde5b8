const endSignature = 0x06054b50;
const endLength = 22;

/** Midnight of the first day that a ZIP file can name. */
const firstMoment = 0x00210000;

/**
 * Sets when the entries of a ZIP file were written to a moment that is always the same, in place: packing them anew
 * would cost more than all else. It is for files that the library packed, with no comment behind and no ZIP64.
 */
export function stopClock(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sizeAt = (place: number): number => view.getUint16(place, true);
  const end = bytes.byteLength - endLength;
  if (end < 0 || view.getUint32(end, true) !== endSignature) {
    throw new Error('The library packed something other than a plain ZIP file.');
  }
  let at = view.getUint32(end + 16, true);
  for (let left = sizeAt(end + 10); left > 0; left -= 1) {
    view.setUint32(at + 12, firstMoment, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, firstMoment, true);
    at += 46 + sizeAt(at + 28) + sizeAt(at + 30) + sizeAt(at + 32);
  }
  return bytes;
}

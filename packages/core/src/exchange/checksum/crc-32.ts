/** How many bytes are taken at once: several times as fast as one after the other. */
const atOnce = 4;

/**
 * What each byte makes of the sum, for the polynomial of zipped files (APPNOTE 4.4.7), and after it what it makes of it
 * with one, two and three bytes behind it.
 */
const table = /* @__PURE__ */ tableOf();

function tableOf(): Int32Array {
  const made = new Int32Array(256 * atOnce);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) {
      value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    }
    made[byte] = value;
  }
  for (let at = 256; at < made.length; at += 1) {
    const before = made[at - 256] ?? 0;
    made[at] = (made[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return made;
}

/**
 * The checksum of zipped files over bytes that follow others, whose checksum is `before`.
 *
 * @example
 * crc32(new TextEncoder().encode('123456789')).toString(16); // 'cbf43926'
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % atOnce);
  let sum = ~before;
  for (let at = 0; at < whole; at += atOnce) {
    sum ^= view.getInt32(at, true);
    sum =
      (table[768 + (sum & 0xff)] ?? 0) ^
      (table[512 + ((sum >>> 8) & 0xff)] ?? 0) ^
      (table[256 + ((sum >>> 16) & 0xff)] ?? 0) ^
      (table[sum >>> 24] ?? 0);
  }
  for (let at = whole; at < bytes.length; at += 1) {
    sum = (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  }
  return ~sum >>> 0;
}

import { randomBytes } from 'node:crypto';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const signs = `${letters}0123456789`;
const length = 24;

/** More than a byte's worth of each sign would favour some. */
const fair = 256 - (256 % signs.length);

/**
 * A documentId as those that Strapi makes look: 24 letters and digits, a letter first. Strapi's own take as long as the
 * row that they are for; these are as hard to guess.
 */
export function newDocumentId(): string {
  let id = letters[randomBytes(1).readUInt8() % letters.length] ?? '';
  while (id.length < length) {
    for (const byte of randomBytes(2 * length)) {
      if (byte < fair && id.length < length) id += signs[byte % signs.length] ?? '';
    }
  }
  return id;
}

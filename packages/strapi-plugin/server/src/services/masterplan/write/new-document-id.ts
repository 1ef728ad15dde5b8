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
  let id = letters[nextByte() % letters.length] ?? '';
  while (id.length < length) {
    const byte = nextByte();
    if (byte < fair) id += signs[byte % signs.length] ?? '';
  }
  return id;
}

/** Chance is asked for in stock: each time takes longer than an id. */
const stock = { bytes: randomBytes(0), at: 0 };

function nextByte(): number {
  if (stock.at === stock.bytes.length) {
    stock.bytes = randomBytes(8192);
    stock.at = 0;
  }
  const byte = stock.bytes[stock.at] ?? 0;
  stock.at += 1;
  return byte;
}

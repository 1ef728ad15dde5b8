import { randomInt } from 'node:crypto';

// Without l, I, O, 0 and 1: people copy these from a screen.
const groups = ['abcdefghijkmnopqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789'];
const all = groups.join('');

const pick = (letters) => letters[randomInt(letters.length)];

/** A random password of 20 letters and digits that has each kind Strapi asks for. */
export function newPassword(length = 20) {
  for (;;) {
    const password = Array.from({ length }, () => pick(all)).join('');
    if (groups.every((group) => [...group].some((letter) => password.includes(letter)))) {
      return password;
    }
  }
}

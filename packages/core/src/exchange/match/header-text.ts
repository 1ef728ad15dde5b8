import { cleanText } from '../grammar/clean-text.js';

/** Letters of other scripts that look like Latin ones, as they slip in from documents and phones. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  һ: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'u',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
};
const otherScripts = /[\u0370-\u052f\u0131]/gu;
const marks = /\p{M}/gu;
const notWord = /[^\p{L}\p{N}]+/gu;

/** Most texts have nothing in them that isn't compared, or at least no letters but the usual ones. */
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const usual = /^[ -~]*$/;

/**
 * A header as it is compared: small letters, single blanks, no punctuation or accents, and Latin letters for those of
 * other scripts that only look like them.
 *
 * @example
 * headerText('  NAMA\u00a0 Inovаsi* '); // 'nama inovasi', although one a is Cyrillic
 */
export function headerText(text: string): string {
  const cleaned = cleanText(text).toLowerCase();
  if (plain.test(cleaned)) return cleaned;
  if (usual.test(cleaned)) return cleaned.replaceAll(notWord, ' ').trim();
  return cleaned
    .normalize('NFD')
    .replaceAll(marks, '')
    .replaceAll(otherScripts, (letter) => lookAlikes[letter] ?? letter)
    .replaceAll(notWord, ' ')
    .trim();
}

const remark = /\s*(?:\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\})/g;

/** A header without what stands in brackets, such as a unit; what is all in brackets stays. */
export function withoutRemarks(text: string): string {
  const bare = text.replaceAll(remark, '');
  return headerText(bare) === '' ? text : bare;
}

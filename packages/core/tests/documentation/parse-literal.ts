import type { Literal } from './literal.js';

/** What stands at a place of a text, and where it ends. */
type Found<Value> = { readonly value: Value; readonly end: number } | null;

const words = new Map<string, Literal>([
  ['true', { kind: 'value', value: true }],
  ['false', { kind: 'value', value: false }],
  ['null', { kind: 'value', value: null }],
  ['undefined', { kind: 'value', value: undefined }],
  ['NaN', { kind: 'number', value: NaN, decimals: 0, isCut: false }],
  ['Infinity', { kind: 'number', value: Infinity, decimals: 0, isCut: false }],
  ['-Infinity', { kind: 'number', value: -Infinity, decimals: 0, isCut: false }],
]);

const more = /(?:…|\.\.\.)/y;

/**
 * The literal that a text begins with; words may follow it: `3.5: the mean of both`. `null` where it
 * begins with anything else, or with a literal that goes on (`2026-11-23`, `3 + 4`).
 */
export function parseLiteral(text: string): Literal | null {
  const found = readValue(text, skipSpace(text, 0));
  if (found === null) return null;
  const rest = text.slice(found.end);
  return /^$|^[:;,.)](?:\s|$)|^\s+[\p{L}(–—:]/u.test(rest) || rest.trim() === ''
    ? found.value
    : null;
}

function readValue(text: string, at: number): Found<Literal> {
  const dots = match(more, text, at);
  if (dots !== null) return { value: { kind: 'anything' }, end: at + dots.length };
  const sign = text[at] ?? '';
  if (sign === '[') return readList(text, at);
  if (sign === '{') return readObject(text, at);
  if (/['"`]/.test(sign)) {
    return map(readString(text, at), (value) => ({ kind: 'value', value }));
  }
  const word = match(/-?[A-Za-z]+/y, text, at);
  if (word !== null) {
    const value = words.get(word);
    return value === undefined ? null : { value, end: at + word.length };
  }
  return readNumber(text, at);
}

function readNumber(text: string, at: number): Found<Literal> {
  const digits = match(/[-+]?\d[\d_]*(?:\.\d+)?(?:e[-+]?\d+)?/y, text, at);
  if (digits === null) return null;
  const end = at + digits.length;
  const cut = match(more, text, end);
  const decimals = /e/.test(digits) ? 0 : (digits.split('.')[1]?.length ?? 0);
  const value = Number(digits.replaceAll('_', ''));
  return {
    value: { kind: 'number', value, decimals, isCut: cut !== null },
    end: end + (cut?.length ?? 0),
  };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function readString(text: string, at: number): Found<string> {
  const quoted = match(/(['"`])(?:\\.|(?!\1)[^\\])*\1/y, text, at);
  if (quoted === null) return null;
  const value = quoted
    .slice(1, -1)
    .replaceAll(/\\(?:u([\dA-Fa-f]{4})|(.))/g, (_, code: string | undefined, sign: string) =>
      code === undefined ? (escapes[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16)),
    );
  return { value, end: at + quoted.length };
}

function readList(text: string, at: number): Found<Literal> {
  const parts = readParts(text, at, ']', readValue);
  return map(parts, ({ items, hasMore }) => ({ kind: 'list', items, hasMore }));
}

function readObject(text: string, at: number): Found<Literal> {
  const parts = readParts(text, at, '}', readEntry);
  return map(parts, ({ items, hasMore }) => ({ kind: 'object', entries: new Map(items), hasMore }));
}

function readEntry(text: string, at: number): Found<readonly [string, Literal]> {
  const name = match(/[\p{L}_$][\p{L}\d_$]*|\d+/uy, text, at);
  const key = name === null ? readString(text, at) : { value: name, end: at + name.length };
  if (key === null) return null;
  const colon = skipSpace(text, key.end);
  if (text[colon] !== ':') return null;
  return map(readValue(text, skipSpace(text, colon + 1)), (value) => [key.value, value]);
}

/** What stands between brackets; a last `…` says that more would. */
function readParts<Part>(
  text: string,
  open: number,
  close: string,
  readPart: (text: string, at: number) => Found<Part>,
): Found<{ readonly items: readonly Part[]; readonly hasMore: boolean }> {
  const items: Part[] = [];
  let at = skipSpace(text, open + 1);
  while (text[at] !== close) {
    const dots = match(more, text, at);
    const end = dots === null ? -1 : skipSpace(text, at + dots.length);
    if (text[end] === close) return { value: { items, hasMore: true }, end: end + 1 };
    const part = readPart(text, at);
    if (part === null) return null;
    items.push(part.value);
    at = skipSpace(text, part.end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
    else if (text[at] !== close) return null;
  }
  return { value: { items, hasMore: false }, end: at + 1 };
}

function map<From, To>(found: Found<From>, change: (value: From) => To): Found<To> {
  return found === null ? null : { value: change(found.value), end: found.end };
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const skipSpace = (text: string, at: number) => at + (match(/\s*/y, text, at)?.length ?? 0);

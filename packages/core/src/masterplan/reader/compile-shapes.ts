import type { Shape } from './shape.js';
import { choice } from './shapes/choice.js';
import { list } from './shapes/list.js';
import { number } from './shapes/number.js';
import { object } from './shapes/object.js';
import { record } from './shapes/record.js';
import { text } from './shapes/text.js';
import { tuple } from './shapes/tuple.js';
import { variant } from './shapes/variant.js';
import { wrongType } from './wrong-type.js';

const anything: Shape = (value, at) => {
  if (value === undefined) wrongType(value, at, 'nonoptional');
  return value;
};

const boolean: Shape = (value, at) => {
  if (typeof value !== 'boolean') wrongType(value, at, 'boolean');
  return value;
};

const orNull =
  (shape: Shape): Shape =>
  (value, at) =>
    value === null ? null : shape(value, at);

/**
 * The shapes of a description, one a line. A line begins with what it is, and its words name lines above it by their
 * number in base 36:
 *
 * - `" min max form pattern flags` a text, `# min max` a number, `% min max` a whole one, `!` true or false
 * - `= word word` one of these words, `*` anything
 * - `( line line` a list of just these, `: line line` entries by name
 * - `@ field word line word line` one of several objects, by the word in a field
 * - `{ name line name? line }` an object, of which some fields are optional; `<` one that may have other fields
 *
 * Where a line is named, an object may stand in its place, and `[` before makes it a list, `+` one that isn't empty,
 * `?` that or `null`.
 */
export function compileShapes(description: string): readonly Shape[] {
  const shapes: Shape[] = [];
  for (const line of description.split('\n')) {
    shapes.push(compileLine(line, (words) => named(shapes, words)));
  }
  return shapes;
}

type Next = (words: string[]) => Shape;

function compileLine(line: string, next: Next): Shape {
  const [kind = '', ...words] = line.split(' ');
  switch (kind) {
    case '"':
      return text(words);
    case '#':
      return number(words, false);
    case '%':
      return number(words, true);
    case '!':
      return boolean;
    case '=':
      return choice(words);
    case '*':
      return anything;
    case '(':
      return tuple(all(words, next));
    case ':':
      return record(next(words), next(words));
    case '@':
      return variant(words.shift() ?? '', new Map(fields(words, next)));
    default:
      return next([kind, ...words]);
  }
}

/** The shape that the next words name. */
function named(shapes: readonly Shape[], words: string[]): Shape {
  const next: Next = (rest) => named(shapes, rest);
  const word = words.shift() ?? '';
  switch (word) {
    case '[':
    case '+':
      return list(next(words), word === '+');
    case '?':
      return orNull(next(words));
    case '{':
    case '<':
      return object(fields(words, next), word === '<');
    default:
      return shapes[parseInt(word, 36)] ?? anything;
  }
}

function all(words: string[], next: Next): Shape[] {
  const shapes: Shape[] = [];
  while (words.length > 0) shapes.push(next(words));
  return shapes;
}

/** Names with their shapes, up to the end of an object or of the line. */
function fields(words: string[], next: Next): (readonly [string, Shape])[] {
  const found: (readonly [string, Shape])[] = [];
  for (;;) {
    const name = words.shift() ?? '}';
    if (name === '}') return found;
    found.push([name, next(words)]);
  }
}

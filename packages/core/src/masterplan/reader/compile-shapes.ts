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

const anything: Shape = (value) => value;

const boolean: Shape = (value, at) => {
  if (typeof value !== 'boolean') wrongType(value, at, 'boolean');
  return value;
};

const orNull =
  (shape: Shape): Shape =>
  (value, at) =>
    value === null ? null : shape(value, at);

/**
 * The readers of a description: one a line, made of those above it, which it names by their line in base 36.
 * The first character says what it is:
 *
 * - `"min max form pattern flags` a text, `#min max` a number, `%min max` a whole one, `!` true or false
 * - `=word word` one of these words, `?line` that or `null`, `*` anything
 * - `[line min` a list, `(line line` a list of just these, `:line line` names and what stands under them
 * - `{name line name? line` an object, of which some fields are optional; `}` one that may have others
 * - `@field word line word line` one of several objects, by the word in a field
 */
export function compileShapes(description: string): readonly Shape[] {
  const shapes: Shape[] = [];
  const at = (line = ''): Shape => shapes[parseInt(line, 36)] ?? anything;
  for (const line of description.split('\n')) {
    shapes.push(compile(line.charAt(0), line.slice(1).split(' '), at));
  }
  return shapes;
}

function compile(kind: string, words: readonly string[], at: (line?: string) => Shape): Shape {
  const [first, second] = words;
  switch (kind) {
    case '"':
      return text(words);
    case '#':
    case '%':
      return number(words, kind === '%');
    case '!':
      return boolean;
    case '=':
      return choice(words);
    case '?':
      return orNull(at(first));
    case '[':
      return list(at(first), Number(second ?? 0));
    case '(':
      return tuple(words.map(at));
    case ':':
      return record(at(first), at(second));
    case '@':
      return variant(first ?? '', new Map(pairs(words.slice(1), at)));
    case '{':
    case '}': {
      const fields = pairs(words, at).map(([word, shape]) => {
        const [name = '', ...mark] = word.split('?');
        return { name, shape, isOptional: mark.length > 0 };
      });
      return object(fields, kind === '}');
    }
    default:
      return anything;
  }
}

function pairs(words: readonly string[], at: (line?: string) => Shape): (readonly [string, Shape])[] {
  return words.flatMap((word, index) =>
    index % 2 === 0 ? [[word, at(words[index + 1])] as const] : [],
  );
}

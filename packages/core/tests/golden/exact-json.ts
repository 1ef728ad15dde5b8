/** What JSON has no way to write; a minus before zero would be lost without a word. */
const unwritable = new Map<string, number>([
  ['-0', -0],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
]);

const nameOf = (value: unknown) =>
  [...unwritable].find(([, number]) => Object.is(number, value))?.[0];

const replace = (_key: string, part: unknown) => {
  const number = nameOf(part);
  return number === undefined ? part : { number };
};

/**
 * A value as JSON that gives back every number bit for bit: JavaScript writes the shortest decimal
 * that leads to the same double, and what JSON cannot write becomes `{ "number": "-0" }`. What fits on
 * a line stands on one, so that a difference of versions shows what belongs together.
 */
export const writeExactJson = (value: unknown) => `${write(value, '')}\n`;

const longestLine = 160;

function write(value: unknown, indent: string): string {
  const line = JSON.stringify(value, replace);
  if (line.length + indent.length <= longestLine || typeof value !== 'object' || value === null) {
    return line;
  }
  const deeper = `${indent} `;
  const [open, close, parts] = Array.isArray(value)
    ? ['[', ']', value.map((part: unknown) => write(part ?? null, deeper))]
    : ['{', '}', writeEntries(Object.entries(value), deeper)];
  return `${open}\n${parts.map((part) => deeper + part).join(',\n')}\n${indent}${close}`;
}

const writeEntries = (entries: readonly (readonly [string, unknown])[], indent: string) =>
  entries
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => `${JSON.stringify(key)}: ${write(part, indent)}`);

/** What {@link writeExactJson} wrote. */
export function readExactJson(text: string): unknown {
  return JSON.parse(text, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('number' in part)) return part;
    return typeof part.number === 'string' ? (unwritable.get(part.number) ?? part) : part;
  });
}

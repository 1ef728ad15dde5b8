import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes['_zod']['def'];

/**
 * The lines of a description, as `compileShapes` reads it, of every schema that these consist of: each once, after
 * those it is made of; these stand at the end in the order given. A schema that lines have no word for is an error.
 */
export function describeSchemas(schemas: readonly Schema[]): string[] {
  const counts = new Map<string, number>();
  const parts = new Map<string, readonly string[]>();
  const visit = (schema: Schema): string => {
    const below: string[] = [];
    const key = lineOf(schema, (part) => {
      const inner = visit(part);
      below.push(inner);
      return `<${inner}>`;
    });
    counts.set(key, (counts.get(key) ?? 0) + 1);
    parts.set(key, below);
    return key;
  };
  const roots = schemas.map(visit);
  // What is named most often gets the shortest names, as far as its parts come before it.
  const order: string[] = [];
  const left = new Set([...counts.keys()].filter((key) => !roots.includes(key)));
  while (left.size > 0) {
    const [next] = [...left]
      .filter((key) => (parts.get(key) ?? []).every((part) => !left.has(part)))
      .sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
    if (next === undefined) throw new Error('a schema contains itself');
    left.delete(next);
    order.push(next);
  }
  order.push(...roots);
  const names = new Map(order.map((key, at) => [key, at.toString(36)]));
  const written = new Map<string, string>();
  const write = (schema: Schema): string => {
    const keys: string[] = [];
    const line = lineOf(schema, (part) => {
      const key = write(part);
      keys.push(key);
      return names.get(key) ?? '';
    });
    const key = lineOf(schema, () => `<${keys.shift() ?? ''}>`);
    written.set(key, line);
    return key;
  };
  schemas.forEach(write);
  return order.map((key) => written.get(key) ?? '');
}

function lineOf(schema: Schema, name: (part: Schema) => string): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return line('"', textWords(def));
    case 'number':
      return line('isInt' in def || ('format' in def && def.format === 'safeint') ? '%' : '#', limits(def));
    case 'boolean':
      return '!';
    case 'unknown':
      return '*';
    case 'literal':
      return line('=', def.values.map(wordOf));
    case 'enum':
      return line('=', Object.values(def.entries).map(wordOf));
    case 'nullable':
      return line('?', [name(def.innerType)]);
    case 'array':
      return line('[', [name(def.element), String(limitsOf(def).least ?? '')]);
    case 'tuple':
      if (def.rest !== null) throw new Error('a tuple with a rest');
      return line('(', def.items.map(name));
    case 'record':
      return line(':', [name(def.keyType), name(def.valueType)]);
    case 'object':
      return line(
        def.catchall === undefined ? '}' : '{',
        Object.entries(def.shape).flatMap(([field, part]) => fieldWords(field, part, name)),
      );
    case 'union':
      return line('@', variantWords(def, name));
    default:
      throw new Error(`no word for ${def.type}`);
  }
}

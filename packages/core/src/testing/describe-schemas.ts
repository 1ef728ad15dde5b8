import type * as z from 'zod/mini';

type Definition<Type extends z.core.$ZodTypes['_zod']['def']['type']> = Extract<
  z.core.$ZodTypes['_zod']['def'],
  { type: Type }
>;
type Name = (part: z.core.SomeType) => string;

/**
 * A description, as `compileShapes` reads it, of all that these schemas consist of. What stands in several places has a
 * line of its own, below those it is made of, and what is named most often comes first; the schemas themselves are the
 * last lines, in this order. A schema that lines have no words for is an error.
 */
export function describeSchemas(...schemas: readonly z.core.SomeType[]): string {
  const uses = countUses(schemas);
  const lines: string[] = [];
  const names = new Map<string, string>();
  const name: Name = (schema) => {
    const key = wholeOf(schema);
    return isWithin(schema, uses) ? lineOf(schema, name) : (names.get(key) ?? '');
  };
  const waiting = [...uses.values()]
    .filter(({ schema }) => !isWithin(schema, uses) && !schemas.includes(schema))
    .sort((one, other) => other.count - one.count);
  for (;;) {
    const at = waiting.findIndex(({ schema }) =>
      namedIn(schema, uses).every((part) => names.has(wholeOf(part))),
    );
    const [next] = at === -1 ? [] : waiting.splice(at, 1);
    if (next === undefined) break;
    names.set(wholeOf(next.schema), lines.length.toString(36));
    lines.push(lineOf(next.schema, name));
  }
  return [...lines, ...schemas.map((schema) => lineOf(schema, name))].join('\n');
}

type Uses = ReadonlyMap<string, { readonly schema: z.core.SomeType; readonly count: number }>;

/** Every schema that these consist of, with the number of places that it stands in. */
function countUses(schemas: readonly z.core.SomeType[]): Uses {
  const uses = new Map<string, { schema: z.core.SomeType; count: number }>();
  const visit = (schema: z.core.SomeType) => {
    const key = wholeOf(schema);
    const known = uses.get(key);
    uses.set(key, { schema: known?.schema ?? schema, count: (known?.count ?? 0) + 1 });
    if (known === undefined) partsOf(schema).forEach(visit);
  };
  schemas.forEach(visit);
  return uses;
}

/** A schema in one line, with all that it consists of: two with the same line are the same. */
function wholeOf(schema: z.core.SomeType): string {
  return `(${lineOf(schema, wholeOf)})`;
}

function partsOf(schema: z.core.SomeType): z.core.SomeType[] {
  const parts: z.core.SomeType[] = [];
  lineOf(schema, (part) => {
    parts.push(part);
    return '';
  });
  return parts;
}

/** Whether it is written where it stands; else it has a line of its own. */
function isWithin(schema: z.core.SomeType, uses: Uses): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return uses.get(wholeOf(schema))?.count === 1;
  return def.type === 'array' || def.type === 'nullable';
}

/** The schemas with a line of their own that the line of this one names. */
function namedIn(schema: z.core.SomeType, uses: Uses): z.core.SomeType[] {
  return partsOf(schema).flatMap((part) => (isWithin(part, uses) ? namedIn(part, uses) : [part]));
}

function lineOf(schema: z.core.SomeType, name: Name): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return `" ${textWords(def)}`;
    case 'number':
      return numberLine(def);
    case 'boolean':
      return '!';
    case 'unknown':
      return '*';
    case 'literal':
      return `= ${def.values.map(wordOf).join(' ')}`;
    case 'enum':
      return `= ${Object.values(def.entries).map(wordOf).join(' ')}`;
    case 'nullable':
      return `? ${name(def.innerType)}`;
    case 'array':
      return (isFilled(def) ? '+ ' : '[ ') + name(def.element);
    case 'tuple':
      if (def.rest !== null) throw new Error('a tuple with a rest has no line');
      return `( ${def.items.map(name).join(' ')}`;
    case 'record':
      return `: ${name(def.keyType)} ${name(def.valueType)}`;
    case 'object':
      return `${def.catchall === undefined ? '<' : '{'} ${fieldWords(def, name)} }`;
    case 'union':
      return `@ ${variantWords(def, name)}`;
    default:
      throw new Error(`${def.type} has no line`);
  }
}

/** Whether a list has to have an entry. */
function isFilled(def: Definition<'array'>): boolean {
  const { min_length: least, ...others } = checksOf(def);
  requireNone(others);
  if (least === undefined) return false;
  if (least.check !== 'min_length' || least.minimum !== 1) throw new Error('no line but for one');
  return true;
}

type Checks = Partial<Record<string, z.core.$ZodChecks['_zod']['def']>>;

function checksOf({ checks = [] }: z.core.$ZodTypeDef): Checks {
  const all: readonly unknown[] = checks;
  return Object.fromEntries(all.filter(isCheck).map(({ _zod: { def } }) => [def.check, def]));
}

/** Every check of zod is one of the union that it names; only the type of the list doesn't say so. */
function isCheck(check: unknown): check is z.core.$ZodChecks {
  return typeof check === 'object' && check !== null && '_zod' in check;
}

function requireNone(checks: Checks): void {
  const [check] = Object.keys(checks);
  if (check !== undefined) throw new Error(`the check ${check} has no word`);
}

/** Words without the empty ones at the end. */
function words(...all: (string | number)[]): string {
  return all.join(' ').trimEnd();
}

function wordOf(value: unknown): string {
  const word = String(value);
  const isWord = typeof value === 'string' && /^[^\s\d]\S*$/.test(word);
  if (!isWord && !(typeof value === 'number' && /^\d+$/.test(word))) {
    throw new Error(`${word} is no word of a line`);
  }
  return word;
}

function textWords(def: Definition<'string'>): string {
  const { max_length: most, min_length: least, string_format: form, ...others } = checksOf(def);
  requireNone(others);
  return words(
    least?.check === 'min_length' ? least.minimum : '',
    most?.check === 'max_length' ? most.maximum : '',
    ...formWords('format' in def ? def : form),
  );
}

function formWords(def?: z.core.$ZodTypeDef | z.core.$ZodCheckDef): string[] {
  if (def === undefined || !('pattern' in def) || !(def.pattern instanceof RegExp)) return [];
  const { flags, source } = def.pattern;
  // Asked of some value, as its text is the same for all.
  const text = (): unknown => def.error && Reflect.apply(def.error, undefined, [{}]);
  const form = 'format' in def && def.format !== 'regex' ? def.format : text();
  return [wordOf(form), wordOf(source), flags];
}

function numberLine(def: Definition<'number'>): string {
  const { greater_than: least, less_than: most, ...others } = checksOf(def);
  requireNone(others);
  const isWhole = 'format' in def && def.format === 'safeint';
  return words(
    isWhole ? '%' : '#',
    least?.check === 'greater_than' ? `${least.inclusive ? '' : '>'}${String(least.value)}` : '',
    most?.check === 'less_than' ? String(most.value) : '',
  );
}

function fieldWords(def: Definition<'object'>, name: Name): string {
  const fields = Object.entries(def.shape).map(([field, part]) => {
    const inner = (part as z.core.$ZodTypes)._zod.def;
    return inner.type === 'optional'
      ? `${wordOf(field)}? ${name(inner.innerType)}`
      : `${wordOf(field)} ${name(part)}`;
  });
  return fields.join(' ');
}

function variantWords(def: Definition<'union'>, name: Name): string {
  if (!('discriminator' in def)) throw new Error('a union without a discriminator has no line');
  const field = String(def.discriminator);
  const variants = def.options.map((option) => {
    const { shape } = (option as z.core.$ZodObject)._zod.def;
    const { values } = (shape[field] as z.core.$ZodLiteral)._zod.def;
    if (values.length !== 1) throw new Error('a variant goes by one word');
    return `${wordOf(values[0])} ${name(option)}`;
  });
  return [wordOf(field), ...variants].join(' ');
}

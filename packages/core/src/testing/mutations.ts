import fc from 'fast-check';

/** A change of a JSON document at a random place. */
export type Mutation = (document: unknown) => unknown;

const words = [
  ...[
    '',
    'x',
    'draft',
    'region',
    'opd',
    'higher',
    'smart-governance',
    'not-applicable',
    'SO',
    'fraction',
  ],
  ...['2026-11-23', '2026-02-30', '2026-11-23T04:05:06.000Z', '2026-11-23T04:05:06Z', '../etc'],
  ...[
    'https://contoh.id',
    'HTTPS://contoh.id/a b',
    'javascript:alert(1)',
    '2.16.03',
    '32.78',
    'a'.repeat(81),
  ],
  ...['a'.repeat(501), 'a'.repeat(20_001), '__proto__', 'ﷺ', '💡'],
];
const numbers = [
  0,
  -0,
  1,
  2,
  5,
  6,
  -1,
  0.5,
  100,
  101,
  1944,
  1945,
  2200,
  2201,
  1e300,
  -1e300,
  2 ** 53,
];

const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...numbers, NaN, Infinity),
  fc.constantFrom(null, undefined, true, false),
  fc.constantFrom<unknown>([], {}, [[]], [{}], ['x'], [null], [undefined], new Date(0), {
    kind: 'region',
  }),
  fc.constantFrom<unknown>(
    { kind: 'council' },
    { label: 'x' },
    { year: 2024, value: 1 },
    { id: 'a', en: 'b' },
  ),
);
const name = fc.constantFrom(
  ...[
    'url',
    'iga',
    'kipp',
    'usg',
    'method',
    'profile',
    'target',
    'stateReason',
    'evidence',
    'scale',
  ],
  ...[
    'structure',
    'validity',
    'levels',
    'threeWay',
    'printedScore',
    'toString',
    'constructor',
    'x',
  ],
);

/** Puts a value somewhere, or one that stands elsewhere; takes something away, adds a field or doubles an entry. */
export const mutation: fc.Arbitrary<Mutation> = fc
  .record({
    turns: fc.array(fc.nat(), { minLength: 1, maxLength: 9 }),
    kind: fc.constantFrom('put', 'drop', 'add', 'double', 'copy'),
    from: fc.array(fc.nat(), { minLength: 1, maxLength: 9 }),
    name,
    value,
  })
  .map(({ from, kind, name, turns, value }) => (document) => {
    const copy = copyOf(document);
    const { here, key, parent } = walk(copy, turns);
    if (parent === null) return value;
    if (kind === 'put') Reflect.set(parent, key, value);
    else if (kind === 'copy') Reflect.set(parent, key, copyOf(walk(copy, from).here));
    else if (kind === 'drop') Reflect.deleteProperty(parent, key);
    else if (kind === 'double' && Array.isArray(parent)) parent.push(copyOf(here));
    else if (!Array.isArray(parent)) Reflect.set(parent, name, value);
    return copy;
  });

interface Place {
  readonly parent: object | null;
  readonly key: string;
  readonly here: unknown;
}

/** Where so many turns lead, each to one of the fields or entries. */
function walk(document: unknown, turns: readonly number[]): Place {
  let place: Place = { parent: null, key: '', here: document };
  for (const turn of turns) {
    const parent = place.here;
    const keys = typeof parent === 'object' && parent !== null ? Object.keys(parent) : [];
    const key = keys[turn % keys.length];
    if (typeof parent !== 'object' || parent === null || key === undefined) break;
    place = { parent, key, here: Reflect.get(parent, key) };
  }
  return place;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)]));
}

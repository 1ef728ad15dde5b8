import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import { itemStates } from '../../masterplan/choices.js';
import type { MasterplanFilter } from './types.js';

/** What a field takes, in words, and whether a value is that. */
type Field = readonly [expected: string, isRight: (value: unknown) => boolean];

const id: Field = ['a text', (value) => typeof value === 'string'];
const oneOf = (choices: readonly unknown[]): Field => [
  `one of ${choices.join(', ')}`,
  (value) => choices.includes(value),
];

const fields: Readonly<Record<keyof MasterplanFilter, Field>> = {
  dimensionId: id,
  subDimensionId: id,
  opdId: id,
  door: oneOf(['opd', 'council']),
  state: oneOf(itemStates),
  year: ['a whole number', Number.isInteger],
  month: oneOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
};

/** Stops a call with a field that would filter nothing, or with a value that nothing could answer. */
export function requireFilter(filter: MasterplanFilter): void {
  const known = new Map<string, Field>(Object.entries(fields));
  for (const [name, value] of Object.entries(filter)) {
    const field = known.get(name);
    if (field === undefined) {
      refuse(`a filter has no field "${name}", only ${[...known.keys()].join(', ')}`);
    } else if (value !== undefined && !field[1](value)) {
      refuse(`"${name}" of a filter must be ${field[0]}`);
    }
  }
}

function refuse(message: string): never {
  throw new KotaCerdasError('KC_INVALID_OPTION', message);
}

import type { EntryFields } from '../../../../shared/contracts/history';

const key = Symbol('kotacerdas.telling');

/**
 * How a write stands in the change log when it is one of several of the same save: told elsewhere, or with what else
 * was changed.
 */
export type Telling = 'elsewhere' | { readonly before: EntryFields; readonly after: EntryFields };

/** What the Document Service is told with a write; no request can carry it. */
export function withTelling<Params extends object>(params: Params, telling: Telling): Params {
  return { ...params, [key]: telling };
}

export function tellingOf(params: unknown): Telling | undefined {
  if (typeof params !== 'object' || params === null) return undefined;
  const told: unknown = Reflect.get(params, key);
  return isTelling(told) ? told : undefined;
}

function isTelling(told: unknown): told is Telling {
  return told === 'elsewhere' || (typeof told === 'object' && told !== null && 'before' in told);
}

/**
 * What a cell says, read by one grammar. A cell that may mean several things, or that follows another country's way
 * of writing, is `doubtful`: a person is asked, and nobody guesses.
 *
 * @example
 * const reading: Reading<number> = { kind: 'doubtful', readings: [1500, 1.5] };
 */
export type Reading<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  /** Nothing was written, or only a dash. */
  | { readonly kind: 'empty' }
  /** What it may mean, the likelier one first: at least one. */
  | { readonly kind: 'doubtful'; readonly readings: readonly [Value, ...Value[]] }
  | { readonly kind: 'unreadable' };

export const empty = { kind: 'empty' } as const;
export const unreadable = { kind: 'unreadable' } as const;
export const valueOf = <Value>(value: Value) => ({ kind: 'value', value }) as const;

/** What is left of several meanings: one that is sure, several to ask about, or none. */
export function oneOf<Value>(readings: readonly Value[], isSure: boolean): Reading<Value> {
  const [first, ...others] = readings;
  if (first === undefined) return unreadable;
  return isSure && others.length === 0
    ? valueOf(first)
    : { kind: 'doubtful', readings: [first, ...others] };
}

/** The same reading of something else; a meaning that `convert` doesn't know (`null`) is left out. */
export function mapReading<From, To>(
  reading: Reading<From>,
  convert: (value: From) => To | null,
): Reading<To> {
  if (reading.kind === 'empty' || reading.kind === 'unreadable') return reading;
  const meanings = reading.kind === 'value' ? [reading.value] : reading.readings;
  const converted = meanings.map(convert).filter((meaning) => meaning !== null);
  return oneOf(converted, reading.kind === 'value');
}

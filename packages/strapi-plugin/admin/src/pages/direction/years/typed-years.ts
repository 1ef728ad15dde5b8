import * as z from 'zod/mini';

const origin = z.nullable(z.object({ amount: z.number(), version: z.string() }));

/** What stood in a year when somebody began to type there; `null` where there was none. */
export type Origin = z.output<typeof origin>;

/** What was typed for a year, and over what. */
export interface TypedYear {
  readonly text: string;
  readonly origin: Origin;
}

/** By year. */
export type TypedYears = Readonly<Record<string, TypedYear>>;

type Kept = Readonly<Record<string, unknown>>;

/** What the browser keeps of it: the texts, and what they were typed over. */
export function toKept(typed: TypedYears): { readonly base: Kept; readonly value: Kept } {
  const years = Object.entries(typed);
  return {
    base: Object.fromEntries(years.map(([year, { origin: before }]) => [year, before])),
    value: Object.fromEntries(years.map(([year, { text }]) => [year, text])),
  };
}

/**
 * What was kept, as it was typed. A text of which isn't known what it was typed over counts as typed over nothing: it
 * is asked about before it replaces what stands there.
 */
export function fromKept({
  base,
  value,
}: {
  readonly base: Kept;
  readonly value: Kept;
}): TypedYears {
  return Object.fromEntries(
    Object.entries(value).flatMap(([year, text]): [string, TypedYear][] =>
      typeof text === 'string'
        ? [[year, { text, origin: origin.safeParse(base[year]).data ?? null }]]
        : [],
    ),
  );
}

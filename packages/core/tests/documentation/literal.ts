/** What the comment beside an expression claims: a value as it would be typed in code. */
export type Literal =
  | { readonly kind: 'anything' }
  | { readonly kind: 'value'; readonly value: string | boolean | null | undefined }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** Digits after the point. */
      readonly decimals: number;
      /** True for `0.33…`: more digits follow. */
      readonly isCut: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly Literal[]; readonly hasMore: boolean }
  | {
      readonly kind: 'object';
      readonly entries: ReadonlyMap<string, Literal>;
      readonly hasMore: boolean;
    };

/** Fewer digits than these leave too much room to call a number rounded. */
const digitsOfRounding = 2;

/**
 * Whether a value is what a literal says. Objects may have their keys in any order, and a key that holds
 * `undefined` counts as absent; after `…` a list, an object or a text may have more. A number with two or more
 * decimals may have been rounded to them; any other has to be exact, but for the last bits of a sum.
 */
export function matchesLiteral(literal: Literal, value: unknown): boolean {
  switch (literal.kind) {
    case 'anything':
      return true;
    case 'value':
      return Object.is(literal.value, value) || beginsWith(literal.value, value);
    case 'number':
      return typeof value === 'number' && matchesNumber(literal, value);
    case 'list':
      return (
        Array.isArray(value) &&
        (literal.hasMore
          ? value.length >= literal.items.length
          : value.length === literal.items.length) &&
        literal.items.every((item, index) => matchesLiteral(item, value[index]))
      );
    case 'object':
      return isObject(value) && matchesObject(literal, value);
  }
}

/** `'<section><h2>…'`: a text of which only the beginning is shown. */
const beginsWith = (shown: unknown, value: unknown) =>
  typeof shown === 'string' &&
  typeof value === 'string' &&
  shown.endsWith('…') &&
  value.startsWith(shown.slice(0, -1));

function matchesObject(
  { entries, hasMore }: Literal & { kind: 'object' },
  value: Readonly<Record<string, unknown>>,
): boolean {
  const present = Object.keys(value).filter((key) => value[key] !== undefined);
  return (
    (hasMore || present.every((key) => entries.has(key))) &&
    [...entries].every(([key, part]) => matchesLiteral(part, value[key]))
  );
}

function matchesNumber(
  { decimals, isCut, value: shown }: Literal & { kind: 'number' },
  value: number,
): boolean {
  if (Object.is(shown, value)) return true;
  const unit = 10 ** -decimals;
  const noise = 1e-9 * Math.max(1, Math.abs(shown));
  if (isCut) {
    // Away from zero by less than one unit of the last digit shown.
    const cut = (value - shown) * Math.sign(shown || value);
    return cut >= -noise && cut < unit;
  }
  return Math.abs(value - shown) <= (decimals >= digitsOfRounding ? unit / 2 + noise : noise);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

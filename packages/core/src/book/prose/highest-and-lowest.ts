/** A value with a name, and how it is written. */
export interface NamedValue {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

/** Those that share a value as it is written, in the given order. */
export interface SharedValue {
  readonly names: readonly string[];
  readonly text: string;
}

/**
 * Which stand out at either end. What is written alike counts as alike: nobody would see why one is before the other.
 * `null` where there are no two that differ.
 */
export function highestAndLowest(
  values: readonly NamedValue[],
): { readonly highest: SharedValue; readonly lowest: SharedValue } | null {
  const ordered = [...values].sort((a, b) => b.value - a.value);
  const shared = (end: NamedValue | undefined): SharedValue | null =>
    end === undefined
      ? null
      : {
          names: values.filter(({ text }) => text === end.text).map(({ name }) => name),
          text: end.text,
        };
  const [highest, lowest] = [shared(ordered[0]), shared(ordered.at(-1))];
  return highest === null || lowest === null || highest.text === lowest.text
    ? null
    : { highest, lowest };
}

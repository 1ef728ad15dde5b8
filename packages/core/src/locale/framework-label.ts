import type { Framework } from '../framework/types.js';
import type { Locale } from './locale.js';

type Named = Pick<Framework, 'dimensions' | 'readiness'>;

/** What a framework calls that which a parameter of an issue names by id; the value itself where it names nothing. */
export function frameworkLabel(
  locale: Locale,
  framework: Named | undefined,
  param: string,
  value: string,
): string {
  const isId = param === 'indicator' || param === 'dimension' || param === 'found';
  if (framework === undefined || !isId) return value;
  return entriesOf(framework).find(({ id }) => id === value)?.name[locale] ?? value;
}

function entriesOf({ dimensions, readiness }: Named) {
  const subElements = readiness.elements.flatMap((element) => element.subElements);
  return [
    ...dimensions,
    ...dimensions.flatMap(({ subDimensions }) => subDimensions),
    ...subElements.flatMap(({ indicators }) => indicators),
  ];
}

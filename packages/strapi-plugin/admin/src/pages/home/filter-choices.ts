import type { ReviewItem } from '../../../../shared/contracts/approval';

type Placed = Pick<ReviewItem, 'opd' | 'dimensionId'>;

/** The OPDs that items are of, by name. What is chosen stays a choice when nothing is of it any more. */
export function opdChoices(items: readonly Placed[], chosen: string | null): string[] {
  return present([...items.map(({ opd }) => opd), chosen]).sort((a, b) => a.localeCompare(b, 'id'));
}

/** The dimensions that items are of, as they come. */
export function dimensionsOf(items: readonly Placed[], chosen: string | null): string[] {
  return present([...items.map(({ dimensionId }) => dimensionId), chosen]);
}

function present(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

import type { InnovationFilter, InnovationRow } from '@kotacerdas/core/dashboard';

/** An owner one may ask for: an OPD, or a member of the council. */
export interface OwnerChoice {
  readonly door: InnovationRow['door'];
  readonly owner: string;
}

/** What the filters offer: only what occurs in the rows. */
export interface FilterChoices {
  readonly owners: readonly OwnerChoice[];
  readonly years: readonly number[];
  readonly months: readonly number[];
}

const collator = new Intl.Collator('id', { numeric: true });

/** The owners, years (latest first) and months that occur. */
export function filterChoices(rows: readonly InnovationRow[]): FilterChoices {
  const owners = new Map<string, OwnerChoice>();
  for (const { door, owner } of rows) owners.set(ownerValue({ door, owner }), { door, owner });
  return {
    owners: [...owners.values()].sort((a, b) => collator.compare(a.owner, b.owner)),
    years: [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a),
    months: [...new Set(rows.map(({ month }) => month))].sort((a, b) => a - b),
  };
}

/** An owner, or a whole door, as the value of an option. */
export function ownerValue({ door, owner }: Pick<InnovationFilter, 'door' | 'owner'>): string {
  if (door === undefined) return '';
  return owner === undefined ? door : `${door} ${owner}`;
}

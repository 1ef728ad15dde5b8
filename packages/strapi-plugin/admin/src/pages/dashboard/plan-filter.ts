import type { MasterplanFilter } from '@kotacerdas/core/dashboard';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import type { ItemFilter } from '../../item-filter/shown-items';

type Place = Pick<ItemFilter, 'opd' | 'dimensionId'>;

/** What an address of ours asks for, as core takes it. Nothing answers to an OPD that the plan doesn't have. */
export function planFilterOf(
  { opds }: Pick<Masterplan, 'opds'>,
  { dimensionId, opd }: Place,
): MasterplanFilter {
  return {
    ...(dimensionId === null ? {} : { dimensionId }),
    ...(opd === null ? {} : { opdId: opds.find(({ shortName }) => shortName === opd)?.id ?? opd }),
  };
}

/** Of which OPD and in which dimension the items of a plan are, to choose from. */
export function placedItems({
  evaluations,
  innovations,
  needs,
  opds,
  problems,
  programs,
  strategies,
}: Masterplan): Place[] {
  const nameOf = new Map<string, string>(opds.map(({ id, shortName }) => [id, shortName]));
  const place = (dimensionId: string, opdId?: string): Place => ({
    dimensionId,
    opd: nameOf.get(opdId ?? '') ?? null,
  });
  return [
    ...[...problems, ...needs].map((item) => place(item.dimensionId, item.opdId)),
    ...innovations.map(({ dimensionId, opdId }) => place(dimensionId, opdId)),
    ...programs.map(({ dimensionId, leadOpdId }) => place(dimensionId, leadOpdId)),
    ...[...strategies, ...evaluations].map(({ dimensionId }) => place(dimensionId)),
  ];
}

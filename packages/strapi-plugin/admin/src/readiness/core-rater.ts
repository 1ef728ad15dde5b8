import type { Masterplan, Rater } from '@kotacerdas/core/masterplan';
import type { SheetRater } from '../../../shared/contracts/readiness';

/** A rater as core and the form know it; `null` for an OPD that the plan on the screen hasn't. */
export function coreRater(rater: SheetRater, { opds }: Pick<Masterplan, 'opds'>): Rater | null {
  const known = (id: string | undefined) => opds.find((opd) => opd.id === id)?.id;
  switch (rater.role) {
    case 'opd': {
      const opdId = known(rater.opdId);
      return opdId === undefined ? null : { kind: 'opd', opdId };
    }
    case 'assessor':
      return { kind: 'assessor', assessor: rater.assessor ?? '' };
    case 'consolidated':
      return { kind: 'consolidated', ownerOpdId: known(rater.ownerOpdId) };
  }
}

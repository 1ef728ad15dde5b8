import type { Masterplan, Rater, ReadinessAssessment } from '@kotacerdas/core/masterplan';

/** Who the page says is rating, by property or attributes. */
export interface GivenRater {
  readonly rater: Rater | null;
  readonly opd: string | null;
  readonly assessor: string | null;
  readonly consolidated: boolean;
}

export type ReadRater =
  | { readonly kind: 'known'; readonly rater: Rater }
  | { readonly kind: 'unknown-opd'; readonly found: string }
  /** Nobody was named, or the one who consolidates wasn't. */
  | { readonly kind: 'open'; readonly choices: readonly Rater[] };

/** Who rates, or who could. */
export function readRater(
  given: GivenRater,
  { opds }: Masterplan,
  { assessorRatings, consolidated }: ReadinessAssessment,
): ReadRater {
  const named = given.rater ?? readAttributes(given, opds);
  if (typeof named === 'string') return { kind: 'unknown-opd', found: named };
  const owners: Rater[] =
    consolidated === null
      ? opds.map(({ id }) => ({ kind: 'consolidated', ownerOpdId: id }))
      : [{ kind: 'consolidated' }];
  if (named === null) {
    const choices: Rater[] = [
      ...opds.map(({ id }): Rater => ({ kind: 'opd', opdId: id })),
      ...assessorRatings.map(({ assessor }): Rater => ({ kind: 'assessor', assessor })),
      ...owners,
    ];
    return { kind: 'open', choices };
  }
  const id = opdOf(named);
  if (id !== undefined && !opds.some((opd) => opd.id === id)) {
    return { kind: 'unknown-opd', found: id };
  }
  const nobody = named.kind === 'consolidated' && id === undefined && consolidated === null;
  return nobody ? { kind: 'open', choices: owners } : { kind: 'known', rater: named };
}

/** Tells raters apart: in the key of a draft, and as the value of a choice. */
export function raterKey(rater: Rater): string {
  const name = rater.kind === 'assessor' ? rater.assessor : '';
  return `${rater.kind}:${rater.kind === 'opd' ? rater.opdId : name}`;
}

/** What this rater has answered so far. */
export function ratingsOf(
  { assessorRatings, consolidated, opdRatings }: ReadinessAssessment,
  rater: Rater,
) {
  switch (rater.kind) {
    case 'opd':
      return opdRatings.find(({ opdId }) => opdId === rater.opdId)?.ratings ?? [];
    case 'assessor':
      return assessorRatings.find(({ assessor }) => assessor === rater.assessor)?.ratings ?? [];
    case 'consolidated':
      return consolidated?.ratings ?? [];
  }
}

/** The OPD that is named in it, if any. */
function opdOf(rater: Rater): string | undefined {
  if (rater.kind === 'assessor') return undefined;
  return rater.kind === 'opd' ? rater.opdId : rater.ownerOpdId;
}

/** A rater, `null` for none, or the id of an OPD that the plan hasn't. */
function readAttributes(
  { assessor, consolidated, opd }: GivenRater,
  opds: Masterplan['opds'],
): Rater | string | null {
  if (assessor !== null && assessor !== '') return { kind: 'assessor', assessor };
  if (opd === null || opd === '') return consolidated ? { kind: 'consolidated' } : null;
  const id = opds.find((entry) => entry.id === opd)?.id;
  if (id === undefined) return opd;
  return consolidated ? { kind: 'consolidated', ownerOpdId: id } : { kind: 'opd', opdId: id };
}

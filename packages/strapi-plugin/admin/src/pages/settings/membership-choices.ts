import type { Locale } from '@kotacerdas/core/locale';
import type { PlanItem } from '../../../../shared/contracts/plan';
import { dimensionChoices } from '../../inputs/dimension-choices';
import type { NamedOption } from '../../inputs/named-select';
import type { Opd } from './use-opds';

export interface Choice extends NamedOption {
  /** For where there is little room. */
  shortName: string;
}

/** What an account can be said to belong to. */
export interface MembershipChoices {
  opds: readonly Choice[];
  regions: readonly Choice[];
  dimensions: readonly Choice[];
}

/** OPDs, regions and dimensions by their names; with several plans, an OPD says which one it is of. */
export function membershipChoices(
  opds: readonly Opd[],
  plans: readonly PlanItem[],
  locale: Locale,
): MembershipChoices {
  const planOf = ({ plan }: Opd) => plans.find(({ documentId }) => documentId === plan?.documentId);
  const regions = new Map(plans.map(({ regionCode, regionName }) => [regionCode, regionName]));
  return {
    opds: opds
      .map((opd) => {
        const known = opd.shortName ?? opd.name ?? opd.documentId;
        const full = [...new Set([known, opd.name ?? known])].join(' – ');
        const plan = plans.length > 1 ? planOf(opd) : undefined;
        const ofPlan = plan === undefined ? '' : ` (${planName(plan)})`;
        const name = `${full}${ofPlan}`;
        const shortName = `${known}${ofPlan}`;
        return { value: opd.documentId, name, shortName };
      })
      .sort((a, b) => a.name.localeCompare(b.name, locale)),
    regions: [...regions].map(([value, name]) => ({
      value,
      name: `${name} (${value})`,
      shortName: name,
    })),
    dimensions: dimensionChoices(locale).map(({ value, name }) => ({
      value,
      name,
      shortName: name,
    })),
  };
}

function planName({ regionName, periodFrom, periodTo }: PlanItem): string {
  return `${regionName} ${periodFrom ?? '…'}–${periodTo ?? '…'}`;
}

import type { Locale } from '@kotacerdas/core/locale';
import type {
  OpdChoice,
  PlanChoiceItem,
  SettingsChoicesResponse,
} from '../../../../shared/contracts/settings';
import type { NamedOption } from '../../inputs/named-select';
import type { Needed } from './missing-of';

export interface Choice extends NamedOption {
  /** For where there is little room. */
  shortName: string;
}

/** What an account can be said to belong to. */
export interface MembershipChoices extends Needed {
  opds: readonly Choice[];
  regions: readonly Choice[];
  dimensions: readonly Choice[];
}

/** OPDs, regions and dimensions by their names; with several plans, an OPD says which one it is of. */
export function membershipChoices(
  { dimensions, hasSeveralRegions, needs, opds, plans }: SettingsChoicesResponse['data'],
  locale: Locale,
): MembershipChoices {
  const planOf = ({ planDocumentId }: OpdChoice) =>
    plans.find(({ documentId }) => documentId === planDocumentId);
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
    dimensions: dimensions.map(({ draft, id, name }) => ({
      value: id,
      name: draft === null ? name[locale] : `${name[locale]} (${draft[locale]})`,
      shortName: name[locale],
    })),
    hasSeveralRegions,
    needs,
  };
}

function planName({ regionName, periodFrom, periodTo }: PlanChoiceItem): string {
  return `${regionName} ${periodFrom ?? '…'}–${periodTo ?? '…'}`;
}

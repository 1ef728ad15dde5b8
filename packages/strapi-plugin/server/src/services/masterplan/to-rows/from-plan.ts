import type { Masterplan } from '@kotacerdas/core/masterplan';
import type { ContentTypes } from '../../../content-types/all';
import type { Columns } from '../../../content-types/define/row';
import { digits } from './digits';

/** The entry of the plan itself. */
export function fromPlan(
  masterplan: Masterplan,
): Partial<Columns<ContentTypes['plan']['attributes']>> {
  const { framework, region, period } = masterplan;
  return {
    key: masterplan.id,
    title: masterplan.title,
    sample: masterplan.sample,
    frameworkId: framework.id,
    frameworkVersion: framework.version,
    regionCode: region.code,
    regionName: region.name,
    periodFrom: period.from,
    periodTo: period.to,
    vision: masterplan.vision === '' ? null : masterplan.vision,
    ...fromProfile(region.profile ?? {}),
  };
}

function fromProfile(profile: NonNullable<Masterplan['region']['profile']>) {
  return {
    profileSummary: profile.summary,
    areaKm2: profile.areaKm2,
    districts: profile.districts,
    villages: profile.villages,
    populationYear: profile.population?.year,
    population: profile.population?.value,
    grossRegionalProductYear: profile.grossRegionalProduct?.year,
    grossRegionalProduct: digits(profile.grossRegionalProduct?.value),
    spbeYear: profile.spbe?.year,
    spbe: profile.spbe?.value,
    pemdiYear: profile.pemdi?.year,
    pemdi: profile.pemdi?.value,
    fiscalCapacity: profile.fiscalCapacity?.category,
    fiscalCapacitySource: profile.fiscalCapacity?.source,
    leadersCommitment: profile.leadersCommitment?.statement,
    leadersCommitmentReference: profile.leadersCommitment?.reference,
  };
}

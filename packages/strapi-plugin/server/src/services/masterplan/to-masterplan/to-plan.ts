import { itemId } from '../stored-plan/item-id';
import { present, presentGroup } from '../stored-plan/present';
import type { ScalarRowOf } from '../stored-plan/stored-plan';
import { wholeNumber } from '../stored-plan/whole-number';

/** What stands at the top of the document: title, framework, region, period, vision. */
export function toPlan(row: ScalarRowOf<'plan'>) {
  return {
    schemaVersion: 1,
    ...present({ id: itemId(row), title: row.title }),
    sample: row.sample ?? false,
    framework: present({ id: row.frameworkId, version: row.frameworkVersion }),
    region: present({ code: row.regionCode, name: row.regionName, profile: toProfile(row) }),
    period: present({ from: row.periodFrom, to: row.periodTo }),
    vision: row.vision ?? '',
  };
}

function toProfile(row: ScalarRowOf<'plan'>) {
  return presentGroup({
    summary: row.profileSummary,
    areaKm2: row.areaKm2,
    districts: row.districts,
    villages: row.villages,
    population: presentGroup({ year: row.populationYear, value: row.population }),
    grossRegionalProduct: presentGroup({
      year: row.grossRegionalProductYear,
      value: wholeNumber(row.grossRegionalProduct),
    }),
    spbe: presentGroup({ year: row.spbeYear, value: row.spbe }),
    pemdi: presentGroup({ year: row.pemdiYear, value: row.pemdi }),
    fiscalCapacity: presentGroup({
      category: row.fiscalCapacity,
      source: row.fiscalCapacitySource,
    }),
    leadersCommitment: presentGroup({
      statement: row.leadersCommitment,
      reference: row.leadersCommitmentReference,
    }),
  });
}

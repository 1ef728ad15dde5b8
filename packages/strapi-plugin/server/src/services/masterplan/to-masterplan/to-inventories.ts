import { presentGroup } from '../stored-plan/present';
import type { RowOf } from '../stored-plan/stored-plan';

export function toIga(row: RowOf<'innovation'>) {
  const group = presentGroup({
    initiator: row.igaInitiator,
    technology: row.igaTechnology,
    form: row.igaForm,
    affairs: isEmptyList(row.igaAffairs) ? null : row.igaAffairs,
    trialOn: row.igaTrialOn,
    implementedOn: row.igaImplementedOn,
    design: row.igaDesign,
    purpose: row.igaPurpose,
    benefit: row.igaBenefit,
    result: row.igaResult,
  });
  return group === undefined ? undefined : { affairs: [], ...group };
}

/** An emptied list alone doesn't make the inventory begun. */
function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

export function toKipp(row: RowOf<'innovation'>) {
  return presentGroup({
    summary: row.kippSummary,
    background: row.kippBackground,
    novelty: row.kippNovelty,
    implementation: row.kippImplementation,
    significance: row.kippSignificance,
    adaptability: row.kippAdaptability,
    resources: row.kippResources,
    sustainability: row.kippSustainability,
  });
}

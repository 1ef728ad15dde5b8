import { type Framework, type LocalisedText, withLevels } from '@kotacerdas/core/framework';

/** What an office may change, and so no public text lays down. */
const changeable = [
  'readiness-indicators',
  'readiness-scale',
  'readiness-weights',
  'readiness-levels',
  'readiness-bands',
  'readiness-three-way',
] as const satisfies readonly Framework['proposals'][number][];

export const regionalProposal: LocalisedText = {
  id: 'Usulan daerah, bukan ketentuan resmi',
  en: 'Proposal of the region, not an official rule',
};

/** A framework to begin with, under a name of one's own and labelled as what it is. */
export function copyFramework(
  base: Framework,
  { id, name, version }: { id: string; version: string; name: LocalisedText },
): Framework {
  const full = withLevels(base);
  const isLabelled = base.legalBasis.some(({ title }) => title.id === regionalProposal.id);
  return {
    ...full,
    id,
    version,
    name,
    legalBasis: isLabelled ? base.legalBasis : [{ title: regionalProposal }, ...base.legalBasis],
    proposals: [...new Set([...base.proposals, ...changeable])],
    readiness: { ...full.readiness, id, version },
  };
}

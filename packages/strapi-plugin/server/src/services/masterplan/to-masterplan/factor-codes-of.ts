import type { StoredParts } from '../stored-plan/stored-plan';
import type { FactorCodeOf } from './to-strategy';

/** A factor of another analysis keeps a name of its own, so that the check of the document reports it. */
export function factorCodesOf(parts: Pick<StoredParts, 'swot-factor'>): FactorCodeOf {
  const factors = new Map(parts['swot-factor'].map((row) => [row.id, row]));
  return (factorId, analysisId) => {
    const factor = factors.get(factorId);
    const isOwn = factor !== undefined && factor.links.analysis[0] === analysisId;
    return (isOwn ? factor.code : null) ?? `outside-this-swot-${factorId}`;
  };
}

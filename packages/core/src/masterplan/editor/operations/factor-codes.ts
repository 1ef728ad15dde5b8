import type { Issue } from '../../../issue/issue.js';
import { error } from '../../check/check.js';
import type { MasterplanSwotAnalysis } from '../../types.js';
import { vanishedKey, type Step } from '../step.js';

/**
 * Strategies cite factors by code, so they follow a factor that gets another. A code that is in use is refused
 * at once: two factors of one code, if only for a moment, and nobody knows any more which one was cited.
 */
export function renameFactor(
  step: Step,
  swotId: string,
  factorId: string,
  code: unknown,
  path: Issue['path'],
): readonly Issue[] {
  const { strategies, swot } = step.masterplan;
  const analysis = step.indexOf(['swot'], swot, swotId);
  const factors = swot[analysis]?.factors ?? [];
  const old = factors[step.indexOf(['swot', analysis, 'factors'], factors, factorId)]?.code;
  if (factors.some((factor) => factor.code === code)) {
    return [error('duplicate-code', [...path, 'code'], { found: String(code) })];
  }
  const patches = strategies.flatMap((strategy, index) => {
    if (strategy.swotId !== swotId) return [];
    return strategy.factorCodes.flatMap((cited, at) => {
      const path = ['strategies', index, 'factorCodes', at];
      return cited === old ? [{ op: 'replace' as const, path, value: code }] : [];
    });
  });
  for (const patch of patches) step.write(patch);
  return [];
}

/** Notes the codes that were in an analysis and are no longer. */
export function lostFactors(
  step: Step,
  before: MasterplanSwotAnalysis | undefined,
  after: MasterplanSwotAnalysis | undefined,
): void {
  const kept = new Set(after?.factors.map(({ code }) => code));
  for (const { code } of before?.factors ?? []) {
    if (!kept.has(code)) step.vanish(vanishedKey('swot.factors', before?.id ?? '', code), false);
  }
}

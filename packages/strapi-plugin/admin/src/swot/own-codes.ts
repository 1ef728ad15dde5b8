import { nextFactorCode } from '@kotacerdas/core/swot';
import type { ItemValue } from '../../../shared/contracts/item';

type Analysis = ItemValue<'swot-analysis'>;

/** Two people who add a factor at the same time give both the same code: the later one takes the next. */
export function ownCodes(analysis: Analysis): Analysis {
  const { factors = [] } = analysis;
  const taken = new Set<string>();
  const all = new Set(factors.map(({ code }) => code));
  if (all.size === factors.length) return analysis;
  return {
    ...analysis,
    factors: factors.map((factor) => {
      const code = taken.has(factor.code) ? nextFactorCode(all, factor.kind) : factor.code;
      taken.add(code);
      all.add(code);
      return { ...factor, code };
    }),
  };
}

import { requireNumber } from '../shared/require-number.js';
import { defaultOpdWeights } from './default-opd-weights.js';
import { splitRupiah } from './split-rupiah.js';
import type { BudgetProgram, OpdWeights } from './types.js';

interface OpdPart {
  readonly opdId: string;
  readonly amount: number;
}

/**
 * An amount shared out to the lead OPD and the supporting ones. Rupiah that don't divide go to the lead first,
 * then by id, so that the order in which supporting OPDs were entered changes nothing.
 */
export function opdParts(
  { leadOpdId, supportingOpdIds }: BudgetProgram,
  amount: number,
  { lead, supporting }: OpdWeights = defaultOpdWeights,
): readonly OpdPart[] {
  requireNumber(lead, [Number.MIN_VALUE, Number.MAX_VALUE], 'opdWeights.lead');
  requireNumber(supporting, [0, Number.MAX_VALUE], 'opdWeights.supporting');
  const others = [...new Set(supportingOpdIds)].filter((id) => id !== leadOpdId).sort();
  if (supporting === 0 || others.length === 0) return [{ opdId: leadOpdId, amount }];
  const split = splitRupiah(amount, [lead, ...others.map(() => supporting)]);
  const parts = split.ok ? split.parts : [];
  return [leadOpdId, ...others].map((opdId, at) => ({ opdId, amount: parts[at] ?? 0 }));
}

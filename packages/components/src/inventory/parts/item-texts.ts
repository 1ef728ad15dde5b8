import type { InventoryRow } from '@kotacerdas/core/dashboard';
import type { Innovation, Masterplan, Need, Problem } from '@kotacerdas/core/masterplan';
import type { InventoryMessages } from '../messages/types.js';

interface ItemRecord {
  readonly problem?: Problem | undefined;
  readonly need?: Need | undefined;
  readonly innovation?: Innovation | undefined;
}

/** The record of the plan that a row stands for, under the name of its kind. */
export function recordOf({ at, kind }: InventoryRow, masterplan: Masterplan): ItemRecord {
  const { innovations, needs, problems } = masterplan;
  if (kind === 'problem') return { problem: problems[at] };
  return kind === 'need' ? { need: needs[at] } : { innovation: innovations[at] };
}

/** The texts of an item with their labels; only those that somebody has written. */
export function textsOf(
  row: InventoryRow,
  masterplan: Masterplan,
  text: InventoryMessages,
): readonly (readonly [label: string, content: string])[] {
  const { innovation, need, problem } = recordOf(row, masterplan);
  const {
    benefits,
    partners = [],
    potential,
    riskAnalysis,
    startYear,
    uniqueness,
  } = innovation ?? {};
  const texts = [
    [text.description, (problem ?? need ?? innovation)?.description],
    [text.cause, problem?.cause],
    [text.impact, problem?.impact],
    [text.benefits.organiser, benefits?.organiser],
    [text.benefits.government, benefits?.government],
    [text.benefits.public, benefits?.public],
    [text.uniqueness, uniqueness],
    [text.potential.expansion, potential?.expansion],
    [text.potential.improvement, potential?.improvement],
    [text.potential.replication, potential?.replication],
    [text.risks, riskAnalysis],
    [text.startYear, startYear === undefined ? undefined : String(startYear)],
    [text.partners, partners.map(({ form, name }) => `${name} (${form})`).join('; ')],
  ] as const;
  return texts.flatMap(([label, content]) =>
    content === undefined || content === '' ? [] : [[label, content] as const],
  );
}

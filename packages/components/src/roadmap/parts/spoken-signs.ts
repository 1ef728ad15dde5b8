import { translateTerm } from '@kotacerdas/core/locale';
import type { Program } from '@kotacerdas/core/masterplan';
import type { RoadmapContext } from '../roadmap-context.js';

/** What is read out after a programme's name: everything its bar shows, and what stands in its headings. */
export function spokenSigns(
  program: Program,
  { index, locale, signsOf, text }: RoadmapContext,
): string {
  const { from, to } = program.period;
  const before = program.dependsOnProgramIds.flatMap((id) => index.programs.get(id)?.code ?? []);
  return [
    from === to ? String(from) : `${from}–${to}`,
    translateTerm(locale, `program.horizon.${program.horizon}`),
    index.dimensions.get(program.dimensionId) ?? program.dimensionId,
    translateTerm(locale, `program.status.${program.status}`),
    // The signs in front of words are for the eye.
    ...signsOf(program).words.map((word) => word.replace(/^[^\p{L}\p{N}]+/u, '')),
    ...(before.length === 0 ? [] : [text.waitsFor(before.join(', '))]),
  ].join(', ');
}

import { shownAssessment } from '@kotacerdas/core/masterplan';
import { explainReadiness, type MeanExplanation } from '@kotacerdas/core/readiness';
import type { Source } from '../../input/source.js';
import { figureNote, planLines } from '../../names/plan-lines.js';
import { wrap } from '../../output/wrap.js';
import { Refusal } from '../../run/refusal.js';
import type { Answer, Call } from '../command.js';
import { meanLines } from './mean-lines.js';
import { wholeLines } from './whole-lines.js';

/** Readiness of the region, or of the element or sub-element that was asked for. */
export function explainReadinessOf(source: Source, asOf: string, call: Call): Answer {
  const { lang, messages, values } = call;
  const { framework, masterplan } = source;
  const assessment = shownAssessment(masterplan.readiness, asOf);
  if (assessment === null) throw new Refusal(messages.score.noAssessment);
  const whole = explainReadiness(framework.readiness, assessment.consolidated?.ratings ?? []);
  const means = new Map<string, MeanExplanation>(
    whole.elements.flatMap((element) => [
      [element.elementId, element],
      ...element.subElements.map((part): [string, MeanExplanation] => [part.subElementId, part]),
    ]),
  );
  const mean = values.element === undefined ? null : means.get(values.element);
  if (mean === undefined) {
    throw new Refusal(
      messages.refused.choice('--element', values.element ?? '', [...means.keys()]),
    );
  }
  const note = figureNote(framework, ['readiness-scale', 'readiness-weights'], lang);
  return {
    exitCode: 0,
    document: {
      figure: 'readiness',
      element: values.element ?? null,
      asOf,
      framework: masterplan.framework,
      official: false,
      assessment: { id: assessment.id, title: assessment.title },
      explanation: mean ?? whole,
    },
    lines: () => [
      ...planLines(source, { asOf, lang, messages }),
      '',
      ...(mean === null
        ? wholeLines(whole, framework.readiness, call)
        : meanLines(mean, framework.readiness, call, values.element ?? '')),
      '',
      ...wrap(`${assessment.title} (${note})`),
    ],
  };
}

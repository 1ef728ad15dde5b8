import { inScopeOrder } from '@kotacerdas/core/dashboard';
import { explainSwot } from '@kotacerdas/core/swot';
import type { Source } from '../../input/source.js';
import { figureNote, planLines } from '../../names/plan-lines.js';
import { scopeId } from '../../names/scope-name.js';
import { Refusal } from '../../run/refusal.js';
import type { Answer, Call } from '../command.js';
import { swotSteps } from './swot-steps.js';

/** The position of one SWOT analysis: of the region, unless another scope was asked for. */
export function explainSwotOf(source: Source, asOf: string, call: Call): Answer {
  const { lang, messages, values } = call;
  const { framework, masterplan } = source;
  const { scope: wanted = 'region' } = values;
  const analyses = inScopeOrder(masterplan.swot, framework);
  const analysis = analyses.find(({ scope }) => scopeId(scope) === wanted);
  if (analysis === undefined) {
    const known = analyses.map(({ scope }) => scopeId(scope));
    throw new Refusal(messages.refused.choice('--scope', wanted, known));
  }
  const explained = explainSwot(analysis, framework.swot.method);
  return {
    exitCode: 0,
    document: {
      figure: 'swot',
      scope: analysis.scope,
      asOf,
      framework: masterplan.framework,
      official: false,
      explanation: explained,
    },
    lines: () => [
      ...planLines(source, { asOf, lang, messages }),
      '',
      ...swotSteps(analysis, explained, framework, call),
      '',
      `(${figureNote(framework, [], lang)})`,
    ],
  };
}

import { asOfOf } from '../../input/as-of.js';
import { readSource } from '../../input/read-source.js';
import { Refusal } from '../../run/refusal.js';
import type { Answer, Call } from '../command.js';
import { explainReadinessOf } from './explain-readiness-of.js';
import { explainSwotOf } from './explain-swot-of.js';

const figures = ['readiness', 'swot'] as const;

/** How a figure comes about: what went into it, what was left out and why, and the sums. */
export async function explain(call: Call): Promise<Answer> {
  const { files, messages, values } = call;
  const figure = figures.find((known) => known === values.figure);
  if (figure === undefined) {
    throw new Refusal(messages.refused.choice('--figure', values.figure ?? '', figures));
  }
  const untaken = figure === 'readiness' ? 'scope' : 'element';
  if (values[untaken] !== undefined) {
    throw new Refusal(messages.refused.notTogether(`--figure ${figure}`, `--${untaken}`));
  }
  const source = await readSource(files[0] ?? '', call);
  const asOf = asOfOf(source, call);
  return figure === 'readiness'
    ? explainReadinessOf(source, asOf, call)
    : explainSwotOf(source, asOf, call);
}

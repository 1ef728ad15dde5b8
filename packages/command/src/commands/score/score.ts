import { summariseWithFramework } from '@kotacerdas/core/dashboard';
import { asOfOf } from '../../input/as-of.js';
import { readSource } from '../../input/read-source.js';
import { planLines } from '../../names/plan-lines.js';
import type { Answer, Call } from '../command.js';
import { readinessLines } from './readiness-lines.js';
import { swotLines } from './swot-lines.js';

/** Readiness of the region and its parts, and where each SWOT analysis stands. */
export async function score(call: Call): Promise<Answer> {
  const { files, lang, messages } = call;
  const source = await readSource(files[0] ?? '', call);
  const asOf = asOfOf(source, call);
  const { framework, masterplan } = source;
  const { readiness, region, sample, swot, title } = summariseWithFramework(masterplan, framework, {
    asOf,
  });
  return {
    exitCode: 0,
    document: {
      title,
      region,
      sample,
      edition: source.edition,
      asOf,
      framework: masterplan.framework,
      official: false,
      readiness,
      swot,
    },
    lines: () => [
      ...planLines(source, { asOf, lang, messages }),
      '',
      ...readinessLines(readiness, framework, { lang, messages }),
      '',
      ...swotLines(swot, framework, { lang, messages }),
    ],
  };
}

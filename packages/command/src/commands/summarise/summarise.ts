import { summariseWithFramework, summaryFacts } from '@kotacerdas/core/dashboard';
import { checkMasterplan } from '@kotacerdas/core/masterplan';
import { formatInteger, translateReport } from '@kotacerdas/core/locale';
import { asOfOf } from '../../input/as-of.js';
import { readSource } from '../../input/read-source.js';
import { figureNote, planLines } from '../../names/plan-lines.js';
import { table } from '../../output/table.js';
import { wrap } from '../../output/wrap.js';
import type { Line } from '../../terminal/terminal.js';
import type { Answer, Call } from '../command.js';
import { budgetLines } from './budget-lines.js';
import { completenessLines } from './completeness-lines.js';
import { dimensionLines } from './dimension-lines.js';

/** The plan on a page: its figures, its dimensions, its money, how complete its books are and what comes next. */
export async function summarise(call: Call): Promise<Answer> {
  const { files, lang, messages } = call;
  const source = await readSource(files[0] ?? '', call);
  const asOf = asOfOf(source, call);
  const { framework, masterplan } = source;
  const summary = summariseWithFramework(masterplan, framework, { asOf });
  const completeness = checkMasterplan(masterplan, { framework, asOf });
  const facts = summaryFacts(summary, lang, framework);
  return {
    exitCode: 0,
    document: { edition: source.edition, official: false, summary, completeness },
    lines: () => [
      ...planLines(source, { asOf, lang, messages }),
      ...wrap(`${framework.name[lang]} (${framework.id} ${framework.version})`),
      ...unapproved(),
      '',
      ...table(
        [{}, { isFlexible: true }],
        facts.map(({ name, value }) => [name, value]),
      ),
      `(${figureNote(framework, ['readiness-scale', 'readiness-weights'], lang)})`,
      '',
      ...dimensionLines(summary, framework, lang),
      '',
      ...budgetLines(summary, call),
      '',
      ...completenessLines(completeness, source, call),
    ],
  };

  function unapproved(): Line[] {
    if (summary.unapproved === 0) return [];
    const count = formatInteger(lang, summary.unapproved);
    return [translateReport(lang, 'summary.unapproved', { count })];
  }
}

import { basename } from 'node:path';
import { writeRpjmdReport } from '@kotacerdas/core/exchange';
import { asOfOf } from '../../input/as-of.js';
import { readPlan } from '../../input/read-plan.js';
import { readSheets } from '../../input/read-sheets.js';
import { planLines } from '../../names/plan-lines.js';
import { requireFree, writeNew } from '../../output/write-new.js';
import type { Answer, Call } from '../command.js';
import { readRpjmdAnswers } from './read-rpjmd-answers.js';
import { rpjmdDryRun } from './rpjmd-dry-run.js';
import { rpjmdLines } from './rpjmd-lines.js';
import { toldRpjmd } from './told-rpjmd.js';

/** What an RPJMD would make of a plan; with `--out`, the plan that comes of it once nothing is asked any more. */
export async function importRpjmd(call: Call): Promise<Answer> {
  const { files, lang, messages, terminal, values } = call;
  const [planFile = '', rpjmdFile = ''] = files;
  const texts = messages.imported;
  requireFree([values.out, values.report], call);
  terminal.progress.tell(texts.reading(planFile));
  const source = await readPlan(planFile, call);
  const said = await readRpjmdAnswers(values.answers, call);
  terminal.progress.tell(texts.reading(rpjmdFile));
  const workbook = await readSheets(rpjmdFile, call);
  terminal.progress.tell(texts.comparing);
  const ran = rpjmdDryRun(workbook, source, said);
  const document = toldRpjmd(ran, source.masterplan, lang);
  const written: string[] = [];
  if (values.report !== undefined) {
    terminal.progress.tell(texts.reporting);
    const report = writeRpjmdReport(workbook, ran.read, ran.merge, {
      plan: source.masterplan,
      lang,
      fileName: basename(rpjmdFile),
      issues: ran.issues,
    });
    written.push(await writeNew(values.report, report, call));
  }
  if (values.out !== undefined && ran.result !== null) {
    const text = `${JSON.stringify(ran.result, null, 2)}\n`;
    written.push(await writeNew(values.out, text, call));
  }
  return {
    exitCode: document.ready && document.whole ? 0 : 1,
    document: { ...document, written },
    lines: () => [
      ...planLines(source, { asOf: asOfOf(source, call), lang, messages }),
      ...rpjmdLines(document, call),
      ...(written.length === 0 ? [] : ['', ...written.map(messages.written)]),
    ],
  };
}

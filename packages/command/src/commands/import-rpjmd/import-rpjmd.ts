import { basename } from 'node:path';
import { draftRpjmd, writeRpjmdReport } from '@kotacerdas/core/exchange';
import { asOfOf } from '../../input/as-of.js';
import { readPlan } from '../../input/read-plan.js';
import { readSheets } from '../../input/read-sheets.js';
import { planLines } from '../../names/plan-lines.js';
import { requireFree, writeNew } from '../../output/write-new.js';
import type { Answer, Call } from '../command.js';
import { readRpjmdAnswers } from './read-rpjmd-answers.js';
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
  const { framework, masterplan } = source;
  const draft = draftRpjmd(workbook, masterplan, { framework, ...said });
  const document = toldRpjmd(draft, masterplan, lang);
  const written: string[] = [];
  if (values.report !== undefined) {
    terminal.progress.tell(texts.reporting);
    const report = writeRpjmdReport(workbook, draft.read, draft.merge, {
      plan: masterplan,
      lang,
      fileName: basename(rpjmdFile),
      issues: draft.issues,
    });
    written.push(await writeNew(values.report, report, call));
  }
  if (values.out !== undefined && draft.masterplan !== null) {
    const text = `${JSON.stringify(draft.masterplan, null, 2)}\n`;
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

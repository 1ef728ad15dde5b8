import { basename } from 'node:path';
import { writeImportReport } from '@kotacerdas/core/exchange';
import { asOfOf } from '../../input/as-of.js';
import { readPlan } from '../../input/read-plan.js';
import { readSheets } from '../../input/read-sheets.js';
import { planLines } from '../../names/plan-lines.js';
import { requireFree, writeNew } from '../../output/write-new.js';
import { Refusal } from '../../run/refusal.js';
import type { Answer, Call } from '../command.js';
import { findOpd } from '../find-opd.js';
import { dryRun, type ConflictChoice } from './dry-run.js';
import { importLines } from './import-lines.js';
import { readAnswers } from './read-answers.js';
import { readMappings } from './read-mappings.js';
import { refuseMappings } from './refuse-mappings.js';
import { told } from './told.js';

const conflictChoices = ['keep', 'take'] as const;

/** What a sheet would make of a plan; with `--out`, the plan that comes of it, all or nothing. */
export async function importSheets(call: Call): Promise<Answer> {
  const { files, lang, messages, terminal, values } = call;
  const [planFile = '', sheetFile = ''] = files;
  const texts = messages.imported;
  const onConflict = conflictChoice(call);
  requireFree([values.out, values.report], call);
  terminal.progress.tell(texts.reading(planFile));
  const source = await readPlan(planFile, call);
  const { framework, masterplan } = source;
  const opdId = findOpd(values.opd, masterplan, call)?.id;
  const answers = await readAnswers(values.answers, call);
  const mappings = await readMappings(values.mapping, call);
  terminal.progress.tell(texts.reading(sheetFile));
  const workbook = await readSheets(sheetFile, call);
  terminal.progress.tell(texts.comparing);
  const at = terminal.now().toISOString();
  const options = { answers, at, lang, mappings, onConflict, opdId };
  const ran = dryRun(workbook, source, options);
  refuseMappings(mappings, ran.sources, call);
  const document = told(ran, source, lang);
  const written: string[] = [];
  if (values.report !== undefined) {
    terminal.progress.tell(texts.reporting);
    const compared = { items: ran.compared.items, issues: ran.issues };
    const report = writeImportReport(workbook, ran.draft, compared, {
      plan: masterplan,
      framework,
      lang,
      fileName: basename(sheetFile),
    });
    written.push(await writeNew(values.report, report, call));
  }
  if (values.out !== undefined && ran.result !== null) {
    const text = `${JSON.stringify(ran.result, null, 2)}\n`;
    written.push(await writeNew(values.out, text, call));
  }
  return {
    exitCode: ran.result === null ? 1 : 0,
    document: { ...document, written },
    lines: () => [
      ...planLines(source, { asOf: asOfOf(source, call), lang, messages }),
      ...importLines(document, call),
      ...(written.length === 0 ? [] : ['', ...written.map(messages.written)]),
    ],
  };
}

function conflictChoice({ messages, values }: Call): ConflictChoice | null {
  const said = values['on-conflict'];
  if (said === undefined) return null;
  const choice = conflictChoices.find((known) => known === said);
  if (choice !== undefined) return choice;
  throw new Refusal(messages.refused.choice('--on-conflict', said, conflictChoices));
}

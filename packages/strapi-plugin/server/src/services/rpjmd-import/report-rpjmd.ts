import { writeRpjmdReport } from '@kotacerdas/core/exchange';
import { toLocale } from '@kotacerdas/core/locale';
import type { Core } from '@strapi/strapi';
import { reportFile, type ReportFile } from '../imports/report-file';
import { dryRun, type Unreadable, type WantedRpjmd } from './dry-run';

/** The file again, with the cells marked that a check has something to say about. */
export async function reportRpjmd(
  strapi: Core.Strapi,
  wanted: WantedRpjmd,
): Promise<ReportFile | Unreadable> {
  const run = await dryRun(strapi, wanted);
  if (!run.ok) return run;
  const { draft, open, workbook } = run;
  const lang = toLocale(wanted.request.lang);
  const bytes = writeRpjmdReport(workbook, draft.read, draft.merge, {
    plan: open.masterplan,
    lang,
    fileName: wanted.file.name,
    issues: draft.issues,
  });
  return reportFile(bytes, lang, wanted.now);
}

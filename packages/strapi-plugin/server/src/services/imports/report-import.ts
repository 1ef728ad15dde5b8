import { writeImportReport } from '@kotacerdas/core/exchange';
import { toLocale } from '@kotacerdas/core/locale';
import type { Core } from '@strapi/strapi';
import type { Unreadable } from './check-import';
import { reportFile, type ReportFile } from './report-file';
import { prepareImport, runOn, type WantedImport } from './prepare';

export type ReportOutcome = ReportFile | Unreadable;

/** The file again, with the cells marked that a check has something to say about. */
export async function reportImport(
  strapi: Core.Strapi,
  wanted: WantedImport,
): Promise<ReportOutcome> {
  const prepared = await prepareImport(strapi, wanted);
  if (!prepared.ok) return prepared;
  const ran = await runOn(strapi, prepared.asked);
  if (!ran.ok) return ran;
  const { drafted, items, open, planIssues } = ran.run;
  const { draft } = drafted;
  const lang = toLocale(wanted.request.lang);
  const bytes = writeImportReport(
    prepared.asked.workbook,
    draft,
    { items, issues: [...draft.issues, ...planIssues] },
    {
      plan: open.masterplan,
      framework: open.framework,
      lang,
      fileName: wanted.file.name,
    },
  );
  return reportFile(bytes, lang, wanted.now);
}

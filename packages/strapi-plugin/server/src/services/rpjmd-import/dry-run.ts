import { draftRpjmd, type RpjmdDraft, type Workbook } from '@kotacerdas/core/exchange';
import { toLocale } from '@kotacerdas/core/locale';
import type { Core } from '@strapi/strapi';
import type {
  RpjmdImportCheck,
  RpjmdImportRequest,
} from '../../../../shared/contracts/rpjmd-import';
import { openPlan, type Opened, type OpenPlan } from '../imports/open-plan';
import { readFile, type ImportFile, type ReadFile } from '../imports/read-file';
import { standingImport } from '../imports/records/list-imports';
import { toRecord } from '../imports/records/to-record';
import type { Importer, NamedPlan } from '../imports/rights/asker';
import { withinTime } from '../imports/within-time';
import { refuseUnstorable } from './check/refuse-unstorable';
import { toCheck } from './check/to-check';

export interface WantedRpjmd {
  readonly plan: NamedPlan;
  readonly importer: Importer;
  readonly file: ImportFile;
  readonly request: RpjmdImportRequest;
  readonly now: Date;
}

export type Unreadable = Extract<Opened, { ok: false }> | Extract<ReadFile, { ok: false }>;

export interface RpjmdDryRun {
  readonly ok: true;
  readonly open: OpenPlan;
  readonly check: RpjmdImportCheck;
  readonly workbook: Workbook;
  readonly draft: RpjmdDraft;
}

/** What an import of this file would do, without doing it. */
export async function dryRun(
  strapi: Core.Strapi,
  { file, importer, plan, request }: WantedRpjmd,
): Promise<RpjmdDryRun | Unreadable> {
  const found = await readFile(file);
  if (!found.ok) return found;
  const open = await openPlan(strapi, plan);
  if (!open.ok) return open;
  const { answers, lang, leaveOpen, period } = request;
  const { framework, masterplan } = open;
  const { workbook } = found;
  const timed = await withinTime((tick) =>
    draftRpjmd(workbook, masterplan, { framework, answers, leaveOpen, period, tick }),
  );
  if (!timed.ok) return timed;
  const draft = refuseUnstorable(timed.made);
  const earlier = await standingImport(strapi, plan.id, { sha256: file.sha256 }, 'rpjmd');
  const check = toCheck({
    file,
    earlier: earlier === null ? null : toRecord(earlier, plan, importer),
    draft,
    opds: masterplan.opds,
    lang: toLocale(lang),
  });
  return { ok: true, open, check, workbook, draft };
}

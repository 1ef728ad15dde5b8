import type { Issue } from '@kotacerdas/core';
import {
  mergeRpjmd,
  readRpjmd,
  type ReadRpjmdResult,
  type RpjmdMerge,
  type Workbook,
} from '@kotacerdas/core/exchange';
import { toLocale } from '@kotacerdas/core/locale';
import { parseMasterplan, type Rpjmd } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import type {
  RpjmdImportCheck,
  RpjmdImportRequest,
} from '../../../../shared/contracts/rpjmd-import';
import { unstorablePath } from '../../text/unstorable-path';
import { openPlan, type Opened, type OpenPlan } from '../imports/open-plan';
import { readFile, type ImportFile, type ReadFile } from '../imports/read-file';
import { standingImport } from '../imports/records/list-imports';
import { toRecord } from '../imports/records/to-record';
import type { Importer, NamedPlan } from '../imports/rights/asker';
import { withinTime } from '../imports/within-time';
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
  readonly read: ReadRpjmdResult;
  readonly merge: RpjmdMerge | null;
  /** What the plan would refuse of it. */
  readonly issues: readonly Issue[];
  /** What the plan would say; `null` where it isn't ready. */
  readonly rpjmd: Rpjmd | null;
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
  const { answers, lang, leaveOpen = false, period } = request;
  const { masterplan } = open;
  const timed = await withinTime((tick) =>
    readRpjmd(found.workbook, { plan: masterplan, answers, period, tick }),
  );
  if (!timed.ok) return timed;
  const read = timed.made;
  const merge = read.rpjmd === null ? null : mergeRpjmd(masterplan.rpjmd, read.rpjmd);
  const { issues, rpjmd } = accepted(open, merge);
  const earlier = await standingImport(strapi, plan.id, { sha256: file.sha256 }, 'rpjmd');
  const check = toCheck({
    file,
    earlier: earlier === null ? null : toRecord(earlier, plan, importer),
    read,
    merge,
    issues,
    opds: masterplan.opds,
    lang: toLocale(lang),
    leaveOpen,
  });
  const { workbook } = found;
  const taken = check.ready ? rpjmd : null;
  return { ok: true, open, check, workbook, read, merge, issues, rpjmd: taken };
}

/** The RPJMD as the plan would hold it, or what stands against that. */
function accepted({ framework, masterplan }: OpenPlan, merge: RpjmdMerge | null) {
  if (merge === null) return { issues: [], rpjmd: null };
  const frameworks = [framework];
  const parsed = parseMasterplan({ ...masterplan, rpjmd: merge.rpjmd }, { frameworks });
  if (!parsed.ok) return { issues: parsed.issues, rpjmd: null };
  const path = unstorablePath(merge.rpjmd);
  if (path === null) return { issues: [], rpjmd: parsed.masterplan.rpjmd ?? null };
  const issue = {
    severity: 'error',
    code: 'wrong-format',
    path: ['rpjmd', ...path],
    params: {},
  } as const;
  return { issues: [issue], rpjmd: null };
}

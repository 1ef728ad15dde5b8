import type { Core } from '@strapi/strapi';
import type {
  RpjmdImportCheck,
  RpjmdImportResult,
} from '../../../../shared/contracts/rpjmd-import';
import { toRecord } from '../imports/records/to-record';
import { dryRun, type Unreadable, type WantedRpjmd } from './dry-run';
import { writeRpjmd } from './write/write-rpjmd';

export type RpjmdOutcome =
  | { readonly ok: true; readonly made: boolean; readonly result: RpjmdImportResult }
  | { readonly ok: false; readonly code: 'import-not-ready'; readonly check: RpjmdImportCheck }
  | Unreadable;

/** How often a plan may be written under an import before the importer has to look again. */
const attempts = 3;

/** All that a check showed, or nothing. */
export async function makeImport(strapi: Core.Strapi, wanted: WantedRpjmd): Promise<RpjmdOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    const run = await dryRun(strapi, wanted);
    if (!run.ok) return run;
    const { seen } = wanted.request;
    const isSeen = seen === undefined || seen === run.check.version;
    const rpjmd = run.draft.masterplan?.rpjmd;
    if (rpjmd === undefined || !isSeen) {
      return { ok: false, code: 'import-not-ready', check: run.check };
    }
    const written = await writeRpjmd(strapi, wanted, run.open, rpjmd);
    if (written !== null) {
      const { created, row, updated } = written;
      const { importer, plan } = wanted;
      const record = row === null ? run.check.earlier : toRecord(row, plan, importer);
      return { ok: true, made: row !== null, result: { created, updated, record } };
    }
    if (attempt === attempts) return { ok: false, code: 'import-not-ready', check: run.check };
  }
}

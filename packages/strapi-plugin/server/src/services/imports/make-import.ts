import { toLocale } from '@kotacerdas/core/locale';
import type { Core } from '@strapi/strapi';
import type { ImportCheck, ImportRecord } from '../../../../shared/contracts/imports';
import type { Unreadable } from './check-import';
import { toCheck } from './check/to-check';
import { commitImport } from './commit/commit-import';
import { prepareImport, runOn, type WantedImport } from './prepare';
import { fingerprintOf } from './records/fingerprint-of';
import { standingImport } from './records/list-imports';
import { toRecord } from './records/to-record';

export type MakeOutcome =
  | { readonly ok: true; readonly made: boolean; readonly record: ImportRecord | null }
  | { readonly ok: false; readonly code: 'import-not-ready'; readonly check: ImportCheck }
  | Unreadable;

/** How often an import begins anew because somebody wrote the plan meanwhile. */
const attempts = 5;

/**
 * Imports all that a check would show, or nothing. The plan is read and the file compared with it before anything is
 * locked; if it was written meanwhile, all of that is done again. The same once more is answered with what there is.
 */
export async function makeImport(strapi: Core.Strapi, wanted: WantedImport): Promise<MakeOutcome> {
  const { file, importer, plan, request } = wanted;
  const prepared = await prepareImport(strapi, wanted);
  if (!prepared.ok) return prepared;
  const { answers = {}, choices = {}, mappings = {} } = request;
  const fingerprint = fingerprintOf(file.sha256, { answers, choices, mappings });
  const recordOf = async (of: { sha256: string } | { fingerprint: string }) => {
    const found = await standingImport(strapi, plan.id, of);
    return found === null ? null : toRecord(found, plan, importer);
  };
  for (let attempt = 1; ; attempt += 1) {
    const ran = await runOn(strapi, prepared.asked);
    if (!ran.ok) return ran;
    const { run } = ran;
    const same = await recordOf({ fingerprint });
    if (same !== null) return { ok: true, made: false, record: same };
    const isStale = request.seen !== undefined && request.seen !== run.version();
    if (!run.ready || isStale || attempt > attempts) {
      const earlier = await recordOf({ sha256: file.sha256 });
      const check = toCheck(run, file, earlier, toLocale(request.lang));
      return { ok: false, code: 'import-not-ready', check };
    }
    if (run.writes.length === 0) {
      return { ok: true, made: false, record: await recordOf({ sha256: file.sha256 }) };
    }
    const made = await commitImport(strapi, prepared.asked, run, { file, fingerprint });
    if (made !== null) return { ok: true, made: true, record: toRecord(made, plan, importer) };
  }
}

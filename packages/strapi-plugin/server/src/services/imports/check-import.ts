import type { Issue } from '@kotacerdas/core';
import type { Refusal } from '@kotacerdas/core/exchange';
import { toLocale } from '@kotacerdas/core/locale';
import type { Core } from '@strapi/strapi';
import type { ImportCheck } from '../../../../shared/contracts/imports';
import { toCheck } from './check/to-check';
import { prepareImport, runOn, type WantedImport } from './prepare';
import { standingImport } from './records/list-imports';
import { toRecord } from './records/to-record';

/** Why a file isn't even looked at. */
export type Unreadable =
  | { readonly ok: false; readonly code: 'file-refused'; readonly refusal: Refusal }
  | { readonly ok: false; readonly code: 'plan-not-found' }
  | { readonly ok: false; readonly code: 'plan-has-issues'; readonly issues: readonly Issue[] };

export type CheckOutcome = { readonly ok: true; readonly check: ImportCheck } | Unreadable;

/** A dry run: nothing is stored. */
export async function checkImport(
  strapi: Core.Strapi,
  wanted: WantedImport,
): Promise<CheckOutcome> {
  const { file, importer, plan, request } = wanted;
  const prepared = await prepareImport(strapi, wanted);
  if (!prepared.ok) return prepared;
  const ran = await runOn(strapi, prepared.asked);
  if (!ran.ok) return ran;
  const earlier = await standingImport(strapi, plan.id, { sha256: file.sha256 });
  const record = earlier === null ? null : toRecord(earlier, plan, importer);
  return { ok: true, check: toCheck(ran.run, file, record, toLocale(request.lang)) };
}

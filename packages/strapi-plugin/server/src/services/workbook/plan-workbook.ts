import type { Issue } from '@kotacerdas/core';
import { writeWorkbook } from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';
import { parseMasterplan } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import { officialDay } from '../day/official-day';
import { ownFrameworks } from '../framework/own-frameworks';
import { readPlan } from '../masterplan/read/read-plan';
import { itemId } from '../masterplan/stored-plan/item-id';
import { toMasterplan } from '../masterplan/to-masterplan/to-masterplan';
import { revisionsOf } from './revisions-of';
import { workbookName } from './workbook-name';

export interface WantedWorkbook {
  readonly planDocumentId: string;
  /** The id of a department in the document, or its documentId; `null` for the whole plan. */
  readonly opd: string | null;
  readonly lang: Locale;
  readonly now: Date;
}

export type WorkbookOutcome =
  | { readonly result: 'written'; readonly name: string; readonly bytes: Buffer }
  | { readonly result: 'plan-not-found' | 'opd-not-found' }
  | { readonly result: 'plan-has-issues'; readonly issues: readonly Issue[] };

/** A plan as it stands in a workbook to fill in, of one department or of all, with the revision of every entry. */
export async function planWorkbook(
  strapi: Core.Strapi,
  { lang, now, opd, planDocumentId }: WantedWorkbook,
): Promise<WorkbookOutcome> {
  const stored = await readPlan(strapi, planDocumentId);
  if (stored === undefined) return { result: 'plan-not-found' };
  const department = stored.parts.opd.find(
    (each) => itemId(each) === opd || each.documentId === opd,
  );
  if (opd !== null && department === undefined) return { result: 'opd-not-found' };
  const frameworks = await ownFrameworks(strapi, stored.plan);
  const parsed = parseMasterplan(toMasterplan(stored), { frameworks });
  if (!parsed.ok) return { result: 'plan-has-issues', issues: parsed.issues };
  const { framework, masterplan } = parsed;
  const issuedOn = officialDay(now);
  const bytes = await writeWorkbook(masterplan, {
    framework,
    lang,
    issuedOn,
    revisions: revisionsOf(stored.parts),
    ...(department === undefined ? {} : { opdId: itemId(department) }),
  });
  const name = workbookName({
    lang,
    region: masterplan.region.name,
    opd: department?.shortName ?? null,
    day: issuedOn,
  });
  return { result: 'written', name, bytes: Buffer.from(bytes) };
}

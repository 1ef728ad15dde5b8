import type { Issue } from '@kotacerdas/core';
import type { Framework } from '@kotacerdas/core/framework';
import { parseMasterplan, type Masterplan } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import { ownFrameworks } from '../framework/own-frameworks';
import { planVersion } from '../masterplan/live/plan-version';
import { readPlan } from '../masterplan/read/read-plan';
import type { StoredPlan } from '../masterplan/stored-plan/stored-plan';
import { toMasterplan } from '../masterplan/to-masterplan/to-masterplan';
import type { PlanIdentity } from '../plan/identify-plan';

/** A plan that was read once, as a whole. */
export interface OpenPlan {
  readonly stored: StoredPlan;
  readonly masterplan: Masterplan;
  readonly framework: Framework;
  /** Another one as soon as anything of it was written. */
  readonly version: string;
}

export type Opened =
  | ({ readonly ok: true } & OpenPlan)
  | { readonly ok: false; readonly code: 'plan-not-found' }
  | { readonly ok: false; readonly code: 'plan-has-issues'; readonly issues: readonly Issue[] };

/** Reads a plan to change it: as many queries as there are kinds of things, however many there are. */
export async function openPlan(
  strapi: Core.Strapi,
  { documentId, id }: PlanIdentity & { readonly documentId: string },
): Promise<Opened> {
  // Before the plan is read: what is written meanwhile makes it another version.
  const version = await planVersion(strapi, id);
  const stored = await readPlan(strapi, documentId);
  if (stored === undefined) return { ok: false, code: 'plan-not-found' };
  const frameworks = await ownFrameworks(strapi, stored.plan);
  const parsed = parseMasterplan(toMasterplan(stored), { frameworks });
  if (!parsed.ok) return { ok: false, code: 'plan-has-issues', issues: parsed.issues };
  const { framework, masterplan } = parsed;
  return { ok: true, stored, masterplan, framework, version };
}

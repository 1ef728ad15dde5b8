import { randomUUID } from 'node:crypto';
import { suggestPrograms } from '@kotacerdas/core/exchange';
import { describeIssue, describePlace, type Locale } from '@kotacerdas/core/locale';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod/mini';
import type {
  ConfirmedOutcome,
  ConfirmedRpjmdProgram,
} from '../../../../../shared/contracts/rpjmd-import';
import { uid } from '../../../content-types/define/type-name';
import { lockRow } from '../../entry/lock-row';
import type { OpenPlan } from '../../imports/open-plan';
import type { NamedPlan } from '../../imports/rights/asker';
import type { Asker } from '../../item/asker';
import { createItem } from '../../item/create-item';
import { NotOwn } from '../../item/item-refused';
import { inTransaction, type Transaction } from '../../masterplan/transaction';

interface Confirming {
  readonly plan: NamedPlan;
  readonly open: OpenPlan;
  readonly asker: Asker;
  readonly lang: Locale;
  readonly now: Date;
}

const carrier = z.object({ code: z.nullable(z.string()) });

/** Drafts in the action plan of what a person confirmed; each by itself, and none twice. */
export async function confirmPrograms(
  strapi: Core.Strapi,
  confirmed: readonly ConfirmedRpjmdProgram[],
  confirming: Confirming,
): Promise<ConfirmedOutcome[]> {
  const outcomes: ConfirmedOutcome[] = [];
  for (const each of confirmed) outcomes.push(await confirmOne(strapi, each, confirming));
  return outcomes;
}

async function confirmOne(
  strapi: Core.Strapi,
  { activity, kind, output, ...wanted }: ConfirmedRpjmdProgram,
  { asker, lang, now, open, plan }: Confirming,
): Promise<ConfirmedOutcome> {
  const { rpjmdProgramId } = wanted;
  const outcome = (result: ConfirmedOutcome['result'], more: Partial<ConfirmedOutcome> = {}) => ({
    rpjmdProgramId,
    result,
    code: null,
    reason: null,
    ...more,
  });
  const { framework, masterplan } = open;
  // One that was planned meanwhile is found below, under the lock.
  const { drafts } = suggestPrograms(
    [wanted],
    { ...masterplan, programs: [] },
    {
      framework,
      now: now.toISOString(),
    },
  );
  const [draft] = drafts;
  if (draft === undefined) return outcome('unknown');
  // The code is given when it is written: somebody else may have taken this one.
  const { code: _code, ...item } = draft.item;
  const work = async (transaction: Transaction): Promise<ConfirmedOutcome> => {
    await lockRow(strapi, transaction, 'plan', plan.documentId);
    const named = { $or: [{ key: rpjmdProgramId }, { documentId: rpjmdProgramId }] };
    const there: unknown = await strapi.db
      .query(uid('program'))
      .findOne({ where: { plan: plan.id, rpjmdProgram: named } });
    if (there !== null) return outcome('planned', { code: carrier.parse(there).code });
    // Whoever confirms at the same time, or confirmed before, has other ones.
    const indicators = (item.indicators ?? []).map((measure) => ({
      ...measure,
      id: `ik-${randomUUID()}`,
    }));
    const value = { ...item, indicators, activity, kind, output };
    const made = await createItem(strapi, plan, { type: 'program', value }, asker);
    if (made.ok) return outcome('created', { code: made.whole.value.code });
    if (made.code !== 'item-has-issues') return outcome('item-not-own');
    const [issue] = made.issues;
    const reason =
      issue === undefined
        ? null
        : `${describePlace(lang, issue.path)}: ${describeIssue(lang, issue)}`;
    return outcome('item-has-issues', { reason });
  };
  // Around the transaction: what was written of one that isn't taken goes with it.
  try {
    return await inTransaction(strapi, work);
  } catch (error) {
    if (error instanceof NotOwn) return outcome('item-not-own');
    // The rules around every write refuse by throwing, with a sentence for whoever wrote.
    if (error instanceof errors.PolicyError) {
      return outcome('item-not-own', { reason: sentenceOf(error) });
    }
    if (error instanceof errors.ValidationError) {
      return outcome('item-has-issues', { reason: sentenceOf(error) });
    }
    throw error;
  }
}

const sentenceOf = ({ message }: { readonly message: unknown }): string | null =>
  typeof message === 'string' ? message : null;

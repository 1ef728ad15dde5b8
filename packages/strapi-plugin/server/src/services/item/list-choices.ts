import type { Core } from '@strapi/strapi';
import type { Choice, ChoicesResponse } from '../../../../shared/contracts/choices';
import { entryLabel } from '../entry/entry-label';
import { itemId } from '../masterplan/stored-plan/item-id';
import type { PlanIdentity } from '../plan/identify-plan';
import { planFramework } from './plan-framework';
import { readRows } from './read-rows';

/** What forms for items of a plan choose from, apart from other items. */
export async function listChoices(
  strapi: Core.Strapi,
  plan: PlanIdentity,
): Promise<ChoicesResponse['data']> {
  const choices = async (name: 'opd' | 'rpjmd-objective' | 'rpjmd-program'): Promise<Choice[]> => {
    const rows: Parameters<typeof itemId>[0][] = await readRows(strapi, name, { plan: plan.id });
    return rows
      .map((row) => ({ id: itemId(row), label: entryLabel(row, row.documentId) }))
      .sort((a, b) => names.compare(a.label, b.label));
  };
  return {
    framework: await planFramework(strapi, plan.id),
    opds: await choices('opd'),
    rpjmdObjectives: await choices('rpjmd-objective'),
    rpjmdPrograms: await choices('rpjmd-program'),
  };
}

/** As people look for them: small and capital letters are one, and 10 comes after 9. */
const names = new Intl.Collator('id', { numeric: true });

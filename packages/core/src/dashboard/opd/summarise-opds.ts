import { sumBudget } from '../../action-plan/sum-budget.js';
import type { ItemState, Masterplan, Opd } from '../../masterplan/types.js';
import type { AgeOf } from '../innovation/ages-at.js';
import { countFreshness } from '../innovation/count-freshness.js';
import type { OpdDuty, OpdsSummary, OpdSummary } from './types.js';

/** Every OPD with what it filled in and what it still owes, in the plan's order. */
export function summariseOpds(masterplan: Masterplan, ageOf: AgeOf): OpdsSummary {
  const owned = groupByOpd(masterplan);
  const perOpd = masterplan.opds.map((opd) => summariseOpd(opd, owned.get(opd.id) ?? [], ageOf));
  return {
    total: perOpd.length,
    withItems: perOpd.filter(({ items }) => items > 0).length,
    owing: perOpd.filter(({ owes }) => owes !== null && owes.length > 0).length,
    perOpd,
  };
}

type ItemKind = 'problems' | 'needs' | 'innovations' | 'programs';

interface OwnedItem {
  readonly kind: ItemKind;
  readonly state: ItemState;
  readonly updatedAt: string;
  readonly budget: number;
}

/** A strategy has no OPD, and a proposal of the council none until an OPD takes it up. */
function groupByOpd({ innovations, needs, problems, programs }: Masterplan) {
  const groups = new Map<string, OwnedItem[]>();
  const add = (
    kind: ItemKind,
    { state, updatedAt }: Pick<OwnedItem, 'state' | 'updatedAt'>,
    opdId: string | undefined,
    budget = 0,
  ) => {
    if (opdId === undefined) return;
    const group = groups.get(opdId) ?? [];
    group.push({ kind, state, updatedAt, budget });
    groups.set(opdId, group);
  };
  for (const item of problems) add('problems', item, item.opdId);
  for (const item of needs) add('needs', item, item.opdId);
  for (const item of innovations) add('innovations', item, item.opdId);
  for (const item of programs) add('programs', item, item.leadOpdId, sumBudget(item.budgets));
  return groups;
}

function summariseOpd(
  { id, name, shortName }: Opd,
  items: readonly OwnedItem[],
  ageOf: AgeOf,
): OpdSummary {
  const kinds = { problems: 0, needs: 0, innovations: 0, programs: 0 };
  const states = { draft: 0, submitted: 0, returned: 0, approved: 0, locked: 0 };
  let budget = 0;
  let lastChange: string | null = null;
  for (const item of items) {
    kinds[item.kind] += 1;
    states[item.state] += 1;
    budget += item.budget;
    if (lastChange === null || item.updatedAt > lastChange) lastChange = item.updatedAt;
  }
  return {
    opdId: id,
    name,
    shortName,
    ...kinds,
    items: items.length,
    states,
    budget,
    lastChange,
    freshness: countFreshness(items, ageOf),
    owes: duties(states, lastChange, ageOf),
  };
}

function duties(
  states: Readonly<Record<ItemState, number>>,
  lastChange: string | null,
  ageOf: AgeOf,
): OpdDuty[] {
  if (lastChange === null) return ['first-entry'];
  const owed: OpdDuty[] = [];
  if (states.returned > 0) owed.push('correction');
  if (states.draft > 0) owed.push('submission');
  if (ageOf(lastChange) === 'over90Days') owed.push('update');
  return owed;
}

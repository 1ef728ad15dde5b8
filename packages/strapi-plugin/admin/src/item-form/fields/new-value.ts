import type { ItemValue } from '../../../../shared/contracts/item';
import type { InventoryType } from './groups';

type NewValues = { readonly [Type in InventoryType]: () => ItemValue<Type> };

const makers: NewValues = {
  problem: () => ({ tags: [] }),
  need: () => ({ tags: [], problemIds: [] }),
  innovation: () => ({
    tags: [],
    needIds: [],
    problemIds: [],
    partners: [],
    proposer: { kind: 'opd' },
    stages: notBegun(),
  }),
};

/** What a new item begins with. */
export function newValue<Type extends InventoryType>(type: Type): ItemValue<Type> {
  return makers[type]();
}

function notBegun(): NonNullable<ItemValue<'innovation'>['stages']> {
  const stage = { progress: 0 };
  return {
    'problem-formulation': stage,
    'idea-formulation': stage,
    'development-planning': stage,
    development: stage,
    implementation: stage,
    evaluation: stage,
  };
}

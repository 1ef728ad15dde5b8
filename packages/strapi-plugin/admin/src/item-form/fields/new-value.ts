import type { ItemValue } from '../../../../shared/contracts/item';
import type { FormType } from '../../item-types/form-types';

type NewValues = { readonly [Type in FormType]: () => ItemValue<Type> };

const makers: NewValues = {
  problem: () => ({ tags: [] }),
  need: () => ({ tags: [], problemIds: [] }),
  strategy: () => ({ tags: [], factorCodes: [] }),
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
export function newValue<Type extends FormType>(type: Type): ItemValue<Type> {
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

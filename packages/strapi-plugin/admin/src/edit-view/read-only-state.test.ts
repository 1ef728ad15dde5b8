import { expect, it } from 'vitest';
import { readOnlyState } from './read-only-state';

const state = {
  name: 'state',
  attribute: { customField: 'plugin::kotacerdas.choice', options: { set: 'state' } },
};

it('keeps forms from changing where an item stands', () => {
  const view = readOnlyState({
    layout: {
      layout: [[[{ name: 'title' }, state], [{ name: 'stateReason' }], [{ name: 'revision' }]]],
      other: 1,
    },
  });
  expect(view.layout).toEqual({
    layout: [
      [
        [{ name: 'title' }, { ...state, disabled: true }],
        [{ name: 'stateReason', disabled: true }],
      ],
    ],
    other: 1,
  });
});

it('leaves other forms alone', () => {
  const view = { layout: { layout: [[[{ name: 'state' }, { name: 'stateReason' }]]] } };
  expect(readOnlyState(view)).toBe(view);
});

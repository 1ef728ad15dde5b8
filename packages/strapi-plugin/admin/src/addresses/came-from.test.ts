import { expect, it } from 'vitest';
import { cameFromIn, fromList } from './came-from';

it('is read as a link has said it', () => {
  expect(cameFromIn(fromList('/plugins/kotacerdas?plan=r1'))).toBe('/plugins/kotacerdas?plan=r1');
});

it.each([null, undefined, 'home', { toList: true }, { cameFrom: 1 }])(
  'is nowhere where the state is %j',
  (state) => {
    expect(cameFromIn(state)).toBeNull();
  },
);

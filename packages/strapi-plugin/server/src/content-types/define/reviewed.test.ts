import { expect, it } from 'vitest';
import { contentTypes } from '../all';
import { isReviewed } from './reviewed';

it('what passes through approval has a state, and nothing else has', () => {
  for (const [name, { attributes }] of Object.entries(contentTypes)) {
    expect([name, isReviewed(name)]).toEqual([name, 'stateReason' in attributes]);
  }
});

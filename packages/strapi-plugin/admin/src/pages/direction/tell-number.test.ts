import { expect, it } from 'vitest';
import { tellNumber } from './tell-number';

it('shows decimals only where there are any, and at most two', () => {
  const told = (value: number) => tellNumber('id', value);
  expect([450000, 0, 62.5, 3.25, 3.266, 2.999, -0.5].map(told)).toEqual([
    '450.000',
    '0',
    '62,5',
    '3,25',
    '3,27',
    '3',
    '−0,5',
  ]);
});

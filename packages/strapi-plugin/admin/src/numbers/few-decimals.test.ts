import { expect, it } from 'vitest';
import { fewDecimals } from './few-decimals';

it('shows decimals only where there are any, and at most two', () => {
  const told = (value: number) => fewDecimals('id', value, 2);
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

import { expect, it } from 'vitest';
import { tellNumber } from './tell-number';

it('tells no more decimals than there are, and four at most', () => {
  expect(tellNumber('id', 0.14)).toBe('0,14');
  expect(tellNumber('id', 0.18867924528301888)).toBe('0,1887');
  expect(tellNumber('en', 2.5)).toBe('2.5');
});

it('groups what is no year', () => {
  expect(tellNumber('id', 2025)).toBe('2025');
  expect(tellNumber('id', 1_500_000)).toBe('1.500.000');
});

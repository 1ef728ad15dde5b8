import { expect, it } from 'vitest';
import { nextItemCode } from './next-item-code.js';

it('goes one above the highest number of the kind and dimension', () => {
  const existing = ['P-GOV-01', 'P-GOV-07', 'P-ECO-09', 'K-GOV-12'];
  expect(nextItemCode(existing, 'problem', 'GOV')).toBe('P-GOV-08');
  expect(nextItemCode(existing, 'need', 'GOV')).toBe('K-GOV-13');
  expect(nextItemCode(existing, 'program', 'GOV')).toBe('PR-GOV-01');
});

it('doesn’t stop at 99 and leaves codes of another form alone', () => {
  expect(nextItemCode(['P-GOV-99', 'P-GOV-x', 'P-GOV-', 'lama'], 'problem', 'GOV')).toBe(
    'P-GOV-100',
  );
});

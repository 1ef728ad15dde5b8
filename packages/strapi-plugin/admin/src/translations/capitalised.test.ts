import { expect, it } from 'vitest';
import { capitalised } from './capitalised';

it('begins with a capital and leaves the rest as it is', () => {
  expect(capitalised('uraian')).toBe('Uraian');
  expect(capitalised('OPD pengampu')).toBe('OPD pengampu');
  expect(capitalised('')).toBe('');
});

import { expect, it } from 'vitest';
import { namedId } from './named-id';

const items = [
  { type: 'program', documentId: 'e1', id: 'pr-1' },
  { type: 'swot-analysis', documentId: 'e2', id: 'swot-kota' },
] as const;

it('knows an item by its entry, and leaves what is no entry as it is', () => {
  expect(namedId(items, 'swot-analysis', 'e2')).toBe('swot-kota');
  expect(namedId(items, 'swot-analysis', 'swot-kota')).toBe('swot-kota');
  expect(namedId(items, 'swot-analysis', 'e1')).toBe('e1');
  expect(namedId(items, 'swot-analysis', null)).toBeNull();
});

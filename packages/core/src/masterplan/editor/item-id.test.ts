import { expect, it } from 'vitest';
import { itemId } from './item-id.js';
import { listNames } from './list-definitions.js';

it('is the text itself in every list', () => {
  expect(listNames.map((list) => itemId(list, 'p-gov.01_a'))).toEqual(
    Array.from({ length: 14 }, () => 'p-gov.01_a'),
  );
});

it('is null for a text that can’t be an id', () => {
  for (const text of ['', '-p', 'permasalahan pertama', 'p'.repeat(65)]) {
    expect(itemId('problems', text)).toBeNull();
  }
});

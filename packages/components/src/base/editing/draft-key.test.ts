import { expect, test } from 'vitest';
import { draftKey } from './draft-key.js';

test('drafts of two people are kept apart, and nobody’s stay where they were', () => {
  const keys = [null, '7', '8', '7 @8'].map((scope) => draftKey('kotacerdas board p', scope));
  expect(new Set(keys).size).toBe(4);
  expect(draftKey('kotacerdas board p', '')).toBe('kotacerdas board p');
  expect(draftKey('kotacerdas board p', null)).toBe('kotacerdas board p');
});

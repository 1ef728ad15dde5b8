import { longestAddition } from '@kotacerdas/core/book';
import { describe, expect, it } from 'vitest';
import { keptAdditions } from './kept-additions';
import { tooLong } from './too-long';

const long = 'a'.repeat(longestAddition + 1);
const additions = { sections: { one: { after: long }, two: { before: 'Halo.' } }, order: {} };

describe('a text that is longer than may be saved', () => {
  it('is kept nonetheless', () => {
    expect(keptAdditions(JSON.parse(JSON.stringify(additions)))).toEqual(additions);
  });

  it('is named, and one that just fits isn’t', () => {
    expect(tooLong(additions)).toEqual(['one']);
    const fits = { sections: { one: { after: long.slice(1) } }, order: {} };
    expect(tooLong(fits)).toEqual([]);
  });
});

it.each([null, 'x', [], {}, { sections: { one: 'text' }, order: {} }])(
  '%j is nothing that was typed',
  (kept) => {
    expect(keptAdditions(kept)).toBeNull();
  },
);

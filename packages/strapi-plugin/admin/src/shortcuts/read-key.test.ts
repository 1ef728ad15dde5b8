import { describe, expect, it } from 'vitest';
import { readKey, type Begun } from './read-key';

/** What keys come to that are pressed one after the other, so many milliseconds apart. */
function press(keys: string, pause = 200) {
  let begun: Begun | null = null;
  return [...keys].map((key, at) => {
    const read = readKey(begun, key, at * pause);
    begun = read.begun;
    return read.found;
  });
}

describe('a key', () => {
  it('does at once what one key does', () => {
    expect(press('?')).toMatchObject([{ act: 'list' }]);
    expect(press('n')).toMatchObject([{ act: 'new' }]);
  });

  it('leads to a page after “g”', () => {
    expect(press('gb')).toMatchObject([null, { page: 'home' }]);
    expect(press('gdgi')).toMatchObject([null, { page: 'dashboard' }, null, { page: 'inventory' }]);
  });

  it('leads nowhere by itself, nor long after “g”', () => {
    expect(press('bdk')).toEqual([null, null, null]);
    expect(press('gb', 1600)).toEqual([null, null]);
  });

  it('begins anew after a pair that is none', () => {
    expect(press('ggb')).toMatchObject([null, null, { page: 'home' }]);
    expect(press('gzb')).toEqual([null, null, null]);
    expect(press('g?')).toMatchObject([null, { act: 'list' }]);
  });
});

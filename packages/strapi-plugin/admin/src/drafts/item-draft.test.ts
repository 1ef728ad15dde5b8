import { describe, expect, it } from 'vitest';
import { draftKey, readDraft, writeDraft, type ItemDraft } from './item-draft';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const draft: ItemDraft = {
  at: '2026-11-29T03:15:00.000Z',
  revision: 3,
  version: 'abc',
  base: { title: 'Antrean' },
  value: { title: 'Antrean panjang' },
};
const place = { account: '7', plan: 'p', type: 'problem', item: null };

describe('a draft', () => {
  it('is read as it was written, until it is forgotten', () => {
    const store = memory();
    const key = draftKey(place);
    expect(readDraft(store, key)).toBeNull();
    expect(writeDraft(store, key, draft)).toBe(true);
    expect(readDraft(store, key)).toEqual(draft);
    writeDraft(store, key, null);
    expect(readDraft(store, key)).toBeNull();
  });

  it('is of one account, plan and item', () => {
    const keys = [
      place,
      { ...place, account: '8' },
      { ...place, plan: 'q' },
      { ...place, item: 'x' },
    ].map(draftKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(['', '{', '[]', '5', '{"at":"x"}'])('is none if it reads %j', (text) => {
    const store = memory();
    store.setItem('k', text);
    expect(readDraft(store, 'k')).toBeNull();
  });

  it('says when the browser keeps nothing', () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(writeDraft(full, 'k', draft)).toBe(false);
  });
});

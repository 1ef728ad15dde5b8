import { describe, expect, it } from 'vitest';
import { compareList } from './compare-list.js';

describe('the items of a list', () => {
  it('are added, removed and changed by their ids', () => {
    const before = [
      { id: 'a', code: 'P-1', title: 'Izin' },
      { id: 'b', code: 'P-2', title: 'Banjir' },
      { id: 'c', code: 'P-3', title: 'Sampah' },
    ];
    const after = [
      { id: 'd', code: 'P-4', title: 'Jalan' },
      { id: 'c', code: 'P-3', title: 'Sampah' },
      { id: 'a', code: 'P-1', title: 'Izin lambat' },
    ];
    expect(compareList('problems', before, after)).toEqual({
      added: [{ id: 'd', code: 'P-4', path: ['problems', 0] }],
      removed: [{ id: 'b', code: 'P-2', path: ['problems', 1] }],
      changed: [
        {
          id: 'a',
          code: 'P-1',
          path: ['problems', 2],
          state: null,
          fields: [{ kind: 'value', path: ['title'], before: 'Izin', after: 'Izin lambat' }],
        },
      ],
    });
  });

  it('say when they moved between author and approval', () => {
    const { changed } = compareList(
      'swot',
      [{ id: 'a', state: 'draft' }],
      [{ id: 'a', state: 'submitted' }],
    );
    expect(changed).toMatchObject([
      { code: null, state: { before: 'draft', after: 'submitted' }, fields: [{ path: ['state'] }] },
    ]);
  });

  it('did not move where they stayed, or where one side has no state', () => {
    const state = 'draft' as const;
    const moved = (before: object, after: object) =>
      compareList('swot', [{ id: 'a', ...before }], [{ id: 'a', code: 'new', ...after }]).changed[0]
        ?.state;
    expect(moved({ state }, { state })).toBeNull();
    expect(moved({}, { state })).toBeNull();
    expect(moved({ state }, {})).toBeNull();
  });

  it('of which none changed leave nothing to say', () => {
    const items = [{ id: 'a' }, { id: 'b' }];
    expect(compareList('opds', items, [...items].reverse())).toEqual({
      added: [],
      removed: [],
      changed: [],
    });
  });
});

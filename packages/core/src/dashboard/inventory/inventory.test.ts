import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { parsed, rawPlan } from '../../testing/plans.js';
import { chainInventory, type InventoryBranch } from './chain-inventory.js';
import { filterInventory } from './filter-inventory.js';
import { groupInventory } from './group-inventory.js';
import { inventoryChoices } from './inventory-choices.js';
import { inventoryRows } from './inventory-rows.js';
import { linkInventory } from './link-inventory.js';
import { sortInventory } from './sort-inventory.js';
import type { InventoryFilter, InventoryRow, InventorySorting } from './types.js';

const raw = rawPlan();
const [problem] = raw.problems;
const [need] = raw.needs;
const [innovation] = raw.innovations;
const living = { dimensionId: 'smart-living', subDimensionId: 'living-health' };
const masterplan = parsed({
  ...raw,
  problems: [
    ...raw.problems,
    { ...problem, ...living, id: 'p-2', code: 'P-10', title: 'Antrean', tags: ['Kesehatan'] },
    { ...problem, ...living, id: 'p-3', code: 'P-9', title: 'Éwuh pakéwuh', state: 'draft' },
  ],
  needs: [
    { ...need, problemIds: ['p-1', 'p-2'] },
    { ...need, id: 'n-2', code: 'K-2', title: 'Lain', problemIds: [], opdId: 'opd-kominfo' },
  ],
  innovations: [
    { ...innovation, problemIds: ['p-1', 'p-2'], tags: ['Kesehatan'] },
    {
      ...innovation,
      id: 'i-2',
      code: 'I-2',
      name: 'Usulan kampus',
      opdId: undefined,
      needIds: [],
      problemIds: ['p-2'],
      proposer: { kind: 'council', name: 'Universitas Siliwangi', institution: 'university' },
      updatedAt: '2025-12-31T20:00:00.000Z',
    },
    { ...innovation, id: 'i-3', code: 'I-3', name: 'Lepas', needIds: [], problemIds: [] },
  ],
  programs: [],
});
const asOf = '2026-11-23';
const rows = inventoryRows(masterplan, { asOf });
const ids = (list: readonly InventoryRow[]) => list.map(({ id }) => id);

describe('rows of the inventory', () => {
  it('are problems, needs and innovations in the order of the plan', () => {
    expect(ids(rows)).toEqual(['p-1', 'p-2', 'p-3', 'n-1', 'n-2', 'i-1', 'i-2', 'i-3']);
  });

  it('say what each kind has, and null for what it has not', () => {
    expect(rows[0]).toMatchObject({
      key: 'problem:p-1',
      at: 0,
      sort: null,
      door: 'opd',
      owner: 'DPMPTSP',
      opdId: 'opd-izin',
      stage: null,
      progress: null,
      age: 'under30Days',
    });
    expect(rows[3]).toMatchObject({ sort: 'application', problemIds: ['p-1', 'p-2'] });
    expect(rows[5]).toMatchObject({ sort: 'technology', stage: 'development', progress: 60 });
  });

  it('name who proposes, and the day of the last change in Western Indonesian Time', () => {
    expect(rows[6]).toMatchObject({
      door: 'council',
      owner: 'Universitas Siliwangi',
      opdId: null,
      year: 2026,
      month: 1,
      age: 'over90Days',
    });
  });

  it('are there for a plan from elsewhere too', () => {
    const [odd] = inventoryRows(
      {
        ...masterplan,
        opds: [],
        problems: masterplan.problems
          .slice(0, 1)
          .map((item) => ({ ...item, updatedAt: 'kemarin' })),
      },
      { asOf },
    );
    expect(odd).toMatchObject({
      opdId: null,
      owner: '',
      year: null,
      month: null,
      age: 'over90Days',
    });
  });
});

describe('a filter of the inventory', () => {
  const cases: readonly (readonly [InventoryFilter, readonly string[]])[] = [
    [{ kind: 'need' }, ['n-1', 'n-2']],
    [{ text: 'PAKEWUH  éwuh' }, ['p-3']],
    [{ text: 'siliwangi' }, ['i-2']],
    [{ text: 'seklik' }, ['i-1', 'i-2', 'i-3']],
    [{ text: 'kesehatan' }, ['p-2', 'i-1']],
    [{ tag: 'Kesehatan' }, ['p-2', 'i-1']],
    [{ tag: 'kesehatan' }, []],
    [{ dimensionId: 'smart-living', state: 'approved' }, ['p-2']],
    [{ subDimensionId: 'living-health' }, ['p-2', 'p-3']],
    [{ opdId: 'opd-kominfo' }, ['n-2']],
    [{ opdId: null }, ['i-2']],
    [{ door: 'council', owner: 'Universitas Siliwangi' }, ['i-2']],
    [{ stage: 'development', age: 'under30Days' }, ['i-1', 'i-3']],
    [{ year: 2026, month: 1 }, ['i-2']],
    [{ year: 1999 }, []],
  ];

  it.each(cases)('%j', (filter, expected) => {
    expect(ids(filterInventory(rows, filter))).toEqual(expected);
  });

  it('without fields gives the rows themselves', () => {
    expect(filterInventory(rows, { text: ' ', kind: undefined })).toBe(rows);
  });
});

describe('an order of the inventory', () => {
  const sorted = (column: InventorySorting['column'], descending = false) =>
    ids(sortInventory(rows, { column, descending }, kominfo2021));

  it('of texts goes by letters without accents, and by numbers', () => {
    expect(sorted('code')).toEqual(['i-2', 'i-3', 'i-1', 'n-2', 'n-1', 'p-3', 'p-2', 'p-1']);
    expect(sorted('title').slice(0, 2)).toEqual(['p-2', 'p-3']);
  });

  it('keeps what is equal in its order, also when it is turned', () => {
    expect(sorted('dimension')).toEqual(['p-1', 'n-1', 'n-2', 'i-1', 'i-2', 'i-3', 'p-2', 'p-3']);
    expect(sorted('dimension', true).slice(0, 3)).toEqual(['p-2', 'p-3', 'p-1']);
    expect(sorted('state')[0]).toBe('p-3');
    expect(sorted('owner')).toEqual(['n-2', 'p-1', 'p-2', 'p-3', 'n-1', 'i-1', 'i-3', 'i-2']);
  });

  it('has what lacks a value last, up and down', () => {
    expect(sorted('progress').slice(0, 3)).toEqual(['i-1', 'i-2', 'i-3']);
    expect(sorted('stage', true).slice(3)).toEqual(['p-1', 'p-2', 'p-3', 'n-1', 'n-2']);
  });

  it('by the last change', () => {
    expect(sorted('updated')[0]).toBe('i-2');
    expect(sorted('updated', true).at(-1)).toBe('i-2');
  });
});

describe('groups of the inventory', () => {
  const groups = (by: 'dimension' | 'opd', list = rows) =>
    groupInventory(list, by, { framework: kominfo2021, masterplan }).map((group) => [
      group.id,
      ids(group.rows),
    ]);

  it('stand as framework and plan have them, the rest last', () => {
    expect(groups('dimension')).toEqual([
      ['smart-governance', ['p-1', 'n-1', 'n-2', 'i-1', 'i-2', 'i-3']],
      ['smart-living', ['p-2', 'p-3']],
    ]);
    expect(groups('opd')).toEqual([
      ['opd-kominfo', ['n-2']],
      ['opd-izin', ['p-1', 'p-2', 'p-3', 'n-1', 'i-1', 'i-3']],
      [null, ['i-2']],
    ]);
  });

  it('of nothing are none', () => {
    expect(groups('dimension', [])).toEqual([]);
  });
});

describe('links of the inventory', () => {
  it('lead both ways, each once', () => {
    const { children, parents } = linkInventory(rows);
    expect(ids(children.get('problem:p-2') ?? [])).toEqual(['n-1', 'i-1', 'i-2']);
    expect(ids(parents.get('innovation:i-1') ?? [])).toEqual(['p-1', 'p-2', 'n-1']);
    expect(parents.has('need:n-2')).toBe(false);
  });

  it('leave out what the plan does not have, and repetitions', () => {
    const odd = rows.map((row) =>
      row.id === 'n-2' ? { ...row, problemIds: ['hilang', 'p-3', 'p-3'] } : row,
    );
    const { children, parents } = linkInventory(odd);
    expect(ids(parents.get('need:n-2') ?? [])).toEqual(['p-3']);
    expect(children.has('problem:hilang')).toBe(false);
  });
});

describe('the inventory by problem', () => {
  const draw = ({ branches, found, row }: InventoryBranch): string =>
    `${found ? '' : '~'}${row.id}${branches.length === 0 ? '' : `(${branches.map(draw).join(' ')})`}`;
  const chains = (filter: InventoryFilter) => {
    const { linked, unlinked } = chainInventory(rows, filterInventory(rows, filter));
    return [linked.map(draw), unlinked.map(draw)];
  };

  it('has an innovation below its need, and below the problem only without one', () => {
    expect(chains({})).toEqual([
      ['p-1(n-1(i-1))', 'p-2(n-1(i-1) i-2)'],
      ['p-3', 'n-2', 'i-3'],
    ]);
  });

  it('shows the way to what was found, and nothing else', () => {
    expect(chains({ text: 'kampus' })).toEqual([['~p-2(i-2)'], []]);
    expect(chains({ kind: 'need' })).toEqual([['~p-1(n-1)', '~p-2(n-1)'], ['n-2']]);
    expect(chains({ text: 'tidak ada' })).toEqual([[], []]);
  });

  it('takes one need of thousands of problems and innovations in its stride', () => {
    const size = 5000;
    const many = (of: string, change: (at: number) => Partial<InventoryRow>) =>
      rows
        .filter(({ id }) => id === of)
        .flatMap((row) => Array.from({ length: size }, (_, at) => ({ ...row, ...change(at) })));
    const problemIds = Array.from({ length: size }, (_, at) => `p-${String(at)}`);
    const hub = [
      ...many('p-1', (at) => ({ id: `p-${String(at)}`, key: `problem:p-${String(at)}` })),
      ...many('n-1', (at) => ({
        id: `n-${String(at)}`,
        key: `need:n-${String(at)}`,
        problemIds,
      })).slice(0, 1),
      ...many('i-1', (at) => ({
        key: `innovation:i-${String(at)}`,
        problemIds: [],
        needIds: ['n-0'],
      })),
    ];
    const { linked } = chainInventory(hub, hub);
    expect(linked).toHaveLength(size);
    expect(linked[7]?.branches[0]).toBe(linked[8]?.branches[0]);
    expect(linked[0]?.branches[0]?.branches).toHaveLength(size);
  });
});

describe('what a filter can offer', () => {
  it('is what occurs', () => {
    const choices = inventoryChoices(rows);
    expect(choices).toMatchObject({
      proposers: ['Universitas Siliwangi'],
      states: ['draft', 'approved'],
      tags: ['Kesehatan'],
      years: [2026],
      months: [1, 11],
    });
    expect([...choices.opdIds]).toEqual(['opd-izin', 'opd-kominfo', null]);
    expect([...choices.dimensionIds]).toEqual(['smart-governance', 'smart-living']);
    expect([...choices.subDimensionIds]).toEqual(['governance-service', 'living-health']);
  });
});

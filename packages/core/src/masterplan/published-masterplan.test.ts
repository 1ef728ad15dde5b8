import { expect, it } from 'vitest';
import { kominfo2021 } from '../framework/kominfo-2021/kominfo-2021.js';
import { rawPlan } from '../testing/plans.js';
import { parsePublishedMasterplan } from './published-masterplan.js';

const edition = {
  schemaVersion: 1,
  number: 3,
  publishedAt: '2026-11-23T04:05:06.000Z',
  hash: 'a'.repeat(64),
  framework: kominfo2021,
  masterplan: rawPlan(),
};

it('reads an edition with the framework it carries', () => {
  const own = { ...kominfo2021, id: 'kerangka-daerah', version: '3' };
  const plan = { ...rawPlan(), framework: { id: 'kerangka-daerah', version: '3' } };
  const result = parsePublishedMasterplan({ ...edition, framework: own, masterplan: plan });
  expect(result).toMatchObject({ ok: true, published: { number: 3, framework: own } });
});

it('tolerates further fields of the envelope, which newer servers may add', () => {
  expect(parsePublishedMasterplan({ ...edition, summary: {} }).ok).toBe(true);
});

it('says where in the plan a fault lies', () => {
  const result = parsePublishedMasterplan({ ...edition, masterplan: { ...rawPlan(), opds: [] } });
  expect(result.ok).toBe(false);
  expect(!result.ok && result.issues[0]?.path.slice(0, 2)).toEqual(['masterplan', 'problems']);
});

it('refuses a framework that contradicts itself', () => {
  const [first] = kominfo2021.dimensions;
  const framework = { ...kominfo2021, dimensions: [first, first] };
  const result = parsePublishedMasterplan({ ...edition, framework });
  expect(!result.ok && result.issues[0]).toMatchObject({ code: 'duplicate-id' });
  expect(!result.ok && result.issues[0]?.path[0]).toBe('framework');
});

it.each([null, {}, { ...edition, hash: 'abc' }, { ...edition, number: 0 }])(
  'refuses %j',
  (input) => {
    expect(parsePublishedMasterplan(input).ok).toBe(false);
  },
);

import { expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { withLevels } from '../../framework/with-levels.js';
import { rawPlan } from '../../testing/plans.js';
import { parsePublishedMasterplan } from '../published-masterplan.js';
import { readPublishedMasterplan } from './read-published-masterplan.js';

const own = { ...withLevels(kominfo2021), id: 'kerangka-daerah', version: '3' };
const edition = {
  schemaVersion: 1,
  number: 3,
  publishedAt: '2026-11-23T04:05:06.000Z',
  hash: 'a'.repeat(64),
  framework: own,
  masterplan: { ...rawPlan(), framework: { id: 'kerangka-daerah', version: '3' } },
};

it('reads an edition with the framework it carries, as it is parsed', () => {
  const result = readPublishedMasterplan(edition);
  expect(result).toEqual({ ok: true, published: edition });
  expect(result).toEqual(parsePublishedMasterplan(edition));
});

it('leaves further fields of the envelope behind, which newer servers may add', () => {
  expect(readPublishedMasterplan({ ...edition, summary: {} })).toEqual({
    ok: true,
    published: edition,
  });
});

it.each<[string, unknown]>([
  ['no edition', null],
  ['nothing in it', {}],
  ['a newer version', { ...edition, schemaVersion: 2 }],
  ['a hash that is none', { ...edition, hash: 'abc' }],
  ['a number below 1', { ...edition, number: 0 }],
  ['a day for a moment', { ...edition, publishedAt: '2026-11-23' }],
  ['no plan', { ...edition, masterplan: 'x' }],
  ['a plan of a newer version', { ...edition, masterplan: { schemaVersion: 2 } }],
  ['a fault in the plan', { ...edition, masterplan: { ...edition.masterplan, opds: {} } }],
  ['another framework', { ...edition, framework: { ...own, version: '4' } }],
  [
    'a framework with an id that stands twice',
    { ...edition, framework: { ...own, dimensions: [own.dimensions[0], own.dimensions[0]] } },
  ],
  ['a framework without dimensions', { ...edition, framework: { ...own, dimensions: [] } }],
])('refuses %s as parsing does', (_, input) => {
  const parsed = parsePublishedMasterplan(input);
  expect(parsed.ok).toBe(false);
  expect(readPublishedMasterplan(input)).toEqual(parsed);
});

it('says that a plan is missing', () => {
  const { masterplan: _, ...rest } = edition;
  expect(readPublishedMasterplan(rest)).toEqual(parsePublishedMasterplan(rest));
});

import { expect, it } from 'vitest';
import { kominfoToKotaCerdas } from './crosswalk.js';
import { findSubDimension } from './find-sub-dimension.js';
import { kominfo2021 } from './kominfo-2021/kominfo-2021.js';
import { rpmKotaCerdas2026 } from './rpm-kota-cerdas-2026/rpm-kota-cerdas-2026.js';
import { crosswalkSchema } from './schema.js';
import type { Framework } from './types.js';

const { entries, from, to, proposal } = kominfoToKotaCerdas;

function subDimensionIds(framework: Framework): string[] {
  return framework.dimensions.flatMap((dimension) => dimension.subDimensions.map(({ id }) => id));
}

function dimensionsOf(sourceId: string): (string | undefined)[] {
  const targets = entries.find((entry) => entry.from === sourceId)?.to ?? [];
  return targets.map((id) => findSubDimension(rpmKotaCerdas2026, id)?.dimension.id);
}

it('has the shape of a crosswalk and is labelled a proposal', () => {
  expect(crosswalkSchema.safeParse(kominfoToKotaCerdas).error).toBeUndefined();
  expect(proposal).toBe(true);
});

it('joins the two built-in frameworks in the versions that exist', () => {
  expect(from).toEqual({ id: kominfo2021.id, version: kominfo2021.version });
  expect(to).toEqual({ id: rpmKotaCerdas2026.id, version: rpmKotaCerdas2026.version });
});

it('sends each sub-dimension of the source somewhere, once', () => {
  expect(entries.map((entry) => entry.from)).toEqual(subDimensionIds(kominfo2021));
});

it('reaches every sub-dimension of the target and nothing else', () => {
  const reached = new Set(entries.flatMap((entry) => entry.to));
  expect([...reached].sort()).toEqual(subDimensionIds(rpmKotaCerdas2026).sort());
});

it('sends tourism and business to the economy, the city’s appearance to city life', () => {
  expect(dimensionsOf('branding-tourism')).toEqual(['economy']);
  expect(dimensionsOf('branding-business')).toEqual(['economy']);
  expect(dimensionsOf('branding-city-appearance')).toEqual(['city-life']);
});

it('makes transport a dimension of its own', () => {
  expect(new Set(dimensionsOf('living-mobility'))).toEqual(new Set(['mobility']));
});

it('explains every split', () => {
  const split = entries.filter((entry) => entry.to.length > 1);
  expect(split.map((entry) => entry.from)).toEqual(['living-harmony', 'living-mobility']);
  for (const entry of split) expect(entry.note?.id).toMatch(/terbagi/i);
});

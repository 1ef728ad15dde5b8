import { findFramework } from '@kotacerdas/core/framework';
import { expect, it } from 'vitest';
import { fullPlan } from '../../../../tests/fixtures/make-plan';
import { freeze } from '../snapshot/freeze';
import { createPackages } from './create-packages';

function edition(number: number, document?: string) {
  const framework = findFramework('kominfo-2021');
  if (framework === null) throw new Error('The framework kominfo-2021 is missing');
  const content = { framework, masterplan: fullPlan(1) };
  const publishedAt = '2026-11-23T00:00:00.000Z';
  const hash = 'a'.repeat(64);
  const text = document ?? freeze(content, { number, publishedAt, hash }).document;
  return { regionCode: '32.78', number, hash, body: Buffer.from(text) };
}

it('makes the files of an edition once, for all who ask', async () => {
  const made: number[] = [];
  const packages = createPackages(({ number }) => {
    made.push(number);
    return {};
  });
  const first = edition(1);
  const [one, other] = await Promise.all([packages(first), packages(first)]);
  expect(other).toBe(one);
  expect(await packages(first)).toBe(one);
  expect(await packages(edition(2))).not.toBe(one);
  expect(made).toEqual([1, 2]);
});

it('tells a failure to those who waited for it, and goes on', async () => {
  const packages = createPackages(() => ({}));
  const broken = packages(edition(1, '{}'));
  const sound = packages(edition(2));
  await expect(broken).rejects.toThrow('can not be read');
  expect((await sound).size).toBeGreaterThan(10);
  await expect(packages(edition(1, '{}'))).rejects.toThrow('can not be read');
});

import { expect, test, vi } from 'vitest';
import { seedOnce } from '../../../examples/strapi/scripts/lib/seed-once.mjs';

function memory() {
  const kept = new Map();
  const name = ({ type, name, key }) => [type, name, key].join('_');
  return {
    get: async (key) => kept.get(name(key)) ?? null,
    set: async ({ value, ...key }) => void kept.set(name(key), value),
  };
}

const answer = { created: true, passwords: { 'a@b.id': 'x' } };

test('the database is filled once: what is closed or deleted afterwards stays so', async () => {
  const store = memory();
  const work = vi.fn(async () => answer);
  expect(await seedOnce(store, work)).toEqual(answer);
  expect(await seedOnce(store, work)).toEqual({ created: false, passwords: {} });
  expect(work).toHaveBeenCalledTimes(1);
});

test('work that was cut short is done again', async () => {
  const store = memory();
  await expect(seedOnce(store, () => Promise.reject(new Error('mati')))).rejects.toThrow('mati');
  expect(await seedOnce(store, async () => answer)).toEqual(answer);
});

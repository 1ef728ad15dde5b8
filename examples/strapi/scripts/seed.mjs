#!/usr/bin/env node
/**
 * Fills the database with the example plan, its first edition, five accounts and what they did in a week: once. A run that was cut short
 * is completed by the next one; after that it leaves the database as the office has made it.
 * `node scripts/seed.mjs [file]` takes another plan. The app has to be built and have its secrets in .env, as
 * `npm start` at the root of the repository sees to. Progress goes to stderr; the last line on stdout is JSON
 * with the accounts and the passwords of those that were made, which are kept nowhere else.
 */
import { fileURLToPath } from 'node:url';
import { ensureAccounts, listAccounts } from './lib/accounts.mjs';
import { bootStrapi } from './lib/boot.mjs';
import { ensurePlan, readPlan } from './lib/plan.mjs';
import { openToPublic } from './lib/public-access.mjs';
import { seedOnce } from './lib/seed-once.mjs';
import { tellStory } from './lib/story.mjs';

const example = () =>
  fileURLToPath(import.meta.resolve('@kotacerdas/example-data/kota-tasikmalaya.json'));
const say = (text) => process.stderr.write(`${text}\n`);

async function fill(strapi, plan) {
  const { created, documentId, published } = await ensurePlan(strapi, plan);
  say(created ? `Rencana “${plan.title}” disimpan` : 'Rencana sudah ada, tidak diubah');
  if (published) say('Terbitan pertama dibuat');
  await openToPublic(strapi);
  const passwords = await ensureAccounts(strapi);
  if (await tellStory(strapi, documentId)) say('Akun contoh sudah saling memberi kabar');
  return { created, passwords };
}

try {
  const plan = await readPlan(process.argv[2] ?? example());
  say('Menyiapkan basis data…');
  const strapi = await bootStrapi();
  const { created, passwords } = await seedOnce(strapi.store, () => fill(strapi, plan));
  const accounts = await listAccounts(strapi, passwords);
  await strapi.destroy();
  process.stdout.write(`${JSON.stringify({ created, accounts })}\n`);
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}
process.exit();

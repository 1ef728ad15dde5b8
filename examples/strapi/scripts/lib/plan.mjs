import { readFile } from 'node:fs/promises';
import { describeIssue, describePlace } from '@kotacerdas/core/locale';
import { parseMasterplan } from '@kotacerdas/core/masterplan';

/** Reads a plan from a file, or says what is wrong with it. */
export async function readPlan(file) {
  const parsed = parseMasterplan(JSON.parse(await readFile(file, 'utf8')));
  if (parsed.ok) return parsed.masterplan;
  const faults = parsed.issues.map(
    (issue) => `  ${describePlace('id', issue.path)}: ${describeIssue('id', issue)}`,
  );
  throw new Error(`Rencana dalam ${file} belum dapat dipakai:\n${faults.join('\n')}`);
}

/** Stores a plan unless it is there, and makes its first edition unless there is one; gives what Strapi calls the plan. */
export async function ensurePlan(strapi, plan) {
  const { documentId, created } = await strapi
    .plugin('kotacerdas')
    .service('masterplan')
    .store(plan);
  const snapshots = strapi.plugin('kotacerdas').service('snapshot');
  const editions = await snapshots.list(plan.region.code);
  if (editions.length > 0) return { created, documentId, published: false };
  // The example is a plan at work: some of it is still to be approved.
  const publisher = { name: 'Data contoh', accepts: 'any' };
  const outcome = await snapshots.publish(documentId, publisher, new Date());
  if (outcome.result !== 'published' && outcome.result !== 'unchanged') {
    throw new Error(`Rencana belum dapat diterbitkan: ${outcome.result}`);
  }
  return { created, documentId, published: outcome.result === 'published' };
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findFramework } from '@kotacerdas/core/framework';
import { canonicalJson, parseMasterplan } from '@kotacerdas/core/masterplan';

const file = new URL('../../../examples/data/kota-tasikmalaya.json', import.meta.url);

export const planText = readFileSync(file, 'utf8');

const parsed = parseMasterplan(JSON.parse(planText));
if (!parsed.ok) throw new Error('The example plan has faults.');
const { masterplan } = parsed;
const framework = findFramework(masterplan.framework.id);
const frozen = { framework, masterplan };

/** The example plan as an edition, as a portal gets it. */
export const editionText = JSON.stringify({
  schemaVersion: 1,
  number: 1,
  publishedAt: '2026-11-23T02:00:00.000Z',
  hash: createHash('sha256').update(canonicalJson(frozen)).digest('hex'),
  ...frozen,
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFramework } from '@kotacerdas/core/framework';
import { canonicalJson } from '@kotacerdas/core/masterplan';
import { root } from '../../../scripts/lib/root.mjs';

export const plan = JSON.parse(
  readFileSync(join(root, 'examples/data/kota-tasikmalaya.json'), 'utf8'),
);

/** The example plan as Strapi publishes it, with another title where one is given. */
export function editionOf({ number = 1, title = plan.title } = {}) {
  const frozen = {
    framework: findFramework(plan.framework.id, plan.framework.version),
    masterplan: { ...plan, title },
  };
  const hash = createHash('sha256').update(canonicalJson(frozen)).digest('hex');
  return { schemaVersion: 1, number, publishedAt: '2026-11-23T02:00:00.000Z', hash, ...frozen };
}

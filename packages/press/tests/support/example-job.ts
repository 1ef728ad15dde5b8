import example from '@kotacerdas/example-data/kota-tasikmalaya.json' with { type: 'json' };
import { findFramework } from '@kotacerdas/core/framework';
import { parseMasterplan } from '@kotacerdas/core/masterplan';
import type { PrintJob } from '@kotacerdas/press';

/** Buku 1 of the example plan, as a draft, unless said otherwise. */
export function exampleJob(change: Partial<PrintJob> = {}): PrintJob {
  const parsed = parseMasterplan(example);
  const framework = findFramework('kominfo-2021');
  if (!parsed.ok || framework === null) throw new Error('The example can not be read.');
  return {
    source: { masterplan: parsed.masterplan, framework, asOf: '2026-11-23', edition: null },
    templateId: 'buku-1',
    additions: { sections: {}, order: {} },
    emblem: null,
    ...change,
  };
}

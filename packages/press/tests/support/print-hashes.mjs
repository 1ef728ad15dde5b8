import { findFramework } from '@kotacerdas/core/framework';
import { parseMasterplan } from '@kotacerdas/core/masterplan';
import example from '@kotacerdas/example-data/kota-tasikmalaya.json' with { type: 'json' };
import { printBook } from '@kotacerdas/press';

const { PRINTED_AT } = process.env;
if (PRINTED_AT !== undefined) {
  const moment = Date.parse(PRINTED_AT);
  Date.now = () => moment;
}

const { masterplan } = parseMasterplan(example);
const framework = findFramework('kominfo-2021');
const { manifest } = await printBook({
  source: { masterplan, framework, asOf: '2026-11-23', edition: null },
  templateId: 'buku-1',
  additions: { sections: {}, order: {} },
  emblem: null,
});
console.log(manifest.files.map(({ sha256 }) => sha256).join('\n'));

import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicFolder, repository } from './folders.mjs';
import { makeRegions } from './make-regions.mjs';

/** What pages load from the site itself: the widgets, the example plan, and an icon. */
export async function writeAssets() {
  const examples = join(publicFolder, 'contoh');
  mkdirSync(examples, { recursive: true });
  cpSync(join(repository, 'packages/components/dist/script'), join(publicFolder, 'kotacerdas'), {
    recursive: true,
  });
  copyFileSync(join(repository, 'examples/strapi/favicon.png'), join(publicFolder, 'favicon.png'));
  const text = readFileSync(join(repository, 'examples/data/kota-tasikmalaya.json'), 'utf8');
  const write = (name, value) => writeFileSync(join(examples, name), JSON.stringify(value));
  write('kota-tasikmalaya.json', JSON.parse(text));
  write('kota-tasikmalaya-draf.json', asDrafts(JSON.parse(text)));
  write('regions.json', await makeRegions());
}

/** A plan whose assessments, analyses and programmes may all be edited: what the editors are shown with. */
function asDrafts(plan) {
  const open = (items) => items.map((item) => ({ ...item, state: 'draft' }));
  return {
    ...plan,
    readiness: open(plan.readiness),
    swot: open(plan.swot),
    programs: open(plan.programs),
  };
}

import { readFile } from 'node:fs/promises';
import { parseMasterplan } from '@kotacerdas/core/masterplan';
import { regencies } from '@kotacerdas/core/region';

const example = new URL('../../../../examples/data/kota-tasikmalaya.json', import.meta.url);
const firstRegion = '32.78';

/** Stores the example's plan for so many regions, and publishes each. Gives the plan of the first. */
export async function fill(strapi, regions, say) {
  const parsed = parseMasterplan(JSON.parse(await readFile(example, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { masterplan } = parsed;
  const service = (name) => strapi.plugin('kotacerdas').service(name);
  const others = regencies.map(({ code }) => code).filter((code) => code !== firstRegion);
  const codes = [firstRegion, ...others].slice(0, regions);
  let first;
  for (const [at, code] of codes.entries()) {
    const plan = {
      ...masterplan,
      id: `${masterplan.id}-${code}`,
      region: { ...masterplan.region, code },
    };
    const { documentId } = await service('masterplan').store(plan);
    first ??= documentId;
    if ((at + 1) % 50 === 0) say(`${at + 1} plans stored`);
  }
  await service('snapshot').publish(first, { name: 'Bench', accepts: 'any' }, new Date());
  await copyEdition(strapi, codes);
  return { documentId: first, region: firstRegion };
}

/** The other regions' editions are the first one's, row for row: freezing is not what is measured. */
async function copyEdition(strapi, codes) {
  const { tableName } = strapi.db.metadata.get('plugin::kotacerdas.snapshot');
  const table = () => strapi.db.getConnection(tableName);
  const row = await table().where({ region_code: firstRegion }).first();
  delete row.id;
  for (const code of codes.filter((each) => each !== firstRegion)) {
    await table().insert({ ...row, document_id: `bench-${code}`, region_code: code });
  }
}

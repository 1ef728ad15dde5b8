import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeWorkbook } from '@kotacerdas/core/exchange';
import { findFramework } from '@kotacerdas/core/framework';
import { parseMasterplan } from '@kotacerdas/core/masterplan';

const example = new URL('../../../../examples/data/kota-tasikmalaya.json', import.meta.url);
const count = 10_000;
const moment = '2026-11-29T00:00:00.000Z';

/** Everything that a region writes, but for its departments. */
const empty = {
  problems: [],
  needs: [],
  innovations: [],
  readiness: [],
  swot: [],
  strategies: [],
  programs: [],
  evaluations: [],
};

function problemsOf({ opds }) {
  return Array.from({ length: count }, (_, at) => ({
    id: `masalah-${at}`,
    code: `P-${at}`,
    state: 'draft',
    updatedAt: moment,
    dimensionId: 'smart-governance',
    tags: ['impor'],
    title: `Permasalahan ke-${at} dari lembar yang panjang`,
    description: `Uraian ke-${at}: warga menunggu terlalu lama, dan tidak ada yang tahu sampai kapan.`,
    cause: `Sebab ke-${at}`,
    impact: `Akibat ke-${at}`,
    usg: { urgency: 1 + (at % 5), seriousness: 1 + ((at + 1) % 5), growth: 3 },
    opdId: opds[at % opds.length].id,
  }));
}

/** What an officer's own sheet is: nothing tells what it was made from. */
function withoutBase(bytes) {
  const parts = unzipSync(bytes);
  const book = strFromU8(parts['xl/workbook.xml']).replace('"_kotacerdas"', '"lain"');
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(book) });
}

/**
 * A sheet of ten thousand problems, from its bytes to the commit, against the insertion of the same rows alone: once
 * they are new, and once all of them are there and say something else.
 */
export async function importRows({ strapi }, where) {
  const parsed = parseMasterplan(JSON.parse(await readFile(example, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const plan = {
    ...parsed.masterplan,
    ...empty,
    id: 'bench-impor',
    region: { code: '32.77', name: 'Bench' },
  };
  const problems = problemsOf(plan);
  const framework = findFramework(plan.framework.id, plan.framework.version);
  const sheetOf = async (items) => {
    const written = { ...plan, problems: items };
    return withoutBase(
      await writeWorkbook(written, { framework, lang: 'id', issuedOn: '2026-11-29' }),
    );
  };
  const bytes = await sheetOf(problems);
  const changed = await sheetOf(
    problems.map((problem) => ({ ...problem, impact: `${problem.impact}, sejak dulu` })),
  );
  const service = (name) => strapi.plugin('kotacerdas').service(name);
  const { documentId } = await service('masterplan').store(plan);
  const named = { ...(await service('plan').identify(documentId)), documentId };
  const [admin] = await strapi.db.query('admin::user').findMany({ limit: 1 });
  const importer = { userId: admin.id, name: 'Bench', ability: { can: () => true } };
  const query = (name) => strapi.db.query(`plugin::kotacerdas.${name}`);
  const table = (name) =>
    strapi.db.getConnection(strapi.db.metadata.get(`plugin::kotacerdas.${name}`).tableName);
  const rows = problems.map(({ id, usg, updatedAt, ...columns }) => ({
    ...columns,
    ...usg,
    opdId: undefined,
    documentId: `bench-${id}`,
    updatedAt,
    createdAt: updatedAt,
    createdBy: admin.id,
    updatedBy: admin.id,
    revision: 1,
  }));
  const clear = async () => {
    for (const name of ['problem', 'change', 'import']) await table(name).delete();
  };
  const timed =
    (work, prepare = async () => {}) =>
    async () => {
      await clear();
      await prepare();
      const begun = performance.now();
      await work();
      return performance.now() - begun;
    };
  const importOf = async (sheet, wrote) => {
    const file = { name: 'bench.xlsx', bytes: sheet, sha256: String(performance.now()) };
    const wanted = { plan: named, importer, file, request: {}, now: new Date() };
    const outcome = await service('imports').make(wanted);
    if (!outcome.ok || outcome.record?.[wrote] !== count) {
      throw new Error(JSON.stringify(outcome).slice(0, 2000));
    }
  };
  const base = {
    label: 'createMany of the same rows alone',
    turn: timed(() => query('problem').createMany({ data: rows.map((row) => ({ ...row })) })),
  };
  const importNew = () => importOf(bytes, 'created');
  return [
    {
      name: `import of ${count} rows, ${where}`,
      target: 3,
      rounds: 5,
      base,
      measured: { label: 'the sheet, parse to commit', turn: timed(importNew) },
    },
    {
      name: `import of ${count} changed rows, ${where}`,
      target: 6,
      rounds: 3,
      base,
      measured: {
        label: 'the sheet again, with a field of each changed, parse to commit',
        turn: timed(() => importOf(changed, 'updated'), importNew),
      },
    },
  ];
}

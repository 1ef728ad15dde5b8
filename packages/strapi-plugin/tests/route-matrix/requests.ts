import type { ApprovalAct, ItemState } from '@kotacerdas/core/masterplan';
import { versionOf } from '../../server/src/services/item/version-of';
import { importFile } from '../../server/src/services/imports/read-file';
import { emptyPlan } from '../fixtures/make-plan';
import type { Asked } from '../support/ask';
import { checkEmblem } from '@kotacerdas/core/book';
import { documents } from '../support/documents';
import { onePixel } from '../support/one-pixel';
import { formOf } from '../support/send-file';
import { service } from '../support/services';
import type { RunningStrapi } from '../support/start-strapi';
import type { Region } from '../support/two-regions';

/** What a request is about: an item of a department, or a region as a whole. */
export interface Target {
  region: Region;
  opdId: string;
  dimensionId: string;
  /** Somebody's account in that region. */
  userId: number;
}

interface Asking extends Asked {
  /** Of the path, beside those that every target has. */
  params?: Readonly<Record<string, string>>;
  /** What the route itself reads of the address, without the question mark. */
  query?: string;
}

/** Makes what a request needs, anew for each who asks: what one of them did must not be in the next one's way. */
type Recipe = (app: RunningStrapi, target: Target) => Asking | Promise<Asking>;

let count = 0;
const fresh = (): string => `matriks-${(count += 1)}`;

async function problem(app: RunningStrapi, { dimensionId, opdId, region }: Target) {
  const data = { title: region.secret, dimensionId, opd: opdId };
  return (await documents(app, 'problem').create({ data })).documentId;
}

/** What somebody of the council thought of, and no department has taken yet. */
async function proposal(app: RunningStrapi, { dimensionId, region }: Target) {
  const name = `${region.secret} ${fresh()}`;
  const { documentId } = await documents(app, 'innovation').create({
    data: {
      name,
      shortName: name,
      dimensionId,
      kind: 'method',
      startYear: 2026,
      proposer: 'council',
      proposerName: 'Akademisi',
      proposerInstitution: 'university',
      plan: { documentId: region.planId },
    },
  });
  return documentId;
}

/** One that is there already: whoever asks twice is to be answered the same. */
async function anyProblem({ strapi }: RunningStrapi, { region }: Target): Promise<string> {
  const where = { plan: { documentId: region.planId } };
  const query = strapi.db.query('plugin::kotacerdas.problem');
  return (await query.findOne({ where, orderBy: { id: 'asc' } })).documentId;
}

const acting =
  (act: ApprovalAct, state: ItemState): Recipe =>
  async (app, target) => {
    const documentId = await problem(app, target);
    const where = { documentId };
    await app.strapi.db.query('plugin::kotacerdas.problem').update({ where, data: { state } });
    const items = [{ type: 'problem', documentId, revision: 1 }];
    return { body: { act, items, reason: 'Karena diuji.' } };
  };

const items = '/kotacerdas/plans/:documentId/items/:type';
const direction = '/kotacerdas/plans/:documentId/direction';

async function mission(app: RunningStrapi, { region }: Target) {
  const value = { code: fresh().toUpperCase(), statement: region.secret };
  const data = { ...value, plan: { documentId: region.planId } };
  const { documentId } = await documents(app, 'mission').create({ data });
  return { documentId, version: versionOf(value) };
}

async function titled(app: RunningStrapi, target: Target) {
  return {
    id: fresh(),
    code: fresh().toUpperCase(),
    state: 'draft',
    updatedAt: '2026-11-23T00:00:00.000Z',
    dimensionId: target.dimensionId,
    tags: [],
    title: target.region.secret,
    opdId: await opdKey(app, target),
  };
}

/** The id that a department has in the document. */
async function opdKey({ strapi }: RunningStrapi, { opdId }: Target): Promise<string> {
  const where = { documentId: opdId };
  const opd = await strapi.db.query('plugin::kotacerdas.opd').findOne({ where });
  return opd.key ?? opdId;
}

async function assessment({ strapi }: RunningStrapi, { region }: Target): Promise<string> {
  const where = { plan: { documentId: region.planId } };
  const found = await strapi.db.query('plugin::kotacerdas.readiness-assessment').findOne({ where });
  return found.documentId;
}

const openFile: Recipe = () => ({ params: { file: 'datapackage.json' } });
const openTable: Recipe = () => ({ params: { table: 'program.csv' } });

/** A list of one problem, of a department. */
async function problemList({ strapi }: RunningStrapi, { opdId, region }: Target) {
  const where = { documentId: opdId };
  const { shortName } = await strapi.db.query('plugin::kotacerdas.opd').findOne({ where });
  const lines = [
    'Permasalahan;Perangkat daerah;Dimensi',
    `${region.secret} ${fresh()};${shortName};Smart Governance`,
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

const importing: Recipe = async (app, target) => ({
  body: formOf({ name: 'masalah.csv', bytes: await problemList(app, target) }),
});

/** An import that somebody else has made. */
async function anImport(app: RunningStrapi, target: Target): Promise<string> {
  const { region, userId } = target;
  const plan = await service(app.strapi, 'plan').identify(region.planId);
  if (plan === null) throw new Error('There is no such plan');
  const outcome = await service(app.strapi, 'imports').make({
    plan: { ...plan, documentId: region.planId },
    importer: { userId, name: 'Uji', ability: { can: () => true } },
    file: importFile('masalah.csv', await problemList(app, target)),
    request: {},
    now: new Date(),
  });
  if (!outcome.ok || outcome.record === null) throw new Error('Nothing was imported');
  return outcome.record.documentId;
}

/** A book of the first edition, as it stands once it is printed. */
async function aPrintedBook({ strapi }: RunningStrapi, { region }: Target, isOffered: boolean) {
  const plan = await service(strapi, 'plan').identify(region.planId);
  if (plan === null) throw new Error('There is no such plan');
  const at = '2026-11-23T00:00:00.000Z';
  const name = `${fresh()}.html`;
  const sha256 = 'a'.repeat(64);
  const mediaType = 'text/html';
  const manifest = {
    schemaVersion: 1,
    book: { id: 'ringkasan', title: 'Ringkasan', subtitle: region.secret },
    region: { code: region.code, name: region.code },
    framework: { id: 'kominfo-2021', version: '1' },
    edition: { number: 1, publishedAt: at, hash: sha256 },
    asOf: at,
    files: [{ name, mediaType, size: 5, sha256 }],
  };
  const { documentId, id } = await strapi.db.query('plugin::kotacerdas.printed-book').create({
    data: {
      regionCode: region.code,
      templateId: 'ringkasan',
      title: region.secret,
      edition: 1,
      additionsRevision: 0,
      state: 'printed',
      requestedAt: at,
      seenAt: at,
      printedAt: at,
      manifest,
      offeredAt: isOffered ? at : null,
      plan: plan.id,
    },
  });
  const content = Buffer.from('<p>Hi').toString('base64');
  await strapi.db
    .query('plugin::kotacerdas.printed-file')
    .create({ data: { name, mediaType, sha256, content, book: id } });
  return { printedId: documentId, file: name };
}

const aBook: Recipe = async (app, target) => ({ params: await aPrintedBook(app, target, false) });
const anOfferedBook: Recipe = async (app, target) => ({
  params: await aPrintedBook(app, target, true),
});

async function anEmblem({ strapi }: RunningStrapi, { region }: Target): Promise<void> {
  const plan = await service(strapi, 'plan').identify(region.planId);
  const checked = checkEmblem(onePixel);
  if (plan === null || !checked.ok) throw new Error('There is no such plan or emblem');
  await service(strapi, 'emblem').write({ ...plan, documentId: region.planId }, checked.emblem);
}

const printed = '/kotacerdas/plans/:documentId/printed-books/:printedId';
const imports = '/kotacerdas/plans/:documentId/imports';
const rpjmd = '/kotacerdas/plans/:documentId/rpjmd-import';

const rpjmdFile: Recipe = async ({ strapi }, { opdId, region }) => {
  const where = { documentId: opdId };
  const { name } = await strapi.db.query('plugin::kotacerdas.opd').findOne({ where });
  const lines = [
    'Visi;Kode Misi;Misi;Kode Tujuan;Tujuan;Kode Sasaran;Sasaran;Kode Program;Program;Perangkat Daerah',
    `Maju;M9;Misi;M9.1;Tujuan;M9.1.1;${region.secret} ${fresh()};2.16.03;Aplikasi;${name}`,
  ];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const request = { period: { from: 2025, to: 2029 }, leaveOpen: true };
  return { body: formOf({ name: 'rpjmd.csv', bytes, request }) };
};

/** How to ask what can't be asked with the path alone. The name is that of the table's row. */
export const recipes: Readonly<Record<string, Recipe>> = {
  'POST /kotacerdas/plans': (_app, { region }) => ({ body: emptyPlan(fresh(), region.code) }),
  'POST /kotacerdas/plans/:documentId/snapshots': async (app, target) => {
    // An unchanged plan makes no new edition.
    await problem(app, target);
    return { body: { unapproved: 1000 } };
  },
  'POST /kotacerdas/plans/:documentId/acts submit': acting('submit', 'draft'),
  'POST /kotacerdas/plans/:documentId/acts withdraw': acting('withdraw', 'submitted'),
  'POST /kotacerdas/plans/:documentId/acts return': acting('return', 'submitted'),
  'POST /kotacerdas/plans/:documentId/acts approve': acting('approve', 'submitted'),
  'POST /kotacerdas/plans/:documentId/acts lock': acting('lock', 'approved'),
  'POST /kotacerdas/plans/:documentId/acts reopen': acting('reopen', 'locked'),
  'POST /kotacerdas/plans/:documentId/comments': async (app, target) => ({
    body: { type: 'problem', documentId: await problem(app, target), text: 'Sudah sesuai?' },
  }),
  'POST /kotacerdas/plans/:documentId/history/:changeId/restore': async (app, target) => {
    const documentId = await problem(app, target);
    await documents(app, 'problem').delete({ documentId });
    const where = { entryDocumentId: documentId, act: 'delete' };
    const deletion = await app.strapi.db.query('plugin::kotacerdas.change').findOne({ where });
    return { params: { changeId: String(deletion.id) } };
  },
  [`GET ${items}/:itemId`]: async (app, target) => ({
    params: { type: 'problem', itemId: await anyProblem(app, target) },
  }),
  [`POST ${items}`]: async (app, target) => ({
    params: { type: 'problem' },
    body: { value: await titled(app, target) },
  }),
  [`PUT ${items}/:itemId`]: async (app, target) => ({
    params: { type: 'problem', itemId: await problem(app, target) },
    body: { revision: 1, value: await titled(app, target) },
  }),
  [`POST ${items}/:itemId/take`]: async (app, target) => ({
    params: { type: 'innovation', itemId: await proposal(app, target) },
    body: { opdId: await opdKey(app, target), revision: 1 },
  }),
  [`DELETE ${items}/:itemId`]: async (app, target) => ({
    params: { type: 'problem', itemId: await problem(app, target) },
    query: 'revision=1',
  }),
  'GET /kotacerdas/plans/:documentId/readiness/:assessmentId': async (app, target) => ({
    params: { assessmentId: await assessment(app, target) },
  }),
  'PUT /kotacerdas/plans/:documentId/readiness/:assessmentId/sheets': async (app, target) => ({
    params: { assessmentId: await assessment(app, target) },
    body: {
      rater: { role: 'opd', opdId: await opdKey(app, target) },
      revision: 0,
      ratings: [],
    },
  }),
  'POST /kotacerdas/plans/:documentId/readiness': () => ({
    body: { title: fresh(), assessedOn: '2026-11-23' },
  }),
  'POST /kotacerdas/plans/:documentId/snapshots/:number/republish': async (app, target) => {
    // What stands already isn't published once more.
    await problem(app, target);
    await service(app.strapi, 'snapshot').publish(
      target.region.planId,
      { name: 'Uji', accepts: 'any' },
      new Date(),
    );
    return { body: { unapproved: 1000 } };
  },
  'GET /kotacerdas/plans/:documentId/snapshots/compare': () => ({ query: 'from=1&to=live' }),
  'POST /kotacerdas/plans/:documentId/chapters/:type/lock': () => ({
    params: { type: 'evaluation' },
    body: {},
  }),
  'POST /kotacerdas/plans/:documentId/chapters/:type/reopen': () => ({
    params: { type: 'evaluation' },
    body: { reason: 'Karena diuji.', withItems: false },
  }),
  // Their roles are made for the plan: what an office's own content types hold, other roles say.
  'GET /kotacerdas/plans/:documentId/books/:templateId': () => ({
    params: { templateId: 'buku-3' },
  }),
  [`GET ${printed}/files/:file`]: aBook,
  [`DELETE ${printed}`]: aBook,
  [`PUT ${printed}/offer`]: async (app, target) => ({
    params: await aPrintedBook(app, target, false),
    body: { isOffered: true },
  }),
  'GET /api/kotacerdas/published/:region/:number/books/:file': anOfferedBook,
  'GET /kotacerdas/plans/:documentId/emblem': async (app, target) => {
    await anEmblem(app, target);
    return {};
  },
  'PUT /kotacerdas/plans/:documentId/emblem': () => ({
    body: formOf({ name: 'lambang.png', bytes: onePixel }),
  }),
  'GET /kotacerdas/classification/:model': () => ({ params: { model: 'api::berita.berita' } }),
  [`POST ${direction}/:type`]: (_app, { region }) => ({
    params: { type: 'mission' },
    body: { value: { code: fresh().toUpperCase(), statement: region.secret } },
  }),
  [`PUT ${direction}/:type/:entryId`]: async (app, target) => {
    const { documentId, version } = await mission(app, target);
    const value = { code: fresh().toUpperCase(), statement: target.region.secret };
    return { params: { type: 'mission', entryId: documentId }, body: { version, value } };
  },
  [`DELETE ${direction}/:type/:entryId`]: async (app, target) => {
    const { documentId, version } = await mission(app, target);
    return { params: { type: 'mission', entryId: documentId }, query: `version=${version}` };
  },
  'GET /api/kotacerdas/published/:region/open-data/:file': openFile,
  'GET /api/kotacerdas/published/:region/:number/open-data/:file': openFile,
  'GET /api/kotacerdas/published/:region/open-data/data/:table': openTable,
  'GET /api/kotacerdas/published/:region/:number/open-data/data/:table': openTable,
  'GET /kotacerdas/plans/:documentId/inventories/:inventory': () => ({
    params: { inventory: 'iga' },
  }),
  [`POST ${rpjmd}/check`]: rpjmdFile,
  [`POST ${rpjmd}/report`]: rpjmdFile,
  [`POST ${rpjmd}`]: rpjmdFile,
  [`POST ${rpjmd}/programs`]: () => ({
    body: {
      programs: [
        {
          rpjmdProgramId: 'tidak-ada',
          dimensionId: 'smart-governance',
          kind: 'policy',
          activity: 'Uji',
          output: 'Uji',
        },
      ],
    },
  }),
  [`POST ${imports}/check`]: importing,
  [`POST ${imports}/report`]: importing,
  [`POST ${imports}`]: importing,
  [`POST ${imports}/:importId/undo`]: async (app, target) => ({
    params: { importId: await anImport(app, target) },
  }),
  'POST /kotacerdas/notices/read': () => ({ body: { all: true } }),
  'POST /kotacerdas/settings/roles/complete': () => ({ body: { keys: ['planner'] } }),
  'PUT /kotacerdas/settings/members/:userId': (_app, { region }) => ({
    body: { opdIds: [], regionCodes: [region.code], dimensionIds: [] },
  }),
};

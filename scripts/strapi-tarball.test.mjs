import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';
import { makeStrapiApp } from './lib/tarballs/make-strapi-app.mjs';
import { packPackages } from './lib/tarballs/pack-packages.mjs';

const sources = [
  'packages/core',
  'packages/components',
  'packages/press',
  'packages/strapi-plugin',
];
const plugin = 'node_modules/@kotacerdas/strapi-plugin';

/** What an office does on its first day: start, import a plan, publish it, open it to the public, print a book. */
const firstDay = `
  const { createStrapi } = require('@strapi/strapi');
  const plan = require('./plan.json');
  const core = require('@kotacerdas/core/masterplan');
  (async () => {
    const strapi = createStrapi({ appDir: __dirname, distDir: __dirname, autoReload: false, serveAdminPanel: false });
    await strapi.load();
    strapi.server.mount();
    await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
    const address = 'http://127.0.0.1:' + strapi.server.httpServer.address().port;
    const status = async (path) => (await fetch(address + path)).status;
    const closed = await status('/api/kotacerdas/published');
    const of = (name) => strapi.plugin('kotacerdas').service(name);
    const { documentId } = await of('masterplan').store(core.parseMasterplan(plan).masterplan);
    const { result } = await of('snapshot').publish(documentId, { name: 'Uji', accepts: 'any' }, new Date());
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
    for (const action of ['find', 'findLatest', 'findSummary', 'findRollUp']) {
      const data = { action: 'plugin::kotacerdas.published.' + action, role: role.id };
      await strapi.db.query('plugin::users-permissions.permission').create({ data });
    }
    const edition = await (await fetch(address + '/api/kotacerdas/published/32.78')).json();
    const identity = await of('plan').identify(documentId);
    await of('printed-book').print({
      plan: { ...identity, documentId },
      templateId: 'buku-1',
      of: 1,
      by: 'Uji',
      now: new Date(),
    });
    let book;
    do {
      await new Promise((resolve) => setTimeout(resolve, 200));
      [book] = await of('printed-book').list(identity.id, new Date());
    } while (book.state === 'printing');
    const report = {
      closed,
      result,
      readable: core.parsePublishedMasterplan(edition).ok,
      open: await status('/api/kotacerdas/published'),
      rollUp: await status('/api/kotacerdas/published/roll-up'),
      described: await status('/api/kotacerdas/openapi.json'),
      stranger: await status('/kotacerdas/plans'),
      printed: book.state === 'printed' ? book.files.map(({ name }) => name) : book,
      server: require.resolve('@kotacerdas/strapi-plugin/strapi-server'),
      core: require.resolve('@kotacerdas/core', { paths: [__dirname + '/${plugin}'] }),
    };
    process.stdout.write('report ' + JSON.stringify(report) + '\\n');
    process.exit(0);
  })().catch((error) => { console.error(error); process.exit(1); });
`;

let app;

beforeAll(async () => {
  app = realpathSync(mkdtempSync(join(tmpdir(), 'kotacerdas-office-')));
  const packed = await packPackages(join(app, 'packed'), sources);
  await makeStrapiApp(app, packed);
  copyFileSync(join(root, 'examples/data/kota-tasikmalaya.json'), join(app, 'plan.json'));
  writeFileSync(join(app, 'first-day.cjs'), firstDay);
});

afterAll(() => rmSync(app, { recursive: true, force: true }));

describe('@kotacerdas/strapi-plugin, from its tarball in an app of its own', () => {
  test('starts, stores a plan, publishes it and serves it', async () => {
    const env = {
      ...process.env,
      STRAPI_TELEMETRY_DISABLED: 'true',
      PUBLIC_DIR: join(app, 'public'),
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: join(app, 'data.db'),
    };
    const { output } = await runNode(['first-day.cjs'], { cwd: app, env });
    const [, report] = /^report (.*)$/m.exec(output) ?? [];
    expect(report, output).toBeDefined();
    const { core, server, ...answers } = JSON.parse(report);
    expect(answers).toEqual({
      closed: 403,
      result: 'published',
      readable: true,
      open: 200,
      rollUp: 200,
      described: 200,
      stranger: 401,
      printed: ['docx', 'pdf', 'html'].map((end) => `buku-1-kota-tasikmalaya-edisi-1.${end}`),
    });
    for (const path of [server, core])
      expect(path.startsWith(join(app, 'node_modules'))).toBe(true);
  }, 600_000);

  test.each(['README.md', 'LICENSE', 'openapi/admin.json', 'dist/admin/index.mjs'])(
    'brings its %s',
    (file) => {
      expect(existsSync(join(app, plugin, file))).toBe(true);
    },
  );

  test.each(['server/src/index.ts', 'tests', 'bench'])('leaves %s at home', (file) => {
    expect(existsSync(join(app, plugin, file))).toBe(false);
  });
});

// Starts the app around it, asks it a few things and writes the answers as one line, `report {…}`. Copied into an app and
// run there: CommonJS, as Strapi itself.
const { createStrapi } = require('@strapi/strapi');
const plugin = require('@kotacerdas/strapi-plugin/strapi-server');
const { version } = require('@strapi/strapi/package.json');

async function boot() {
  const strapi = createStrapi({
    appDir: __dirname,
    distDir: __dirname,
    autoReload: false,
    serveAdminPanel: false,
  });
  await strapi.load();
  strapi.server.mount();
  const { httpServer } = strapi.server;
  await new Promise((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${httpServer.address().port}`;
  const { contentTypes } = 'default' in plugin ? plugin.default : plugin;
  const wanted = Object.keys(contentTypes).map((name) => `plugin::kotacerdas.${name}`);
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  const closed = await fetch(`${address}/api/kotacerdas/published`);
  const data = { action: 'plugin::kotacerdas.published.find', role: role.id };
  await strapi.db.query('plugin::users-permissions.permission').create({ data });
  const open = await fetch(`${address}/api/kotacerdas/published`);
  const described = await fetch(`${address}/api/kotacerdas/openapi.json`);
  return {
    strapi: version,
    node: process.version,
    contentTypes: wanted.length,
    missing: wanted.filter((uid) => strapi.contentTypes[uid] === undefined),
    empty: await strapi.db.query('plugin::kotacerdas.problem').count(),
    closed: closed.status,
    open: open.status,
    described: described.status,
    regions: await open.json(),
  };
}

boot().then(
  (report) => {
    process.stdout.write(`report ${JSON.stringify(report)}\n`, () => process.exit(0));
  },
  (error) => {
    console.error(error);
    process.exit(1);
  },
);

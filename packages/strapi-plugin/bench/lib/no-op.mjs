/** What every request goes through and nothing else: sessions, permissions and middlewares are those of the rows. */
const handler = (ctx) => {
  ctx.body = {};
};

/** Adds a controller that does nothing beside each of the two doors, behind the same guards. */
export function addNoOps(strapi) {
  strapi.server.routes({
    type: 'content-api',
    routes: [
      {
        method: 'GET',
        path: '/bench/no-op',
        handler,
        config: { auth: { scope: ['plugin::kotacerdas.published.findLatest'] } },
        info: { type: 'content-api' },
      },
    ],
  });
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/bench/no-op',
        handler,
        config: {
          policies: [
            'admin::isAuthenticatedAdmin',
            {
              name: 'admin::hasPermissions',
              config: { actions: ['plugin::kotacerdas.dashboard.read'] },
            },
          ],
        },
        info: { type: 'admin' },
      },
    ],
  });
}

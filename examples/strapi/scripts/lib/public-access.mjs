/** Lets everybody read what is published, as an administrator does by ticking it in the Public role. */
export async function openToPublic(strapi) {
  const { routes } = strapi.plugin('kotacerdas').routes['content-api'];
  const actions = routes.map(({ handler }) => `plugin::kotacerdas.${handler}`);
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const action of actions) {
    const where = { action, role: role.id };
    if ((await permissions.count({ where })) === 0) await permissions.create({ data: where });
  }
}

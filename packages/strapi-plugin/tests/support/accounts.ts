import { adminServices } from './admin-services';
import type { RunningStrapi } from './start-strapi';

/** Signs in as somebody who may do just this, and edit just these content types. */
export async function signIn(
  app: RunningStrapi,
  name: string,
  actions: readonly string[],
  editable: readonly string[] = [],
): Promise<{ Authorization: string }> {
  const role = await adminServices(app).role.create({ name, description: name });
  await adminServices(app).role.assignPermissions(role.id, [
    ...actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
    ...editing(app, editable),
  ]);
  return (await account(app, name, role.id)).headers;
}

/** Signs in as somebody with a role that is there. */
export async function signInAs(app: RunningStrapi, name: string, roleName: string) {
  const role = await adminServices(app).role.findOne({ name: roleName });
  if (role === null) throw new Error(`There is no role ${roleName}`);
  return account(app, name, role.id);
}

async function account(app: RunningStrapi, name: string, roleId: number) {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@contoh.example`;
  const password = 'Sandi-untuk-uji-1';
  const { id } = await adminServices(app).user.create({
    email,
    password,
    firstname: name,
    lastname: 'Uji',
    isActive: true,
    registrationToken: null,
    roles: [roleId],
  });
  const response = await fetch(`${app.address}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return { id, headers: { Authorization: `Bearer ${data.token}` } };
}

function editing(app: RunningStrapi, types: readonly string[]): object[] {
  const services = adminServices(app);
  const subjects = types.map((type) => (type.includes('::') ? type : `plugin::kotacerdas.${type}`));
  const writing = services.permission.actionProvider
    .values()
    .filter(({ actionId }) => /explorer\.(?:create|read|update)$/.test(actionId));
  return services['content-type']
    .getPermissionsWithNestedFields(writing)
    .filter(({ subject }) => subjects.includes(subject));
}

/** Ticks actions for everybody who isn't signed in, as an administrator does in the role editor. */
export async function allowPublic(
  { strapi }: RunningStrapi,
  actions: readonly string[],
): Promise<void> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  for (const action of actions) {
    await strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: role.id } });
  }
}

/** A token for programs, as an administrator makes it in the settings. */
export async function apiToken(app: RunningStrapi): Promise<string> {
  const token = await adminServices(app)['api-token'].create({
    name: 'Uji',
    description: '',
    type: 'full-access',
    lifespan: null,
  });
  return token.accessKey;
}

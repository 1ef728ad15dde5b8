import { adminServices } from './admin-services';
import type { RunningStrapi } from './start-strapi';

/** Signs in as somebody with just these permissions and gives what to send along. */
export async function signIn(
  app: RunningStrapi,
  name: string,
  actions: readonly string[],
): Promise<{ Authorization: string }> {
  const role = await adminServices(app).role.create({ name, description: name });
  await adminServices(app).role.assignPermissions(
    role.id,
    actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
  );
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@contoh.example`;
  const password = 'Sandi-untuk-uji-1';
  await adminServices(app).user.create({
    email,
    password,
    firstname: name,
    lastname: 'Uji',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  const response = await fetch(`${app.address}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return { Authorization: `Bearer ${data.token}` };
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

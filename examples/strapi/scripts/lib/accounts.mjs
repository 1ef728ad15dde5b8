import { randomBytes } from 'node:crypto';

const planner = {
  name: 'Perencana (Bappelitbangda)',
  description: 'Mengisi dan mengubah data rencana; melihat dasbor dan terbitan, tidak menerbitkan.',
};

const pages = ['plugin::kotacerdas.dashboard.read', 'plugin::kotacerdas.snapshot.read'];
const writing = ['create', 'read', 'update'].map(
  (action) => `plugin::content-manager.explorer.${action}`,
);

/** Capital, small letter, digit: what Strapi asks of a password, and 128 bits of chance. */
const newPassword = () => `Kc1-${randomBytes(16).toString('base64url')}`;

/** Makes the demonstration accounts that are missing; gives those it made, with their passwords. */
export async function ensureAccounts(strapi) {
  const { role: roles } = strapi.admin.services;
  const superAdmin = await roles.getSuperAdmin();
  const planning = await ensurePlanner(strapi);
  const wanted = [
    {
      role: 'Admin Daerah (Diskominfo)',
      email: 'admin@tasikmalaya.example',
      firstname: 'Admin Daerah',
      lastname: '(Diskominfo)',
      roleId: superAdmin.id,
    },
    {
      role: planner.name,
      email: 'perencana@tasikmalaya.example',
      firstname: 'Perencana',
      lastname: '(Bappelitbangda)',
      roleId: planning.id,
    },
  ];
  const made = [];
  for (const account of wanted) {
    const password = await ensureAccount(strapi, account);
    if (password !== null) made.push({ role: account.role, email: account.email, password });
  }
  return made;
}

async function ensureAccount(strapi, { email, firstname, lastname, roleId }) {
  const { user: users } = strapi.admin.services;
  if (await users.exists({ email })) return null;
  const password = newPassword();
  await users.create({
    email,
    firstname,
    lastname,
    password,
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'id',
    roles: [roleId],
  });
  return password;
}

async function ensurePlanner(strapi) {
  const { role: roles } = strapi.admin.services;
  const existing = await roles.findOne({ name: planner.name });
  const role = existing ?? (await roles.create(planner));
  // Again on every run: a run that was cut short may have left the role without them.
  await roles.assignPermissions(role.id, permissionsOf(strapi));
  return role;
}

function permissionsOf(strapi) {
  const { permission, 'content-type': contentTypes } = strapi.admin.services;
  const actions = permission.actionProvider.values();
  const onEntries = contentTypes
    .getPermissionsWithNestedFields(actions.filter(({ actionId }) => writing.includes(actionId)))
    .filter(({ subject }) => subject?.startsWith('plugin::kotacerdas.'));
  const onPages = pages.map((action) => ({
    action,
    subject: null,
    properties: {},
    conditions: [],
  }));
  return [...onEntries, ...onPages];
}

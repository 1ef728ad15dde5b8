import { randomBytes } from 'node:crypto';

/** Who signs in to the demonstration: one of each that a bimtek needs, around the office that has the most to do. */
const people = [
  {
    role: 'Admin Daerah (Diskominfo), Super Admin Strapi',
    email: 'admin@tasikmalaya.example',
    firstname: 'Admin Daerah',
    lastname: 'Diskominfo',
    /** The first account of a Strapi: it also makes accounts, and sees what only those do who run the server. */
    key: null,
  },
  {
    role: 'Perencana (Bappeda)',
    email: 'perencana@tasikmalaya.example',
    firstname: 'Perencana',
    lastname: 'Bappelitbangda',
    key: 'planner',
    region: '32.78',
  },
  {
    role: 'Operator OPD (DLH)',
    email: 'operator.dlh@tasikmalaya.example',
    firstname: 'Operator',
    lastname: 'DLH',
    key: 'opd-operator',
    opd: 'opd-dlh',
  },
  {
    role: 'Kepala OPD (DLH)',
    email: 'kepala.dlh@tasikmalaya.example',
    firstname: 'Kepala',
    lastname: 'DLH',
    key: 'opd-head',
    opd: 'opd-dlh',
  },
  {
    role: 'Anggota Dewan Smart City',
    email: 'dewan@tasikmalaya.example',
    firstname: 'Anggota',
    lastname: 'Dewan',
    key: 'council-member',
    region: '32.78',
  },
];

/** Capital, small letter, digit: what Strapi asks of a password, and 128 bits of chance. */
const newPassword = () => `Kc1-${randomBytes(16).toString('base64url')}`;

/** Makes the demonstration accounts that are missing; gives the passwords of those it made, by their addresses. */
export async function ensureAccounts(strapi) {
  const superAdmin = await strapi.admin.services.role.getSuperAdmin();
  const roles = await strapi.plugin('kotacerdas').service('roles').create();
  const roleId = (key) =>
    key === null ? superAdmin.id : roles.find((role) => role.key === key).id;
  const passwords = {};
  for (const person of people) {
    const password = await ensureAccount(strapi, person, roleId(person.key));
    if (password !== null) passwords[person.email] = password;
  }
  return passwords;
}

/**
 * The demonstration accounts that are there, which an office may have deleted since; `password` is `null` for all that
 * were not made just now: nobody can say it again.
 */
export async function listAccounts(strapi, passwords) {
  const listed = [];
  for (const { email, role } of people) {
    if (!(await strapi.admin.services.user.exists({ email }))) continue;
    listed.push({ role, email, password: passwords[email] ?? null });
  }
  return listed;
}

async function ensureAccount(strapi, { email, firstname, lastname, opd, region }, roleId) {
  const { user: users } = strapi.admin.services;
  if (await users.exists({ email })) return null;
  const password = newPassword();
  const { id } = await users.create({
    email,
    firstname,
    lastname,
    password,
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'id',
    roles: [roleId],
  });
  if (opd !== undefined) await joinOpd(strapi, id, opd);
  // With one region it goes without saying; the demonstration may get a second one.
  if (region !== undefined) await join(strapi, id, { regionCodes: [region] });
  return password;
}

/** A plan of the office's own may have no such OPD: its operator then has none yet. */
async function joinOpd(strapi, userId, key) {
  const found = await strapi.db.query('plugin::kotacerdas.opd').findOne({ where: { key } });
  if (found === null) return;
  await join(strapi, userId, { opdIds: [found.documentId] });
}

async function join(strapi, userId, { opdIds = [], regionCodes = [] }) {
  const belongs = { opdIds, regionCodes, dimensionIds: [] };
  await strapi
    .plugin('kotacerdas')
    .service('membership')
    .write(userId, belongs, () => true);
}

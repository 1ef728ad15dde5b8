import { randomBytes } from 'node:crypto';

/** Capital, small letter, digit: what Strapi asks of a password. */
const newPassword = () => `Kc1-${randomBytes(16).toString('base64url')}`;

/**
 * Makes accounts as a Super Admin does in Strapi's *Users*: each is invited with a role, and chooses a password.
 *
 * @param {string} strapiUrl
 * @param {{ email: string, password: string }} superAdmin
 * @param {readonly { firstname: string, lastname: string, role: string }[]} people `role` by its name
 * @returns {Promise<{ name: string, email: string, password: string }[]>}
 */
export async function makeAccounts(strapiUrl, superAdmin, people) {
  const ask = async (method, path, body, token) => {
    const response = await fetch(`${strapiUrl}/admin/${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return (await response.json()).data;
  };
  const { email, password } = superAdmin;
  const { token } = await ask('POST', 'login', { email, password });
  const roles = await ask('GET', 'roles', undefined, token);
  const made = [];
  for (const { firstname, lastname, role } of people) {
    const person = { firstname, lastname };
    const address = `${firstname}.${lastname}@tasikmalaya.example`.toLowerCase().replace(' ', '.');
    const { id } = roles.find(({ name }) => name === role);
    const invitation = { ...person, email: address, roles: [id] };
    const { registrationToken } = await ask('POST', 'users', invitation, token);
    const chosen = newPassword();
    await ask('POST', 'register', { registrationToken, userInfo: { ...person, password: chosen } });
    made.push({ name: `${firstname} ${lastname}`, email: address, password: chosen });
  }
  return made;
}

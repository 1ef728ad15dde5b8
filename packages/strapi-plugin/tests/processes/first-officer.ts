import { ask, type Session } from '../support/ask';

/** Signs in as the first account of a new Strapi, which may do everything. */
export async function firstOfficer(at: { address: string }): Promise<Session> {
  const { body } = await ask(at, {}, '/admin/register-admin', {
    method: 'POST',
    body: {
      email: 'pertama@contoh.example',
      password: 'Sandi-untuk-uji-1',
      firstname: 'Officer',
      lastname: 'Pertama',
    },
  });
  return { Authorization: `Bearer ${body.data.token}` };
}

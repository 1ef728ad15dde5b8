import { permissions } from '../../shared/permissions';
import { roleTemplates, type RoleTemplate } from '../../server/src/permissions/role-templates';
import { signIn, signInAs } from './accounts';
import type { RunningStrapi } from './start-strapi';

export type Session = Record<string, string>;

export interface Person {
  readonly role: RoleTemplate['key'];
  readonly opdIds?: readonly string[];
  readonly regionCodes?: readonly string[];
  readonly dimensionIds?: readonly string[];
}

interface Answer {
  readonly status: number;
  // Tests look at whatever an answer holds.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** Asks as somebody who is signed in. */
export async function ask(
  app: RunningStrapi,
  session: Session,
  path: string,
  method = 'GET',
  body?: object,
): Promise<Answer> {
  const response = await fetch(`${app.address}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...session },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

/** Accounts with a role of the method each, which belong where they are said to. */
export async function people<Name extends string>(
  app: RunningStrapi,
  prefix: string,
  wanted: Readonly<Record<Name, Person>>,
): Promise<Record<Name, Session>> {
  const manager = await signIn(app, `${prefix} pengatur`, [permissions.manageSettings]);
  await ask(app, manager, '/kotacerdas/settings/roles', 'POST');
  const sessions: Partial<Record<Name, Session>> = {};
  for (const name in wanted) {
    const { role, ...membership } = wanted[name];
    const roleName = roleTemplates.find(({ key }) => key === role)?.name ?? '';
    const account = await signInAs(app, `${prefix} ${name}`, roleName);
    sessions[name] = account.headers;
    const nowhere = { opdIds: [], regionCodes: [], dimensionIds: [] };
    const path = `/kotacerdas/settings/members/${account.id}`;
    await ask(app, manager, path, 'PUT', { ...nowhere, ...membership });
  }
  return sessions as Record<Name, Session>;
}

import { roleTemplates, type RoleTemplate } from '../../server/src/permissions/role-templates';
import type { Membership } from '../../server/src/services/membership/membership';
import { signInAs } from './accounts';
import type { Session } from './ask';
import { service } from './services';
import type { RunningStrapi } from './start-strapi';

export interface Officer {
  id: number;
  session: Session;
}

/** Signs in as somebody with a role of the method, who belongs where `membership` says. */
export async function officer(
  app: RunningStrapi,
  name: string,
  key: RoleTemplate['key'],
  membership: Partial<Membership>,
): Promise<Officer> {
  const role = roleTemplates.find((template) => template.key === key);
  if (role === undefined) throw new Error(`The method has no role ${key}`);
  const { headers, id } = await signInAs(app, name, role.name);
  const nowhere = { opdIds: [], regionCodes: [], dimensionIds: [] };
  const belongs = { ...nowhere, ...membership };
  await service(app.strapi, 'membership').write(id, belongs, () => true);
  return { id, session: headers };
}

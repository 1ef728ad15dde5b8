import { useAuth } from '@strapi/strapi/admin';
import type { TypeName } from '../../../../server/src/content-types/define/type-name';

/** Whether the officer may do this with entries of a kind in Content Manager, which asks again. */
export function useMayWrite(verb: 'create' | 'update'): (type: TypeName) => boolean {
  const granted = useAuth('KotaCerdasDirection', (state) => state.permissions);
  return (type) =>
    granted.some(
      ({ action, subject }) =>
        action === `plugin::content-manager.explorer.${verb}` &&
        subject === `plugin::kotacerdas.${type}`,
    );
}

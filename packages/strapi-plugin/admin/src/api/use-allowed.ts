import { useAuth } from '@strapi/strapi/admin';
import { type Allowed, allowedBy } from './allowed-by';

/** What the officer may do on our pages. The server asks again on every request. */
export function useAllowed(): Allowed {
  const granted = useAuth('KotaCerdas', (state) => state.permissions);
  return allowedBy(granted);
}

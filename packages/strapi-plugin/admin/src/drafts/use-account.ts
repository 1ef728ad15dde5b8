import { useAuth } from '@strapi/strapi/admin';

/** Who writes here: what is typed and not yet saved is kept in this browser for them alone. */
export function useAccount(): string {
  const user = useAuth('KotaCerdasDraft', (state) => state.user);
  return String(user?.id ?? user?.email ?? '');
}

import { useAuth } from '@strapi/strapi/admin';

/** The officer's own name, as the council knows them. */
export function useProposerName(): string {
  const user = useAuth('KotaCerdasProposal', (state) => state.user);
  return [user?.firstname, user?.lastname].filter((part) => part).join(' ');
}

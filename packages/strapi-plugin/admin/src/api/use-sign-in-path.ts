import { useHref, useLocation } from 'react-router-dom';

/** Where somebody signs in again, to come back to this page. */
export function useSignInPath(): string {
  const { pathname, search } = useLocation();
  const redirectTo = `${pathname}${search}`;
  return useHref(`/auth/login?${new URLSearchParams({ redirectTo })}`);
}

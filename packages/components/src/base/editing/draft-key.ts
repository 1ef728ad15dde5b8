/**
 * Under which name a draft is kept. With a scope, such as the account of who writes, people that share a browser don't
 * find each other's drafts.
 */
export function draftKey(key: string, scope: string | null): string {
  return scope === null || scope === '' ? key : `${key} @${encodeURIComponent(scope)}`;
}

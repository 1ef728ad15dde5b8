import { isSafeLink } from '@kotacerdas/core/masterplan';

/** The address of a region's page: `{code}` in the page's template is its code. `null` where it is none to follow. */
export function linkOf(template: string | null, code: string, base: string): string | null {
  const address = (template ?? '').replaceAll('{code}', encodeURIComponent(code));
  if (address === '' || !URL.canParse(address, base)) return null;
  const { href } = new URL(address, base);
  return isSafeLink(href) ? href : null;
}

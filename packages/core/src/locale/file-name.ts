const longest = 40;

/**
 * A name that every system takes for a file, of the parts that there are: small letters, digits and hyphens.
 *
 * @example
 * fileName(['lembar-kerja', 'Kota Tasikmalaya', null], 'xlsx'); // 'lembar-kerja-kota-tasikmalaya.xlsx'
 */
export function fileName(parts: readonly (string | null | undefined)[], ending: string): string {
  const slugs = parts.map((part) => slug(part ?? '')).filter((part) => part);
  return `${slugs.join('-')}.${ending}`;
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
}

import type { Locale } from '@kotacerdas/core/locale';

interface Named {
  readonly lang: Locale;
  readonly region: string;
  /** The short name of a department; `null` for the whole plan. */
  readonly opd: string | null;
  /** ISO 8601. */
  readonly day: string;
}

const titles = { id: 'lembar-kerja', en: 'worksheets' } as const;
const longest = 40;

/** What the file of a workbook is called: letters and digits that every system takes. */
export function workbookName({ day, lang, opd, region }: Named): string {
  return `${[titles[lang], ...[region, opd].map(slug), day].filter((part) => part !== '').join('-')}.xlsx`;
}

function slug(text: string | null): string {
  return (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
}

import { fileName, type Locale } from '@kotacerdas/core/locale';

interface Named {
  readonly lang: Locale;
  readonly region: string;
  /** The short name of a department; `null` for the whole plan. */
  readonly opd: string | null;
  /** ISO 8601. */
  readonly day: string;
}

const titles = { id: 'lembar-kerja', en: 'worksheets' } as const;

/** What the file of a workbook is called. */
export function workbookName({ day, lang, opd, region }: Named): string {
  return fileName([titles[lang], region, opd, day], 'xlsx');
}

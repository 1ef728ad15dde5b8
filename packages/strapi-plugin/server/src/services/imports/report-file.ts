import type { Locale } from '@kotacerdas/core/locale';
import { officialDay } from '../day/official-day';

export interface ReportFile {
  readonly ok: true;
  readonly name: string;
  readonly bytes: Buffer;
}

const names = { id: 'laporan-impor', en: 'import-report' } as const;

/** A report as it is sent, called by its day. */
export const reportFile = (bytes: Uint8Array, lang: Locale, now: Date): ReportFile => ({
  ok: true,
  name: `${names[lang]}-${officialDay(now)}.xlsx`,
  bytes: Buffer.from(bytes),
});

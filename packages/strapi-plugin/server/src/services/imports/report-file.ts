import type { Locale } from '@kotacerdas/core/locale';

export interface ReportFile {
  readonly ok: true;
  readonly name: string;
  readonly bytes: Buffer;
}

const names = { id: 'laporan-impor', en: 'import-report' } as const;

/** A report as it is sent, called by its day. */
export const reportFile = (bytes: Uint8Array, lang: Locale, now: Date): ReportFile => ({
  ok: true,
  name: `${names[lang]}-${now.toISOString().slice(0, 10)}.xlsx`,
  bytes: Buffer.from(bytes),
});

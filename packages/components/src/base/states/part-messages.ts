import type { Locale } from '@kotacerdas/core/locale';

interface PartMessages {
  readonly loading: string;
  readonly failed: string;
  readonly failedHint: string;
}

/** In place of a part of the widget that is on its way, or didn't come: only widgets that have such parts load it. */
export const partMessages: Readonly<Record<Locale, PartMessages>> = {
  id: {
    loading: 'Memuat…',
    failed: 'Bagian ini tidak dapat dimuat',
    failedHint: 'Periksa sambungan internet, lalu muat ulang halaman.',
  },
  en: {
    loading: 'Loading…',
    failed: 'This part could not be loaded',
    failedHint: 'Check your connection, then load the page again.',
  },
};

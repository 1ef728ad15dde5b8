import type { Locale } from '@kotacerdas/core/locale';
import type { ShownWidget } from './widgets';

export const themes = ['page', 'light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];

export const snippetKinds = ['script', 'module', 'react'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** What the lines for a portal are to do. */
export interface SnippetOptions {
  widgets: readonly ShownWidget[];
  /** Address of the edition. */
  src: string;
  lang: Locale;
  /** `page` follows the colour scheme of the page that it stands on. */
  theme: Theme;
  /** A colour as `#rrggbb`; `null` for that of the widgets. */
  accent: string | null;
  script: { src: string; integrity: string | null };
}

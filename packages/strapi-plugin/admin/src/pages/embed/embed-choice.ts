import type { Locale } from '@kotacerdas/core/locale';
import type { GetEmbedResponse } from '../../../../shared/contracts/embed';
import type { SnippetOptions, Theme } from './snippet/snippet-options';
import type { ShownWidget } from './snippet/widgets';

/** What an officer has chosen for a portal. */
export interface EmbedChoice {
  widgets: readonly ShownWidget[];
  /** `null` follows the edition that stands. */
  number: number | null;
  lang: Locale;
  theme: Theme;
  accent: string | null;
  /** Whether browsers check the widgets' file, or always get the newest. */
  isPinned: boolean;
}

export const firstChoice = (lang: Locale): EmbedChoice => ({
  widgets: ['dashboard'],
  number: null,
  lang,
  theme: 'page',
  accent: null,
  isPinned: true,
});

/** The lines that a choice comes to, with addresses that hold on any portal. */
export function optionsOf(
  { isPinned, number, ...choice }: EmbedChoice,
  { publicUrl, script }: Pick<GetEmbedResponse['data'], 'publicUrl' | 'script'>,
  base: string,
): SnippetOptions {
  const absolute = (path: string) => new URL(path, base).href;
  return {
    ...choice,
    src: absolute(number === null ? publicUrl : `${publicUrl}/${number}`),
    script: isPinned
      ? { src: absolute(script.pinnedUrl), integrity: script.integrity }
      : { src: absolute(script.latestUrl), integrity: null },
  };
}

import type { SnippetOptions } from './snippet-options';

const colour = /^#[0-9a-f]{6}$/i;

/** What is set on each element: names and plain values, in this order. */
export function elementAttributes({
  accent,
  lang,
  src,
  theme,
}: Pick<SnippetOptions, 'accent' | 'lang' | 'src' | 'theme'>): [name: string, value: string][] {
  return [
    ['src', src],
    ['lang', lang],
    ...(theme === 'page' ? [] : [['theme', theme] satisfies [string, string]]),
    // Nothing but a colour gets into a style.
    ...(accent !== null && colour.test(accent)
      ? [['style', `--kc-accent: ${accent.toLowerCase()}`] satisfies [string, string]]
      : []),
  ];
}

import { elementAttributes } from './element-attributes';
import { escapeAttribute } from './escape-attribute';
import type { SnippetOptions } from './snippet-options';

/**
 * A page with the widgets as a portal would have them, given the edition itself: so they can be seen before the public
 * may read it.
 */
export function previewPage(options: SnippetOptions, edition: unknown): string {
  const attributes = elementAttributes(options)
    .filter(([name]) => name !== 'src')
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  // Nothing in the plan ends the script that it stands in.
  const json = JSON.stringify(edition).replaceAll('<', '\\u003c');
  const widgets = options.widgets.map(
    (name) =>
      `<kc-${name}${attributes}><script type="application/json">${json}</script></kc-${name}>`,
  );
  const scheme = options.theme === 'dark' ? 'dark' : 'light';
  return [
    `<!doctype html><html lang="${options.lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Kota Cerdas</title><style>html { color-scheme: ${scheme} }`,
    'body { margin: 1rem; font-family: system-ui, sans-serif } * + [lang] { margin-top: 2rem }</style>',
    `<script src="${escapeAttribute(options.script.src)}" defer></script></head>`,
    `<body>${widgets.join('\n')}</body></html>`,
  ].join('\n');
}

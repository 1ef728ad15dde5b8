import { elementAttributes } from './element-attributes';
import { escapeAttribute } from './escape-attribute';
import type { SnippetKind, SnippetOptions } from './snippet-options';
import type { ShownWidget } from './widgets';

/** The lines that a portal takes over to show these widgets. */
export function makeSnippet(kind: SnippetKind, options: SnippetOptions): string {
  switch (kind) {
    case 'script':
      return `${scriptTag(options)}\n${elements(options)}\n`;
    case 'module':
      return `${imports(options)}\n\n<!-- HTML -->\n${elements(options)}\n`;
    case 'react':
      return react(options);
  }
}

function scriptTag({ script: { integrity, src } }: SnippetOptions): string {
  const checked =
    integrity === null
      ? []
      : [`  integrity="${escapeAttribute(integrity)}"`, '  crossorigin="anonymous"'];
  return ['<script', `  src="${escapeAttribute(src)}"`, ...checked, '  defer', '></script>'].join(
    '\n',
  );
}

function elements(options: SnippetOptions): string {
  const attributes = elementAttributes(options)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  return options.widgets.map((name) => `<kc-${name}${attributes}></kc-${name}>`).join('\n');
}

function imports({ widgets }: SnippetOptions): string {
  return widgets.map((name) => `import '@kotacerdas/components/${name}/define';`).join('\n');
}

function react(options: SnippetOptions): string {
  const names = options.widgets.map(componentName);
  const properties = elementAttributes(options)
    .map(([name, value]) => ` ${reactProperty(name, value)}`)
    .join('');
  const lines = names.map((name) => `      <${name}${properties} />`);
  return [
    `import { ${names.join(', ')} } from '@kotacerdas/components/react';`,
    '',
    'export function KotaCerdas() {',
    '  return (',
    '    <>',
    ...lines,
    '    </>',
    '  );',
    '}',
    '',
  ].join('\n');
}

/** `swot-quadrant` is `KcSwotQuadrant` there. */
function componentName(widget: ShownWidget): string {
  const words = widget
    .split('-')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);
  return `Kc${words.join('')}`;
}

function reactProperty(name: string, value: string): string {
  if (name !== 'style') return `${name}={${JSON.stringify(value)}}`;
  const [property = '', setting = ''] = value.split(': ');
  return `style={{ ${JSON.stringify(property)}: ${JSON.stringify(setting)} }}`;
}

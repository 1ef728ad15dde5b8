import { code, inline, table } from '../markdown.mjs';
import { exampleOf } from './examples.mjs';

const byName = (one, other) => (one.name < other.name ? -1 : 1);

const section = (title, headers, rows) =>
  rows.length === 0 ? [] : [`## ${title}`, table(headers, rows)];

function exampleSection({ tagName }) {
  const { attributes, edits, file } = exampleOf(tagName);
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const source =
    tagName === 'kc-region-grid' ? '/api/kotacerdas/published' : '/api/kotacerdas/published/32.78';
  return [
    '## Example',
    `<WidgetExample tag="${tagName}" :attributes='${JSON.stringify(attributes)}' file="${file}"${edits ? ' edits' : ''} />`,
    `\`\`\`html\n<${tagName}${written.join('')} src="${source}"></${tagName}>\n\`\`\``,
    ...(edits
      ? [
          'It never saves. What you change here holds until you leave the page: the page applies each `kc-change` to its plan, ' +
            'as in [the example for React](../../guides/react.md#an-editor).',
        ]
      : []),
  ];
}

function methodRow({ description, name, parameters = [], return: returned }) {
  const list = parameters.map((one) => `${one.name}: ${one.type?.text ?? 'unknown'}`).join(', ');
  return [code(`${name}(${list}): ${returned?.type?.text ?? 'void'}`), inline(description)];
}

/** All that the manifest says of a widget, below the widget itself. */
export function widgetPage(widget) {
  const { attributes = [], cssParts = [], cssProperties = [], events = [], slots = [] } = widget;
  const members = (widget.members ?? []).filter(({ privacy = 'public' }) => privacy === 'public');
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  const described = ({ description, name }) => [code(name), inline(description)];
  const typed = ({ description, name, type }) => [
    code(name),
    code(type?.text),
    inline(description),
  ];
  return [
    `# \`<${widget.tagName}>\``,
    inline(widget.description),
    ...exampleSection(widget),
    ...section(
      'Attributes',
      ['attribute', 'type', 'meaning'],
      attributes.toSorted(byName).map(typed),
    ),
    ...section('Properties', ['property', 'type', 'meaning'], fields.toSorted(byName).map(typed)),
    ...section('Methods', ['method', 'does'], methods.toSorted(byName).map(methodRow)),
    ...section('Events', ['event', 'class', 'told when'], events.toSorted(byName).map(typed)),
    ...section(
      'Slots',
      ['slot', 'meaning'],
      slots.map(({ description, name }) => [code(name) || '(default)', inline(description)]),
    ),
    ...section('CSS parts', ['part', 'is'], cssParts.toSorted(byName).map(described)),
    ...section(
      'CSS custom properties',
      ['property', 'sets'],
      cssProperties.toSorted(byName).map(described),
    ),
  ].join('\n\n');
}

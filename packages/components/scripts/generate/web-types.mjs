import { describeWidget } from './describe-widget.mjs';

/**
 * What JetBrains editors suggest in HTML, CSS and JavaScript.
 *
 * @param {import('../manifest/list-widgets.mjs').Widget[]} widgets
 * @param {{ name: string, version: string }} manifest of the package
 */
export function webTypes(widgets, { name, version }) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: { elements: widgets.map(element) },
    },
  };
}

function element(widget) {
  return {
    name: widget.tagName,
    description: describeWidget(widget),
    attributes: widget.attributes.map(({ description, name, type }) => ({
      name,
      description,
      value: { type },
    })),
    slots: widget.slots,
    js: {
      properties: widget.properties,
      events: widget.events.map(({ description, name, type }) => ({ name, description, type })),
    },
    css: {
      properties: widget.cssProperties,
      parts: widget.parts,
    },
  };
}

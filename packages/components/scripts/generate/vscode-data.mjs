import { describeWidget } from './describe-widget.mjs';
import { uniqueByName } from './unique-by-name.mjs';

const markdown = (value) => ({ kind: 'markdown', value });
const schema = (name) =>
  `https://raw.githubusercontent.com/microsoft/vscode-${name}-languageservice/main/docs/customData.schema.json`;

/**
 * What Visual Studio Code suggests in HTML (setting `html.customData`).
 *
 * @param {import('../manifest/list-widgets.mjs').Widget[]} widgets
 */
export function vscodeHtmlData(widgets) {
  return {
    $schema: schema('html'),
    version: 1.1,
    tags: widgets.map((widget) => ({
      name: widget.tagName,
      description: markdown(describeWidget(widget)),
      attributes: widget.attributes.map(({ description, name, type }) => ({
        name,
        description: markdown(description),
        ...valuesOf(type),
      })),
    })),
  };
}

/**
 * What Visual Studio Code suggests in CSS (setting `css.customData`).
 *
 * @param {import('../manifest/list-widgets.mjs').Widget[]} widgets
 */
export function vscodeCssData(widgets) {
  return {
    $schema: schema('css'),
    version: 1.1,
    properties: uniqueByName(widgets.flatMap(({ cssProperties }) => cssProperties)).map(
      ({ description, name }) => ({ name, description: markdown(description) }),
    ),
    pseudoElements: uniqueByName(widgets.flatMap(({ parts }) => parts)).map(
      ({ description, name }) => ({ name: `::part(${name})`, description: markdown(description) }),
    ),
  };
}

/** The values of a union of literals; `valueSet: 'v'` says that the bare attribute is all there is. */
function valuesOf(type) {
  if (type === 'boolean') return { valueSet: 'v' };
  const values = [...type.matchAll(/'([^']*)'/g)].map(([, name]) => ({ name }));
  return values.length === 0 ? {} : { values };
}

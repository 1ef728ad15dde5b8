/**
 * A widget as generators need it.
 *
 * @typedef {{
 *   tagName: string,
 *   className: string,
 *   description: string,
 *   module: string,
 *   attributes: { name: string, description: string, type: string, fieldName: string }[],
 *   properties: { name: string, description: string }[],
 *   events: { name: string, description: string, type: string }[],
 *   slots: { name: string, description: string }[],
 *   parts: { name: string, description: string }[],
 *   cssProperties: { name: string, description: string }[],
 *   methods: { name: string, description: string }[],
 * }} Widget
 */

/** What nobody has described is published all the same; a test tells of it. */
const plain = ({ name, description = '' }) => ({ name, description });

/**
 * @param {import('custom-elements-manifest/schema').Package} manifest
 * @returns {Widget[]} in the order of the manifest
 */
export function listWidgets(manifest) {
  return manifest.modules.flatMap(({ path, declarations }) =>
    declarations
      .filter(({ tagName }) => tagName !== undefined)
      .map((declaration) => toWidget(path, declaration)),
  );
}

/** @returns {Widget} */
function toWidget(path, declaration) {
  const { attributes, cssParts, cssProperties, events, members, slots } = declaration;
  const fields = (members ?? []).filter(({ kind }) => kind === 'field');
  return {
    tagName: declaration.tagName,
    className: declaration.name,
    description: declaration.description ?? '',
    module: path,
    attributes: (attributes ?? []).map((attribute) => ({
      ...plain(attribute),
      type: attribute.type?.text ?? 'string',
      fieldName: attribute.fieldName,
    })),
    properties: fields.filter(({ readonly = false }) => !readonly).map(plain),
    events: (events ?? []).map((event) => ({ ...plain(event), type: event.type.text })),
    slots: (slots ?? []).map(plain),
    parts: (cssParts ?? []).map(plain),
    cssProperties: (cssProperties ?? []).map(plain),
    methods: (members ?? []).filter(({ kind }) => kind === 'method').map(plain),
  };
}

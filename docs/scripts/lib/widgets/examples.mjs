const plan = 'kota-tasikmalaya.json';
const draft = 'kota-tasikmalaya-draf.json';

/** What each widget is shown with, where its name alone shows little: attributes and a file of the site. */
const examples = {
  'kc-gap-chart': { attributes: { order: 'gap' } },
  'kc-program-editor': { attributes: { program: 'pr-gov-04' }, file: draft },
  'kc-readiness-form': { attributes: { opd: 'opd-diskominfo' }, file: draft },
  'kc-region-grid': { attributes: { measure: 'readiness' }, file: 'regions.json' },
  'kc-swot-board': { attributes: { scope: 'smart-governance' }, file: draft },
  'kc-swot-quadrant': { attributes: { scope: 'region' } },
  'kc-tows-matrix': { attributes: { scope: 'smart-governance' } },
};

export function exampleOf(tag) {
  const { attributes = {}, file = plan } = examples[tag] ?? {};
  return { attributes, file, edits: file === draft };
}

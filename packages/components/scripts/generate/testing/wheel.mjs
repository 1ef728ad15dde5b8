/** A widget as generators see it. */
export const wheel = {
  tagName: 'kc-wheel',
  className: 'KcWheel',
  description: 'A wheel of six.',
  module: 'dist/wheel/wheel.js',
  attributes: [
    { name: 'as-of', description: 'A moment', type: 'string | null', fieldName: 'asOf' },
    { name: 'theme', description: 'Colours', type: "'light' | 'dark' | null", fieldName: 'theme' },
    { name: 'turned', description: 'Whether turned', type: 'boolean', fieldName: 'turned' },
    { name: 'lang', description: 'Language', type: 'string', fieldName: 'lang' },
  ],
  properties: [
    { name: 'asOf', description: 'A moment' },
    { name: 'theme', description: 'Colours' },
    { name: 'turned', description: 'Whether turned' },
  ],
  events: [{ name: 'kc-turn', description: 'It turned', type: 'KcTurnEvent' }],
  slots: [{ name: '', description: 'Not rendered' }],
  parts: [{ name: 'base', description: 'The surface' }],
  cssProperties: [{ name: '--kc-ink', description: 'Text' }],
  methods: [{ name: 'turn', description: 'Turns it' }],
};

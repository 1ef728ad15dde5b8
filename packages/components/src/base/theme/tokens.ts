/** A colour in light and in dark. */
export type ColourPair = readonly [light: string, dark: string];

/**
 * Every colour of the widgets. A page overrides one by setting `--kc-<name>` on the widget or on any
 * element around it. Contrasts are held by a test.
 */
export const colours = {
  surface: ['#ffffff', '#14191f'],
  ink: ['#1a2129', '#e9edf1'],
  muted: ['#55606b', '#a9b4bf'],
  line: ['#dfe4e8', '#2f3841'],
  'line-strong': ['#7b8792', '#7d8994'],
  track: ['#eceff2', '#262e36'],
  accent: ['#0a5c73', '#7ac6d8'],
  'accent-soft': ['#e6f1f4', '#173038'],
  'on-accent': ['#ffffff', '#0c1a1f'],
  'heat-1': ['#edf5f7', '#1a2930'],
  'heat-2': ['#cfe4ea', '#1d3b45'],
  'heat-3': ['#93c3cf', '#245867'],
  'heat-4': ['#0a5c73', '#7ac6d8'],
  'share-1': ['#0a5c73', '#7ac6d8'],
  'share-2': ['#4d93a6', '#438fa4'],
  'share-3': ['#8fbecb', '#2b6577'],
  'share-4': ['#5b6672', '#b3bdc7'],
  'share-5': ['#8d98a3', '#8a95a0'],
  'share-6': ['#b4bdc5', '#65707b'],
  'share-7': ['#d3d9de', '#48525c'],
  warning: ['#744600', '#f2c879'],
  'warning-soft': ['#fdf4e3', '#30270f'],
  danger: ['#a3262c', '#ffa3a0'],
  'danger-soft': ['#fdf0ef', '#391b1c'],
  'dimension-1': ['#0c3bae', '#5f83f5'],
  'dimension-2': ['#672e64', '#b7759b'],
  'dimension-3': ['#a97c10', '#f8ba0f'],
  'dimension-4': ['#912805', '#f9631d'],
  'dimension-5': ['#0f8fb9', '#65c0e4'],
  'dimension-6': ['#2b7e5f', '#9fedb2'],
  'on-dimension': ['#ffffff', '#14191f'],
} as const satisfies Record<string, ColourPair>;

export type ColourName = keyof typeof colours;

import { describe, expect, test } from 'vitest';
import { colours, type ColourName } from './tokens.js';

const themes = [
  ['light', 0],
  ['dark', 1],
] as const;

function channel(hex: string, at: number): number {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

type Rgb = readonly [number, number, number];
const linear = (hex: string): Rgb => [channel(hex, 1), channel(hex, 3), channel(hex, 5)];
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Text on its background: 4.5 of WCAG 2.2 AA. */
const texts: readonly (readonly [ColourName, ColourName])[] = [
  ['ink', 'surface'],
  ['muted', 'surface'],
  ['accent', 'surface'],
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'heat-4'],
  ['ink', 'heat-1'],
  ['ink', 'heat-2'],
  ['ink', 'heat-3'],
  ['warning', 'warning-soft'],
  ['ink', 'warning-soft'],
  ['danger', 'danger-soft'],
  ['ink', 'danger-soft'],
];

/** What one has to tell from its surroundings: 3. */
const shapes: readonly (readonly [ColourName, ColourName])[] = [
  ['line-strong', 'surface'],
  ['accent', 'track'],
  ['dimension-1', 'surface'],
  ['dimension-2', 'surface'],
  ['dimension-3', 'surface'],
  ['dimension-4', 'surface'],
  ['dimension-5', 'surface'],
  ['dimension-6', 'surface'],
  ['on-dimension', 'dimension-1'],
  ['on-dimension', 'dimension-2'],
  ['on-dimension', 'dimension-3'],
  ['on-dimension', 'dimension-4'],
  ['on-dimension', 'dimension-5'],
  ['on-dimension', 'dimension-6'],
];

describe.each(themes)('in the %s theme', (_, index) => {
  test.each(texts)('%s can be read on %s', (front, back) => {
    expect(contrast(colours[front][index], colours[back][index])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapes)('%s can be told from %s', (front, back) => {
    expect(contrast(colours[front][index], colours[back][index])).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(deficiencies()))('the six hues differ with %s', (_name, simulate) => {
    const hues = ([1, 2, 3, 4, 5, 6] as const).map((hue) =>
      lab(simulate(linear(colours[`dimension-${hue}`][index]))),
    );
    for (const [at, a] of hues.entries()) {
      for (const b of hues.slice(at + 1)) {
        const distance = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
        expect(distance).toBeGreaterThan(0.085);
      }
    }
  });
});

/** Machado, Oliveira and Fernandes (2009), full severity. */
function deficiencies() {
  const by =
    (m: readonly number[]) =>
    (rgb: Rgb): Rgb => {
      const row = (at: number) =>
        Math.min(
          1,
          Math.max(
            0,
            (m[at] ?? 0) * rgb[0] + (m[at + 1] ?? 0) * rgb[1] + (m[at + 2] ?? 0) * rgb[2],
          ),
        );
      return [row(0), row(3), row(6)];
    };
  return {
    'full colour vision': by([1, 0, 0, 0, 1, 0, 0, 0, 1]),
    protanopia: by([
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
    ]),
    deuteranopia: by([
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
    ]),
    tritanopia: by([
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
    ]),
  };
}

/** OKLab, in which equal distances look equal. */
function lab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

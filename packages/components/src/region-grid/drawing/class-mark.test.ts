import { readRegionFigures, regionClasses, regionMeasures } from '@kotacerdas/core/dashboard';
import { expect, test } from 'vitest';
import { classMark } from './class-mark.js';

const result = readRegionFigures(
  [1, 5, 9, 20, 40].map((innovations, index) => ({ code: `32.0${index + 1}`, innovations })),
);
const regions = result.ok ? result.regions : [];

test.each(regionMeasures)('no two classes of %s have the same sign', (measure) => {
  const classes = regionClasses(regions, measure);
  for (const use of ['tile', 'pattern'] as const) {
    const standings = [...classes.classes.keys(), 'unknown', 'none'] as const;
    const marks = standings.map((standing) => classMark(classes, standing, use));
    expect(new Set(marks).size).toBe(marks.length);
  }
});

test('the highest class is full', () => {
  expect(classMark(regionClasses(regions, 'readiness'), 3, 'tile')).toBe('M0 0h1v1h-1z');
  expect(classMark(regionClasses(regions, 'readiness'), 0, 'tile')).toBe('M0 0.75h1v0.25h-1z');
});

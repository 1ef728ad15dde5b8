import { expect, test } from 'vitest';
import { readRules } from './read-rules.js';

const selectors = (sheet: string, isWide = true) =>
  readRules(sheet, isWide).map(({ selector }) =>
    selector.map(({ classes, name }) => [name ?? '', ...classes].join('.')).join(' '),
  );

test('a rule says what its declarations are, for each of its selectors', () => {
  expect(
    readRules('.sheet text.late, rect { fill: var(--_danger); stroke-width: 3px }', true),
  ).toEqual(
    [
      [
        { name: null, classes: ['sheet'] },
        { name: 'text', classes: ['late'] },
      ],
      [{ name: 'rect', classes: [] }],
    ].map((selector) => ({
      selector,
      declarations: [
        ['fill', 'var(--_danger)'],
        ['stroke-width', '3px'],
      ],
    })),
  );
});

test('what is said of a page, and of what no drawing has, is left out', () => {
  expect(selectors(':host { a: b } *::before, .a > .b, .c:hover { a: b } .d { a: b }')).toEqual([
    '.d',
  ]);
});

test('colours that a reader forces and sizes of a screen hold for no picture', () => {
  expect(
    selectors(
      '@media (forced-colors: active) { .a { fill: red } .b { fill: red } } @supports (x: y) { .c { x: y } } .d { x: y }',
    ),
  ).toEqual(['.d']);
});

test('a picture is a place that is wide, or one that isn’t', () => {
  const sheet =
    '@container radar (min-width: 40em) { .name { display: block } } @container radar (max-width: 18em) { .number { font-size: 2px } }';
  expect(selectors(sheet)).toEqual(['.name']);
  expect(selectors(sheet, false)).toEqual(['.number']);
});

test('a sheet that ends in the middle is refused', () => {
  expect(() => readRules('.a { fill: red', true)).toThrow(TypeError);
});

import { expect, test } from 'vitest';
import { code, inline, table } from './markdown.mjs';

test('prose holds no tag and no expression of Vue; code stays as it is', () => {
  expect(inline('a <b> and `<script>` with {{ x }}')).toBe(
    'a &lt;b> and `<script>` with &#123;&#123; x }}',
  );
});

test('no bar ends a cell, and no line ends a row', () => {
  expect(inline('one | two\nthree')).toBe('one \\| two three');
  expect(code("'light' | 'dark'")).toBe("`'light' \\| 'dark'`");
});

test('nothing is no code', () => {
  expect([code(undefined), code(''), inline(undefined)]).toEqual(['', '', '']);
});

test('a table has a line for each row', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
});

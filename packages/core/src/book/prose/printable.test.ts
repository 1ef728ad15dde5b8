import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine, printable } from './printable.js';

it('keeps what can be shown', () => {
  const text = 'Kota Tasikmalaya\n“ꦗ” 👩🏽‍🌾 \u202eabc\u202c \ufffd';
  expect(printable(text)).toBe(text);
});

it('leaves out what controls, and codes that stand for nothing', () => {
  expect(printable('a\u0000\u0001\u001f\u007f\u009f\ufffe\uffffb')).toBe('ab');
});

it('shows that half of a character is missing', () => {
  expect(printable('a\ud83db\udc00c')).toBe('a\ufffdb\ufffdc');
});

it('has one end of lines, and spaces for tabs', () => {
  expect(printable('a\r\nb\rc\u2028d\u2029e\u0085f\n')).toBe('a\nb\nc\nd\ne\nf\n');
  expect(printable('a\tb')).toBe('a b');
});

it('makes one line of several', () => {
  expect(oneLine('a\r\nb\nc')).toBe('a b c');
});

it('finds nothing more to do in what it gave', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(printable(text))).toBe(printable(text));
    }),
  );
});

import { expect, it } from 'vitest';
import { oneLine, printable } from './printable.js';

it('keeps what XML can write', () => {
  const text = 'Kota\tTasikmalaya\n“ꦗ” 👩🏽‍🌾 \u0085\ufffd';
  expect(printable(text)).toBe(text);
});

it('leaves out what it can’t', () => {
  expect(printable('a\u0000\u0001\u001f\ufffe\uffffb\ud83d')).toBe('ab');
});

it('ends lines in one way', () => {
  expect(printable('a\r\nb\rc\n')).toBe('a\nb\nc\n');
});

it('makes one line of several', () => {
  expect(oneLine('a\r\nb\nc')).toBe('a b c');
});

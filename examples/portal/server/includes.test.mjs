import { expect, test, vi } from 'vitest';
import { expandIncludes } from './includes.mjs';

const stub =
  '<!--# block name="gangguan" --><p>Tidak terbaca.</p><!--# endblock -->\n' +
  '<main><!--#include virtual="/a" stub="gangguan" --></main>';

test('a fragment takes the place of its include', async () => {
  const fetchFragment = vi.fn(async (/** @type {string} */ path) => `<b>${path}</b>`);
  const page =
    '<p>satu</p><!--#include virtual="/a?lang=en" --><p>dua</p><!--# include virtual="/b" -->';
  expect(await expandIncludes(page, fetchFragment)).toBe(
    '<p>satu</p><b>/a?lang=en</b><p>dua</p><b>/b</b>',
  );
  expect(fetchFragment).toHaveBeenCalledTimes(2);
});

test('a stub stands where nothing came back, and only there', async () => {
  expect(await expandIncludes(stub, async () => null)).toBe('\n<main><p>Tidak terbaca.</p></main>');
  expect(await expandIncludes(stub, async () => '')).toContain(
    '<main><p>Tidak terbaca.</p></main>',
  );
  expect(await expandIncludes(stub, async () => '<p>12</p>')).toBe('\n<main><p>12</p></main>');
});

test.each([
  '<!--#include virtual="/a" -->',
  '<!--#include virtual="/a" stub="lain" -->',
  '<!--#include file="/etc/passwd" -->',
])('%s without figures says that they cannot be read', async (page) => {
  expect(await expandIncludes(page, async () => null)).toMatch(/^<p>Angka tidak dapat dibaca/);
});

test('a fragment is text: its includes and its dollar signs stay as they are', async () => {
  const fragment = '<p>$& $1</p><!--#include virtual="/b" -->';
  const fetchFragment = vi.fn(async () => fragment);
  expect(await expandIncludes('<!--#include virtual="/a" -->', fetchFragment)).toBe(fragment);
  expect(fetchFragment).toHaveBeenCalledTimes(1);
});

test('a page without includes stays as it is, comments included', async () => {
  const page = '<!doctype html><!-- catatan --><p>isi</p>';
  expect(await expandIncludes(page, async () => null)).toBe(page);
});

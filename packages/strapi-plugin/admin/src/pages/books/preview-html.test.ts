import { expect, it } from 'vitest';
import { previewHtml } from './preview-html';

it('gives a book a base of its own, and leaves all else as it is', () => {
  const html =
    '<!doctype html>\n<html lang="id">\n<head>\n<title>Buku</title></head><body>$&</body></html>';
  const shown = previewHtml(html);
  expect(shown).toContain('<head>\n<base href="about:srcdoc">\n<title>');
  expect(shown.replace('\n<base href="about:srcdoc">', '')).toBe(html);
});

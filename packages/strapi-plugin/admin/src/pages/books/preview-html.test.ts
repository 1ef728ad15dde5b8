import { expect, it } from 'vitest';
import { previewHtml } from './preview-html';

it('leads links of a book within it, and leaves all else as it is', () => {
  const html =
    '<html><body>&lt;a href="#x"&gt; <a href="#bab-2">Bab 2</a> <a href="https://x.id/#y">x</a></body></html>';
  expect(previewHtml(html)).toBe(
    '<html><body>&lt;a href="#x"&gt; <a href="about:srcdoc#bab-2">Bab 2</a> <a href="https://x.id/#y">x</a></body></html>',
  );
});

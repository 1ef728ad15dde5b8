/**
 * A book for a frame without an address of its own: its links lead within it. Without a base they would lead to the
 * page around it, and the book would be gone.
 */
export const previewHtml = (html: string): string =>
  html.replace('<head>', '<head>\n<base href="about:srcdoc">');

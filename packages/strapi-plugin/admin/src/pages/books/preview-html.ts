/**
 * A book for a frame without an address of its own: its links lead within it. As they are they would lead to the page
 * around it, and the book would be gone; a `<base>` is what the rules of the admin forbid.
 */
export const previewHtml = (html: string): string =>
  html.replaceAll('<a href="#', '<a href="about:srcdoc#');

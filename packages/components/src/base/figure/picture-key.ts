/** A sign of a drawing with what it means; some signs are numbers or letters, and stand in the words. */
export interface KeyEntry<Mark = SVGSVGElement> {
  readonly mark: Mark | null;
  readonly words: string;
}

/** What stands beside the drawing of a figure to explain its signs: the children of what is marked `data-signs`. */
export function pictureKey(figure: Element): KeyEntry[] {
  return [...figure.querySelectorAll('[data-signs] > *')].map((entry) => ({
    mark: entry.querySelector('svg'),
    words: wordsOf(entry),
  }));
}

function wordsOf(entry: Element): string {
  const texts = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (node.parentElement?.closest('svg') === null) words.push(node.textContent ?? '');
  }
  return words.join(' ').replace(/\s+/gu, ' ').trim();
}

/**
 * The links and images of a Markdown text that lead into the repository, without their anchors:
 * neither other sites nor places on the same page, nor what only stands in code.
 *
 * @param {string} markdown
 * @returns {string[]}
 */
export function findRelativeLinks(markdown) {
  const prose = markdown
    .replaceAll(/^ *(`{3,}|~{3,})[^]*?^ *\1`*~* *$/gm, '')
    .replaceAll(/(`+)[^`][^]*?\1/g, 'code');
  const patterns = [
    /\]\(\s*<?([^\s<>)]+)>?(?:\s+["'(][^]*?)?\s*\)/g,
    /^ {0,3}\[[^\]]+\]:\s*<?([^\s<>]+)/gm,
    /<(?:a|img|source)\b[^>]*?\s(?:href|src|srcset)="([^"]+)"/g,
  ];
  return patterns
    .flatMap((pattern) => [...prose.matchAll(pattern)].map(([, target]) => target))
    .filter((target) => !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(target))
    .map((target) => decodeURIComponent(target.replace(/[?#].*$/, '')));
}

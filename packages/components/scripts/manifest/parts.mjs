const rendered = /\bpart=(?:"([^"]*)"|(\$\{))/g;
const documented =
  /^[ \t]*\/?\*+[ \t]*@csspart[ \t]+(\S+)[ \t]+-[ \t]+(.*(?:\n[ \t]*\*[ \t]+[^@\s/].*)*)/gm;

/**
 * The parts that a source draws; `*` stands for what only comes to be when it runs.
 *
 * @param {string} source
 * @returns {string[]} such as `['panel', 'panel-*']`
 */
export function renderedParts(source) {
  return [...source.matchAll(rendered)].flatMap(([, names]) =>
    names === undefined
      ? ['*']
      : names
          .replaceAll(/\$\{[^}]*\}/g, '*')
          .split(/\s+/)
          .filter((name) => name !== ''),
  );
}

/**
 * The parts that the comments of a source describe (`@csspart name - Description`).
 *
 * @param {string} source
 * @returns {{ name: string, description: string }[]}
 */
export function documentedParts(source) {
  return [...source.matchAll(documented)].map(([, name, text]) => ({
    name,
    description: text
      .replaceAll(/\s*\n[ \t]*\*[ \t]*/g, ' ')
      .replace(/\s*\*\/.*$/, '')
      .trim(),
  }));
}

/** Whether a part's name is one of those a pattern of {@link renderedParts} stands for. */
export function matchesPart(pattern, name) {
  const source = pattern.split('*').map((text) => text.replaceAll(/[^\w-]/g, String.raw`\$&`));
  return new RegExp(`^${source.join('.+')}$`).test(name);
}

/** The text of an `@example`, and where it stands. */
export interface Example {
  /** The line of its file on which the code begins, from 1. */
  readonly line: number;
  readonly code: string;
}

/**
 * What a TSDoc comment says: its text before the first tag, and the code of its examples without
 * fences.
 *
 * @param firstLine the line of its file on which the comment begins
 */
export function readComment(comment: string, firstLine: number) {
  const lines = comment
    .replace(/\*\/$/, '')
    .split('\n')
    .map((line, index) => line.replace(index === 0 ? /^\/\*\*\s?/ : /^\s*\*? ?/, ''));
  const tags = lines.flatMap((line, index) => (/^@\w/.test(line) ? [index] : []));
  const sections = tags.map((start, at) => lines.slice(start, tags[at + 1]));
  return {
    summary: lines.slice(0, tags[0]).join('\n').trim(),
    examples: sections.flatMap((section, at): Example[] =>
      section[0]?.startsWith('@example') ? [readExample(section, firstLine + (tags[at] ?? 0))] : [],
    ),
  };
}

function readExample([tag = '', ...rest]: readonly string[], tagLine: number): Example {
  const first = tag.replace(/^@example\s*/, '');
  const body = (first === '' ? rest : [first, ...rest]).map((line) =>
    line.startsWith('```') ? '' : line,
  );
  const blank = body.findIndex((line) => line.trim() !== '');
  return {
    line: tagLine + (first === '' ? 1 : 0) + Math.max(blank, 0),
    code: body.slice(Math.max(blank, 0)).join('\n').trimEnd(),
  };
}

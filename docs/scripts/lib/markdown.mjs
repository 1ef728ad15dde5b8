/**
 * Text that stands in a page as it is: neither a tag nor an expression of Vue, nor the end of a cell of a
 * table. What stands between backticks is code already.
 */
export function inline(text = '') {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? cell(part) : prose(part)))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Code within a line or a cell; nothing where there is none. */
export const code = (text) => (text === undefined || text === '' ? '' : cell(`\`${text}\``));

export function table(headers, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');

const prose = (text) =>
  cell(text).replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;').replaceAll('*', '\\*');

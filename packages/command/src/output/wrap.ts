/** What a line of an answer may hold, where nothing in it is longer. */
export const lineWidth = 100;

/** A text in lines at its spaces, each with what stands before it. Words that are longer stay whole. */
export function wrap(text: string, indent = '', width = lineWidth): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/[ \t]+/).filter((each) => each !== '')) {
      if (line !== '' && indent.length + line.length + 1 + word.length > width) {
        lines.push(indent + line);
        line = '';
      }
      line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line === '' ? '' : indent + line);
  }
  return lines;
}

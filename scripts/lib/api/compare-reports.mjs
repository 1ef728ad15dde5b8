/**
 * What is wrong with the reports that are committed, in a sentence each.
 *
 * @param {Map<string, string>} committed the reports as they stand, by topic
 * @param {Map<string, string>} made those of what was built
 * @returns {string[]} empty where both say the same
 */
export function compareReports(committed, made) {
  return [...new Set([...committed.keys(), ...made.keys()])].toSorted().flatMap((topic) => {
    if (!committed.has(topic)) return [`${topic}: there is no report yet.`];
    if (!made.has(topic)) return [`${topic}: there is a report, but no such topic any more.`];
    return compareLines(lines(committed.get(topic)), lines(made.get(topic))).map(
      (difference) => `${topic}: ${difference}`,
    );
  });
}

const lines = (text) => text.replaceAll('\r\n', '\n').split('\n');

/** Where two texts part and meet again: enough to see what changed, the rest shows in the diff. */
function compareLines(before, after) {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  if (start === before.length && start === after.length) return [];
  let end = 0;
  const shortest = Math.min(before.length, after.length) - start;
  while (end < shortest && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [
    `the public API differs from line ${start + 1} on.`,
    ...show('-', before.slice(start, before.length - end)),
    ...show('+', after.slice(start, after.length - end)),
  ];
}

const mostLines = 20;

const show = (sign, part) => [
  ...part.slice(0, mostLines).map((line) => `${sign} ${line}`),
  ...(part.length > mostLines ? [`${sign} … ${part.length - mostLines} more lines`] : []),
];

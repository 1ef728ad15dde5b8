import { stripVTControlCharacters } from 'node:util';

const linesShown = 12;

const firstLines = (text) => stripVTControlCharacters(text).split('\n').slice(0, linesShown);

const describe = ({ fullName, failureMessages }) => ({
  name: fullName,
  reason: firstLines(failureMessages.join('\n')).join('\n'),
});

const isBroken = ({ status, assertionResults }) =>
  status === 'failed' && !assertionResults.some((result) => result.status === 'failed');

/**
 * The tests that failed, with the first lines of why, and the files that could not be loaded, from
 * Vitest's JSON report. Whoever reads only the end of a long log must find the reason there.
 *
 * @param {object | null} report null where Vitest wrote none
 * @returns {{ name: string, reason: string }[]}
 */
export function listFailed(report) {
  if (report === null) return [{ name: 'the whole run', reason: 'Vitest wrote no report.' }];
  return report.testResults.flatMap((file) =>
    isBroken(file)
      ? [{ name: file.name, reason: firstLines(file.message ?? '').join('\n') }]
      : file.assertionResults.filter(({ status }) => status === 'failed').map(describe),
  );
}

import type { Issue } from '../../../issue/issue.js';
import { describeIssue } from '../../../locale/describe-issue.js';
import { describePlace } from '../../../locale/describe-place.js';
import type { Locale } from '../../../locale/locale.js';
import { requireLocale } from '../../../locale/require-locale.js';
import type { Masterplan } from '../../../masterplan/types.js';
import type { Workbook } from '../../reader/sheet.js';
import type { Finding } from '../../report/findings.js';
import { reportMessages } from '../../report/messages/messages-in.js';
import { writeReport } from '../../report/write-report.js';
import { describeRpjmdProblem } from '../describe-rpjmd-problem.js';
import type { RpjmdMerge } from '../merge/types.js';
import { rpjmdLabels } from '../print/rpjmd-labels.js';
import type { ReadRpjmdResult } from '../read-rpjmd.js';
import type { RpjmdProblem, RpjmdQuestion } from '../types.js';
import { changeFindings } from './change-findings.js';
import { describeQuestion } from './describe-question.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import type { RpjmdReportMessages } from './messages/rpjmd-report-messages.js';

/**
 * What a file with an RPJMD was checked against.
 *
 * @example
 * const options: RpjmdReportOptions = { plan: masterplan, lang: 'id', fileName: 'sipd.csv' };
 */
export interface RpjmdReportOptions {
  /** The one that was merged with. */
  readonly plan: Pick<Masterplan, 'opds'>;
  readonly lang: Locale;
  /** As the file was called that was sent. */
  readonly fileName: string;
  /** What the plan would refuse of the merged RPJMD. */
  readonly issues?: readonly Issue[] | undefined;
}

const ownWords: Readonly<Record<Locale, RpjmdReportMessages>> = { id, en };
const statuses = ['added', 'changed', 'unchanged', 'missing'] as const;

/**
 * What was found in a file with an RPJMD, as a workbook (`.xlsx`) like that of `writeImportReport`: a summary, then the
 * sheets as they were sent, with cells that can't be taken red, those that are asked about yellow, and those that bring
 * something new to the plan green. The same file and plan give the same bytes.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when there are no texts in the language.
 *
 * @example
 * const workbook: Workbook = { sheets: [], dates: '1900' };
 * const read = readRpjmd(workbook, { plan: masterplan });
 * const bytes = writeRpjmdReport(workbook, read, null, {
 *   plan: masterplan,
 *   lang: 'id',
 *   fileName: 'sipd.csv',
 * });
 * String.fromCharCode(...bytes.subarray(0, 2)); // 'PK'
 */
export function writeRpjmdReport(
  workbook: Workbook,
  { cells, problems, questions }: ReadRpjmdResult,
  merge: RpjmdMerge | null,
  { fileName, issues = [], lang, plan }: RpjmdReportOptions,
): Uint8Array {
  const known = requireLocale(lang);
  const words = { ...reportMessages[known], ...ownWords[known] };
  const labels = rpjmdLabels(merge?.rpjmd, plan.opds);
  const findings: Finding[] = [
    ...issues.map((issue): Finding => ({
      mark: 'refused',
      sheet: '',
      address: '',
      text: `${describePlace(lang, issue.path)}: ${describeIssue(lang, issue)}`,
    })),
    ...problems.map((problem) => ofProblem(problem, lang)),
    ...questions.map((question): Finding => ({
      mark: 'asked',
      ...placeOf(question),
      text: describeQuestion(question, words, lang),
    })),
    ...(merge === null ? [] : changeFindings(merge, cells, { lang, labels, words })),
  ];
  const lists = Object.values(merge?.changes ?? {});
  const counts = statuses.map((status) => ({
    label: words[status === 'added' ? 'new' : status],
    count: lists.reduce((sum, list) => sum + list[status].length, 0),
  }));
  return writeReport(workbook, findings, { counts, fileName, lang, words });
}

const ofProblem = (problem: RpjmdProblem, lang: Locale): Finding => ({
  mark: problem.severity === 'error' ? 'refused' : 'told',
  sheet: problem.place.sheet,
  address: problem.place.cell ?? '',
  text: describeRpjmdProblem(lang, problem),
});

const placeOf = (question: RpjmdQuestion) => ({
  sheet: 'place' in question ? question.place.sheet : '',
  address: 'place' in question ? (question.place.cell ?? '') : '',
});

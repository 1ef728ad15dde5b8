import { topics } from '../columns/column.js';
import { columnContext } from '../columns/column-context.js';
import { topicColumns } from '../columns/columns-of.js';
import type { Workbook } from '../reader/sheet.js';
import { withLevels } from '../../framework/with-levels.js';
import type { Framework } from '../../framework/types.js';
import type { Locale } from '../../locale/locale.js';
import type { Masterplan } from '../../masterplan/types.js';
import { readBase, type FoundBase } from '../workbook/base/read-base.js';
import type { ImportIssue } from './import-issue.js';
import { matchTemplate } from './match-template.js';
import { collectNames, type DraftState } from './rows/draft-state.js';
import { draftSheet, type DraftSheet } from './rows/draft-sheet.js';
import { growingContext } from './rows/growing-context.js';
import { mergeContexts } from './rows/merge-options.js';
import { numberedIds, type NewId } from './rows/new-ids.js';
import type { DraftSource } from './draft-source.js';
import type { DraftRow, ImportAnswers, ImportDraft, ImportQuestion } from './types.js';

/**
 * How a file is read against a plan.
 *
 * @example
 * const options: DraftImportOptions = { framework, lang: 'id' };
 */
export interface DraftImportOptions {
  /** The one that the plan names. */
  readonly framework: Framework;
  /** In which language choices are suggested; the file itself may be in either. */
  readonly lang: Locale;
  /** Which sheet is about what, in files that aren't ours; without it, our own sheets are found. */
  readonly sources?: readonly DraftSource[] | undefined;
  readonly answers?: ImportAnswers | undefined;
  /** Gives ids to new entries; without it, they are numbered. */
  readonly newId?: NewId | undefined;
  /** Called again and again meanwhile: what it throws ends the reading of a file that takes too long. */
  readonly tick?: (() => void) | undefined;
}

/**
 * Reads a workbook that came back: what each row says, what was changed in it since the workbook was made, and what
 * can't be taken as it stands, with its cell. A cell that holds what was written there is not changed, and keeps the
 * entry's value bit for bit. A row that is missing removes nothing. A row without an id is the entry of the plan that
 * has its code, or belongs to the same department and says the same; else it is new. Nothing is stored or guessed.
 *
 * A workbook of another plan gives an issue and no rows. Without a base that can be read, the plan as it is stands for
 * what the workbook was made from.
 *
 * @example
 * const changedIn = (workbook: Workbook) =>
 *   draftImport(workbook, masterplan, { framework, lang: 'id' }).rows.flatMap(({ cells }) => cells);
 * changedIn({ sheets: [], dates: '1900' }); // []
 */
export function draftImport(
  workbook: Workbook,
  plan: Masterplan,
  {
    answers = {},
    framework: lean,
    lang,
    newId = numberedIds(),
    sources,
    tick = () => {},
  }: DraftImportOptions,
): ImportDraft {
  const framework = withLevels(lean);
  const found = readBase(workbook);
  const base = found.kind === 'found' ? found.base : null;
  const issues = baseIssues(found, plan);
  if (issues.some(({ severity }) => severity === 'error')) {
    return { base, rows: [], issues, questions: [] };
  }
  const current = columnContext(plan, framework);
  const state: DraftState = {
    plan,
    base,
    framework,
    lang: base?.lang ?? lang,
    dates: workbook.dates,
    answers,
    newId,
    tick,
    context: growingContext(current),
    takenIds: new Set(),
    takenCodes: new Set(),
    lastCodes: new Map(),
    given: new Map(),
  };
  collectNames([plan, base?.plan], state.takenIds, state.takenCodes);
  const known = topics.map((topic) => topicColumns(topic, mergeContexts(base, current)));
  const sheets = sources ?? matchTemplate(workbook, known);
  if (sheets.length === 0) issues.push(issueOf('error', 'sheet-not-found', {}));
  const rows: DraftRow[] = [];
  const questions: ImportQuestion[] = [];
  for (const topic of topics) {
    const seen = new Set<string>();
    for (const match of sheets.filter((sheet) => sheet.topic === topic)) {
      const draft = draftWithNew(match, state, seen);
      rows.push(...draft.rows);
      issues.push(...draft.issues);
      questions.push(...draft.questions);
    }
  }
  return { base, rows, issues, questions };
}

/** A sheet; one whose entries may wait for each other is read again, once it is known which are new. */
function draftWithNew(match: DraftSource, state: DraftState, seen: Set<string>): DraftSheet {
  const before = new Set(seen);
  const draft = draftSheet(match, state, seen);
  state.context.add(match.topic, draft.rows);
  const isAgain = match.topic === 'programs' && draft.rows.some(({ id }) => id === null);
  return isAgain ? draftSheet(match, state, before) : draft;
}

function baseIssues(found: FoundBase, plan: Masterplan): ImportIssue[] {
  switch (found.kind) {
    case 'missing':
      return [];
    case 'damaged':
      return [issueOf('warning', 'base-damaged', {})];
    case 'other-version':
      return [
        issueOf('warning', 'base-other-version', {
          found: found.found,
          expected: found.expected,
        }),
      ];
    case 'found': {
      const { framework, id, title } = found.base.plan;
      if (id !== plan.id) {
        return [issueOf('error', 'plan-differs', { found: title, expected: plan.title })];
      }
      const [before, after] = [framework, plan.framework].map((one) => `${one.id} ${one.version}`);
      if (before === undefined || after === undefined || before === after) return [];
      return [issueOf('warning', 'framework-differs', { found: before, expected: after })];
    }
  }
}

const issueOf = (
  severity: ImportIssue['severity'],
  code: ImportIssue['code'],
  params: ImportIssue['params'],
): ImportIssue => ({ severity, code, sheet: '', address: '', params });

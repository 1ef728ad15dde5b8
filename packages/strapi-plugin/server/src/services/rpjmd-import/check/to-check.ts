import { createHash } from 'node:crypto';
import type { Issue } from '@kotacerdas/core';
import type { ReadRpjmdResult, RpjmdMerge } from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import {
  rpjmdLists,
  type RpjmdChangedField,
  type RpjmdImportCheck,
} from '../../../../../shared/contracts/rpjmd-import';
import type { ImportFile } from '../../imports/read-file';
import { toChangedField } from './to-changed-field';
import { toNotes } from './to-notes';
import { toQuestions } from './to-questions';

interface Checked {
  readonly file: ImportFile;
  readonly read: ReadRpjmdResult;
  /** `null` where the file holds nothing that could be put to the plan. */
  readonly merge: RpjmdMerge | null;
  /** What the plan would refuse of it. */
  readonly issues: readonly Issue[];
  readonly opds: Masterplan['opds'];
  readonly lang: Locale;
  readonly leaveOpen: boolean;
}

/** What a dry run answers. */
export function toCheck(checked: Checked): RpjmdImportCheck {
  const { file, issues, lang, leaveOpen, merge, opds, read } = checked;
  const names = namesIn(merge, opds);
  const tell = (changes: RpjmdMerge['whole']) =>
    changes.flatMap((change): RpjmdChangedField[] => {
      const told = toChangedField(change, { lang, names });
      return told === null ? [] : [told];
    });
  const isOpen = read.questions.length > 0 && !leaveOpen;
  const lists = rpjmdLists.map((list): RpjmdImportCheck['lists'][number] => {
    const { added = [], changed = [], missing = [], unchanged = [] } = merge?.changes[list] ?? {};
    return {
      list,
      added: [...added],
      changed: changed.map(({ fields, ...ref }) => ({ ...ref, fields: tell(fields) })),
      unchanged: unchanged.length,
      missing: [...missing],
    };
  });
  return {
    file: { name: file.name, sha256: file.sha256, bytes: file.bytes.length },
    rows: read.rows.length,
    lists,
    whole: tell(merge?.whole ?? []),
    questions: toQuestions(read.questions, lang),
    notes: toNotes(read.problems, issues, lang),
    opds: opds.map(({ id, name }) => ({ opdId: id, name })),
    version: createHash('sha256').update(JSON.stringify(merge)).digest('hex'),
    ready: merge !== null && issues.length === 0 && !isOpen,
  };
}

/** What ids are called: entries by their codes, departments and indicators by their names. */
function namesIn(merge: RpjmdMerge | null, opds: Masterplan['opds']): ReadonlyMap<string, string> {
  const { goals = [], missions = [], objectives = [], programs = [] } = merge?.rpjmd ?? {};
  return new Map<string, string>([
    ...[...missions, ...goals, ...objectives].map(
      ({ code, id, statement }) => [id, `${code} ${statement}`] as const,
    ),
    ...opds.map(({ id, name }) => [id, name] as const),
    ...[...objectives, ...programs].flatMap(({ indicators }) =>
      indicators.map(({ id, name }) => [id, name] as const),
    ),
  ]);
}

import { createHash } from 'node:crypto';
import type { Issue } from '@kotacerdas/core';
import {
  printRpjmdChange,
  rpjmdLabels,
  type ReadRpjmdResult,
  type RpjmdMerge,
} from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import type { ImportRecord } from '../../../../../shared/contracts/imports';
import {
  rpjmdLists,
  type RpjmdChangedField,
  type RpjmdImportCheck,
} from '../../../../../shared/contracts/rpjmd-import';
import type { ImportFile } from '../../imports/read-file';
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
  readonly earlier: ImportRecord | null;
}

/** What a dry run answers. */
export function toCheck(checked: Checked): RpjmdImportCheck {
  const { earlier, file, issues, lang, leaveOpen, merge, opds, read } = checked;
  const labels = rpjmdLabels(merge?.rpjmd, opds);
  const tell = (changes: RpjmdMerge['whole']) =>
    changes.flatMap((change): RpjmdChangedField[] => {
      const told = printRpjmdChange(change, { lang, labels });
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
    earlier,
    ready: merge !== null && issues.length === 0 && !isOpen,
  };
}

import { createHash } from 'node:crypto';
import {
  printRpjmdChange,
  rpjmdLabels,
  type RpjmdDraft,
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
  readonly draft: RpjmdDraft;
  readonly opds: Masterplan['opds'];
  readonly lang: Locale;
  readonly earlier: ImportRecord | null;
}

/** What a dry run answers. */
export function toCheck({ draft, earlier, file, lang, opds }: Checked): RpjmdImportCheck {
  const { issues, masterplan, merge, read } = draft;
  const labels = rpjmdLabels(merge?.rpjmd, opds);
  const tell = (changes: RpjmdMerge['whole']) =>
    changes.flatMap((change): RpjmdChangedField[] => {
      const told = printRpjmdChange(change, { lang, labels });
      return told === null ? [] : [told];
    });
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
    ready: masterplan !== null,
  };
}

import type { Framework } from '@kotacerdas/core/framework';
import { fieldChanges } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import { type ChangeAct, frameworkPathSeparator } from '../../../../shared/contracts/history';
import { recordChange } from '../history/record-change';

interface Told {
  act: ChangeAct;
  planId: number;
  documentId: string;
  revision: number;
  before: Framework | null;
  after: Framework | null;
}

/** Writes down what became of a framework: weight by weight, not the document as a whole. */
export async function recordFramework(
  strapi: Core.Strapi,
  { act, planId, documentId, revision, before, after }: Told,
): Promise<void> {
  const shown = after ?? before;
  if (shown === null) return;
  const changes = before === null || after === null ? [] : fieldChanges(before, after);
  const side = (which: 'before' | 'after') =>
    Object.fromEntries(
      changes.map((change) => [change.path.join(frameworkPathSeparator), change[which]]),
    );
  await recordChange(strapi, {
    act,
    name: 'framework',
    entry: {
      documentId,
      label: `${shown.name.id} (${shown.id} ${shown.version})`,
      planId,
      revision,
    },
    before: side('before'),
    after: side('after'),
  });
}

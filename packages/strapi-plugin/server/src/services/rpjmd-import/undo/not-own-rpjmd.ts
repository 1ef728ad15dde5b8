import type { Core } from '@strapi/strapi';
import type { ImportedSince } from '../../../../../shared/contracts/imports';
import { allForConditions } from '../../../permissions/read-for-conditions';
import type { Importer } from '../../imports/rights/asker';
import { writeChecker } from '../../imports/rights/write-checker';
import { mayWrite } from '../../item/asker';
import { chunks } from '../../masterplan/write/chunks';
import type { UndoneRpjmd } from './undone-rpjmd';

/** What of an import somebody may not write back or delete, whoever made it. */
export async function notOwnRpjmd(
  strapi: Core.Strapi,
  { going, updates }: UndoneRpjmd,
  { ability, userId }: Importer,
): Promise<ImportedSince[]> {
  const foreign: ImportedSince[] = [];
  const refuse = (label: string) => foreign.push({ list: 'rpjmd', label, why: 'not-own' });
  for (const { columns, documentId, label, links, name } of updates) {
    const fields = [...Object.keys(columns), ...Object.keys(links)];
    const asker = { ability, userId };
    if (!(await mayWrite(strapi, asker, 'update', name, documentId, fields))) refuse(label);
  }
  const checker = writeChecker(ability);
  for (const name of new Set(going.map((each) => each.name))) {
    const labels = new Map(
      going
        .filter((each) => each.name === name)
        .map(({ documentId, label }) => [documentId, label]),
    );
    for (const part of chunks([...labels.keys()], 1000)) {
      const entries = await allForConditions(strapi, name, { documentId: { $in: part } });
      for (const [documentId, entry] of entries) {
        if (checker.refused('delete', name, entry) !== null) refuse(labels.get(documentId) ?? name);
      }
    }
  }
  return foreign;
}

import type { Core } from '@strapi/strapi';
import { actPermissions } from '../../../../../shared/permissions';
import { factsOfPlan, may } from '../../../permissions/may';
import { readCreator } from '../../../permissions/read-creator';
import { unstorablePath } from '../../../text/unstorable-path';
import { listChapters } from '../../chapters/list-chapters';
import { refTo } from '../../masterplan/to-rows/draft';
import { itemId } from '../../masterplan/stored-plan/item-id';
import type { OpenPlan } from '../open-plan';
import type { ItemWrite } from '../writes/item-write';
import { opdOf } from '../writes/opd-of';
import type { Importer, NamedPlan } from './asker';
import { entriesFor } from './entries-for';
import { creationRefused, updateRefused, type Surroundings } from './item-refused';
import { mayAnswer } from './may-answer';
import { writeChecker } from './write-checker';
import type { WriteRefusal } from './write-refusal';

/**
 * What of these writes somebody may not do, by the keys of items. It is what the Document Service's rules and Content
 * Manager would say of each, asked in memory: a file is no way around them.
 */
export async function writeRefusals(
  strapi: Core.Strapi,
  plan: NamedPlan,
  { stored }: Pick<OpenPlan, 'stored'>,
  writes: readonly ItemWrite[],
  importer: Importer,
): Promise<ReadonlyMap<string, WriteRefusal>> {
  const { ability, userId } = importer;
  const facts = factsOfPlan(plan);
  const opds = new Map(stored.parts.opd.map((row) => [refTo('opd', itemId(row)), row]));
  const shortName = (ref: string | undefined) => opds.get(ref ?? '')?.shortName ?? null;
  const around: Surroundings = {
    checker: writeChecker(ability),
    entries: await entriesFor(strapi, stored, writes),
    opd: (ref) => opds.get(ref ?? '') ?? null,
    given: {
      plan: { ...stored.plan, ...plan },
      createdBy: await readCreator(strapi, userId),
    },
  };
  const locks = new Map(
    (await listChapters(strapi, plan.id)).flatMap(({ lock, type }) =>
      lock === null ? [] : [[type, lock] as const],
    ),
  );
  const isOwn = mayAnswer(plan, { stored }, importer);
  const mayReopen = may(ability, actPermissions.reopen, facts);

  const refusalOf = (write: ItemWrite): WriteRefusal | null => {
    if (unstorablePath(write.after) !== null) return { code: 'text-unstorable' };
    if (write.kind === 'rate') {
      const opdIds = [...write.sheets.map(({ opdId }) => opdId), ...write.withdrawn];
      const foreign = opdIds.find((opdId) => !isOwn(opdId));
      if (foreign === undefined) return null;
      const opd = shortName(refTo('opd', foreign));
      return opd === null ? { code: 'item-not-own' } : { code: 'sheet-of-other-opd', opd };
    }
    const lock = write.kind === 'create' ? locks.get(write.type) : undefined;
    const refused =
      write.kind === 'create' ? creationRefused(write, around) : updateRefused(write, around);
    if (refused === null) {
      return lock === undefined || mayReopen
        ? null
        : { code: 'chapter-locked', by: lock.actor ?? 'Sistem' };
    }
    if (refused !== '') return { code: 'field-not-own', column: refused };
    const opd = shortName(opdOf(write));
    return opd === null ? { code: 'item-not-own' } : { code: 'item-of-other-opd', opd };
  };

  return new Map(
    writes.flatMap((write) => {
      const refusal = refusalOf(write);
      return refusal === null ? [] : [[write.key, refusal] as const];
    }),
  );
}

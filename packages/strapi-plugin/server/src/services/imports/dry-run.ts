import { setImmediate } from 'node:timers/promises';
import type { MappingMemory, Workbook } from '@kotacerdas/core/exchange';
import type { Core } from '@strapi/strapi';
import type { ImportRequest } from '../../../../shared/contracts/imports';
import { newDocumentId } from '../masterplan/write/new-document-id';
import { checkFile, type CheckedFile } from './draft/check-file';
import { checkVersion } from './draft/check-version';
import { choicesByKey } from './draft/choices-by-key';
import { draftFile, type DraftedFile } from './draft/draft-file';
import { wantedChanges } from './draft/wanted-changes';
import type { OpenPlan } from './open-plan';
import type { Importer, NamedPlan } from './rights/asker';
import { mayAnswer } from './rights/may-answer';
import { writeRefusals } from './rights/write-refusals';
import type { ItemWrite } from './writes/item-write';
import { planWrites } from './writes/plan-writes';

export interface Asked {
  readonly plan: NamedPlan;
  readonly importer: Importer;
  readonly workbook: Workbook;
  readonly request: ImportRequest;
  readonly memory: MappingMemory;
  /** Of whom new entries are where a sheet doesn't say, as the document calls them. */
  readonly opdId: string | undefined;
  readonly now: Date;
}

/** What an import would do, before it does anything. */
export interface DryRun extends CheckedFile {
  readonly open: OpenPlan;
  readonly drafted: DraftedFile;
  readonly writes: readonly ItemWrite[];
  /** Of what it would do: made when it is asked for. */
  readonly version: () => string;
}

/** Reads a file against a plan as it stands, as somebody who may write some of it and not the rest. `tick` may end it. */
export async function dryRun(
  strapi: Core.Strapi,
  open: OpenPlan,
  { importer, memory, now, opdId, plan, request, workbook }: Asked,
  tick: () => void,
): Promise<DryRun> {
  const drafted = await draftFile(workbook, open, {
    request,
    memory,
    opdId,
    at: now.toISOString(),
    newId: newDocumentId,
    tick,
    mayAnswer: mayAnswer(plan, open, importer),
  });
  const { compared, names } = drafted;
  const choices = choicesByKey(compared.items, names, request.choices ?? {});
  const changes = wantedChanges(compared.items, choices);
  const possible = planWrites(open.stored, changes);
  const refusals = await writeRefusals(strapi, plan, open, possible, importer);
  await setImmediate();
  tick();
  const checked = checkFile(open, drafted, choices, refusals);
  const version = () => checkVersion(checked.items, names);
  const writes = possible.filter(({ key }) => choices.get(key) !== 'keep');
  return { ...checked, open, drafted, writes, version };
}

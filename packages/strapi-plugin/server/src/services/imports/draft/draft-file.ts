import { setImmediate } from 'node:timers/promises';
import {
  compareImport,
  draftImport,
  findSources,
  type ComparedImport,
  type FoundSources,
  type ImportDraft,
  type MappingMemory,
  type Workbook,
} from '@kotacerdas/core/exchange';
import { toLocale } from '@kotacerdas/core/locale';
import type { ImportRequest } from '../../../../../shared/contracts/imports';
import type { OpenPlan } from '../open-plan';
import type { MayAnswer } from '../rights/may-answer';
import { foreignAnswers, isForeignAnswer } from './foreign-answers';
import { namedByPlace, type ItemNames } from './named-by-place';

interface DraftOptions {
  readonly request: ImportRequest;
  readonly memory: MappingMemory;
  /** The department that new entries are of where a sheet doesn't say. */
  readonly opdId: string | undefined;
  /** ISO 8601 moment. */
  readonly at: string;
  readonly newId: () => string;
  /** Called again and again: what it throws ends the reading. */
  readonly tick: () => void;
  /** Whose readiness answers the importer may give. */
  readonly mayAnswer: MayAnswer;
}

/** What a file says, against a plan as it stands. */
export interface DraftedFile {
  readonly sources: FoundSources;
  readonly draft: ImportDraft;
  readonly compared: ComparedImport;
  readonly names: ItemNames;
}

/** Reads a workbook against a plan: what each sheet is, what each row says, and what that would change. */
export async function draftFile(
  workbook: Workbook,
  { framework, masterplan }: OpenPlan,
  { at, mayAnswer, memory, newId, opdId, request, tick }: DraftOptions,
): Promise<DraftedFile> {
  const { answers, mappings } = request;
  const sources = findSources(workbook, masterplan, { framework, memory, mappings, opdId, tick });
  // Each takes long of ten thousand rows: others have their turn in between.
  await setImmediate();
  const draft = draftImport(workbook, masterplan, {
    framework,
    lang: toLocale(request.lang),
    sources: sources.sources,
    answers,
    newId,
    tick,
  });
  await setImmediate();
  tick();
  const isForeign = isForeignAnswer(mayAnswer);
  const own = { ...draft, rows: draft.rows.filter((row) => !isForeign(row)) };
  const { issues, items } = compareImport(own, masterplan, { framework, at });
  const foreign = foreignAnswers(draft.rows.filter(isForeign), masterplan);
  const compared = { issues, items: [...items, ...foreign] };
  await setImmediate();
  return { sources, draft, compared, names: namedByPlace(draft) };
}

import type { Core } from '@strapi/strapi';
import type { ImportRequest } from '../../../../shared/contracts/imports';
import { belonging } from '../item/belonging';
import { dryRun, type Asked, type DryRun } from './dry-run';
import { readMemory } from './memory/read-memory';
import { openPlan, type Opened } from './open-plan';
import { readFile, type ImportFile, type ReadFile } from './read-file';
import type { Importer, NamedPlan } from './rights/asker';
import { withinTime } from './within-time';

/** A file that somebody wants to import, and all that they said about it. */
export interface WantedImport {
  readonly plan: NamedPlan;
  readonly importer: Importer;
  readonly file: ImportFile;
  readonly request: ImportRequest;
  readonly now: Date;
}

/** What of an import doesn't depend on how the plan stands just now. */
export type Prepared =
  { readonly ok: true; readonly asked: Asked } | Extract<ReadFile, { readonly ok: false }>;

/** Reads the file and what is known of its sender, once, however often the plan changes meanwhile. */
export async function prepareImport(
  strapi: Core.Strapi,
  { file, ...wanted }: WantedImport,
): Promise<Prepared> {
  const read = await readFile(file);
  if (!read.ok) return read;
  const { importer, plan } = wanted;
  const { opdIds } = await belonging(strapi, plan, importer.userId);
  const [opdId] = opdIds.length === 1 ? opdIds : [];
  const memory = await readMemory(strapi, plan.regionCode);
  return { ok: true, asked: { ...wanted, workbook: read.workbook, memory, opdId } };
}

export type Run =
  | { readonly ok: true; readonly run: DryRun }
  | Extract<Opened, { ok: false }>
  | Extract<ReadFile, { ok: false }>;

/** Reads the plan as it stands and the file against it. */
export async function runOn(strapi: Core.Strapi, asked: Asked): Promise<Run> {
  const open = await openPlan(strapi, asked.plan);
  if (!open.ok) return open;
  const timed = await withinTime((tick) => dryRun(strapi, open, asked, tick));
  return timed.ok ? { ok: true, run: timed.made } : timed;
}

import type { MasterplanSummary } from '../../dashboard/types.js';
import { summariseWithFramework } from '../../dashboard/summarise-with-framework.js';
import type { Framework } from '../../framework/types.js';
import { traceWithFramework } from '../../masterplan/trace/trace-with-framework.js';
import type { Trace } from '../../masterplan/trace/types.js';
import type { Masterplan } from '../../masterplan/types.js';
import type { BookEdition } from '../types.js';

/** What every content of a book is written from: each figure is computed once, and is that of the dashboard. */
export interface BookContext {
  readonly masterplan: Masterplan;
  readonly framework: Framework;
  readonly asOf: string;
  readonly edition: BookEdition | null;
  readonly summary: MasterplanSummary;
  readonly trace: Trace;
  /** The short name of a department; its id where the plan has none of that id. */
  readonly opd: (id: string | undefined) => string;
  readonly dimension: (id: string) => string;
  readonly subDimension: (id: string | undefined) => string;
}

/**
 * What a book is composed of.
 *
 * @example
 * const source: BookSource = {
 *   masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null,
 * };
 */
export interface BookSource {
  readonly masterplan: Masterplan;
  readonly framework: Framework;
  readonly asOf: string;
  readonly edition: BookEdition | null;
}

/** Computes what the contents of a book are written from. */
export function bookContext({ asOf, edition, framework, masterplan }: BookSource): BookContext {
  const opds = new Map<string, string>(masterplan.opds.map(({ id, shortName }) => [id, shortName]));
  const { dimensions } = framework;
  const names = new Map(dimensions.map(({ id, name }) => [id, name.id]));
  const finer = new Map(
    dimensions.flatMap(({ subDimensions }) => subDimensions.map(({ id, name }) => [id, name.id])),
  );
  return {
    masterplan,
    framework,
    asOf,
    edition,
    summary: summariseWithFramework(masterplan, framework, { asOf }),
    trace: traceWithFramework(masterplan, framework),
    opd: (id) => (id === undefined ? 'belum ditetapkan' : (opds.get(id) ?? id)),
    dimension: (id) => names.get(id) ?? id,
    subDimension: (id) => (id === undefined ? 'belum ditetapkan' : (finer.get(id) ?? id)),
  };
}

import type { LinkCoverage } from '../../masterplan/trace/types.js';

/**
 * How far problems are answered, and how many items have the links that are asked for.
 *
 * @example
 * const trace: TraceSummary = {
 *   problems: { answered: 3, partly: 1, open: 0, total: 4, share: 0.75 }, links: null,
 * };
 */
export interface TraceSummary {
  readonly problems: {
    /** Each of its needs, or the problem itself, is served by an innovation or a programme. */
    readonly answered: number;
    readonly partly: number;
    readonly open: number;
    readonly total: number;
    /** Answered ÷ total, 0 to 1; `null` without problems. */
    readonly share: number | null;
  };
  /** Each question that is asked of the items of a kind; `null` under a filter, as links cross its border. */
  readonly links: readonly LinkCoverage[] | null;
}

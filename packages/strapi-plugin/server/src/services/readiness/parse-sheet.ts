import type { Issue } from '@kotacerdas/core';
import type { Framework } from '@kotacerdas/core/framework';
import { parseMasterplan, type ReadinessAssessment } from '@kotacerdas/core/masterplan';
import type { SheetRater, SheetRating } from '../../../../shared/contracts/readiness';

export interface UncheckedSheet {
  readonly framework: { readonly id: string; readonly version: string };
  /** The office's own, where the plan goes by one. */
  readonly frameworks?: readonly Framework[];
  readonly rater: SheetRater;
  /** Whatever was sent. */
  readonly ratings: unknown;
  /** ISO 8601. */
  readonly now: string;
}

export type ParsedSheet =
  | {
      readonly ok: true;
      readonly ratings: readonly SheetRating[];
      /** The sheet alone, as the document of a plan has it. */
      readonly assessment: ReadinessAssessment;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Checks the answers of one rater as the document of a plan is checked, in the smallest plan that can hold them: there
 * is one rule for what an answer is, wherever it comes from. Paths of issues begin at `ratings`.
 */
export function parseSheet({
  framework,
  frameworks = [],
  now,
  rater,
  ratings,
}: UncheckedSheet): ParsedSheet {
  const opdId = opdOf(rater) ?? 'opd';
  const document = {
    schemaVersion: 1,
    id: 'plan',
    title: '-',
    sample: false,
    framework,
    region: { code: '00', name: '-' },
    period: { from: 2000, to: 2000 },
    vision: '',
    missions: [],
    opds: [{ id: opdId, code: '-', name: '-', shortName: '-', kind: 'office' }],
    problems: [],
    needs: [],
    innovations: [],
    readiness: [
      {
        id: 'assessment',
        title: '-',
        assessedOn: '2000-01-01',
        state: 'draft',
        updatedAt: now,
        opdRatings: rater.role === 'opd' ? [{ opdId, ratings }] : [],
        assessorRatings:
          rater.role === 'assessor' ? [{ assessor: rater.assessor ?? '', ratings }] : [],
        consolidated: rater.role === 'consolidated' ? { ownerOpdId: opdId, ratings } : null,
      },
    ],
    swot: [],
    strategies: [],
    programs: [],
    evaluations: [],
  };
  const parsed = parseMasterplan(document, { frameworks });
  if (!parsed.ok) return { ok: false, issues: parsed.issues.map(fromRatings) };
  const [assessment] = parsed.masterplan.readiness;
  if (assessment === undefined) throw new Error('A plan lost its assessment while it was read');
  const { assessorRatings, consolidated, opdRatings } = assessment;
  const [sheet] = [
    ...opdRatings,
    ...assessorRatings,
    ...(consolidated === null ? [] : [consolidated]),
  ];
  return { ok: true, ratings: sheet?.ratings ?? [], assessment };
}

function opdOf(rater: SheetRater): string | undefined {
  if (rater.role === 'assessor') return undefined;
  return rater.role === 'opd' ? rater.opdId : rater.ownerOpdId;
}

/** The plan around the answers is ours, and nobody has to know of it. */
function fromRatings(issue: Issue): Issue {
  const start = issue.path.indexOf('ratings');
  return start < 0 ? issue : { ...issue, path: issue.path.slice(start) };
}

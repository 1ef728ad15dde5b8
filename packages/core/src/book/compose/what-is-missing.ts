import type {
  ChapterCheck,
  RequirementCheck,
  StepOwner,
} from '../../masterplan/completeness/types.js';
import { describeRequirement } from '../../locale/describe-requirement.js';
import { describeStepOwner } from '../../locale/describe-step-owner.js';
import { partOf } from '../prose/part-of.js';
import { ofWhatIsMissing } from '../template/own-ids.js';
import type { BookSection } from '../types.js';
import { marks, paragraph, row, words } from './blocks.js';
import type { BookContext } from './book-context.js';

/** Owners that are named; the rest is counted. */
const named = 6;

/** What a chapter still lacks and who has to fill it in, as its last section; `null` where nothing is lacking. */
export function whatIsMissing(
  { framework, masterplan }: BookContext,
  chapterId: string,
  { requirements }: Pick<ChapterCheck, 'requirements'>,
): BookSection | null {
  const lacking = requirements.filter(({ next }) => next.length > 0);
  if (lacking.length === 0) return null;
  const nameOf = (who: StepOwner) =>
    describeStepOwner('id', who, { opds: masterplan.opds, dimensions: framework.dimensions });
  return {
    id: `${chapterId}/${ofWhatIsMissing}`,
    heading: 'Kelengkapan isian bab ini',
    isWide: false,
    blocks: [
      paragraph(
        'Isian yang belum lengkap saat buku ini disusun ada pada ',
        { reference: `missing-${chapterId}` },
        '.',
      ),
      {
        kind: 'table',
        id: `missing-${chapterId}`,
        caption: 'Isian yang belum lengkap',
        columns: [words('Yang diminta', 5), marks('Terpenuhi', 3), words('Belum diisi oleh', 6)],
        rows: lacking.map((requirement) =>
          row(
            describeRequirement('id', requirement.id),
            partOf(requirement.done, requirement.expected),
            ownersOf(requirement, nameOf),
          ),
        ),
        note: null,
      },
    ],
    sections: [],
  };
}

function ownersOf({ next }: RequirementCheck, nameOf: (who: StepOwner) => string): string {
  const names = [...new Set(next.map(({ who }) => nameOf(who)))];
  const rest = names.length - named;
  const shown = names.slice(0, named).join(', ');
  return rest > 0 ? `${shown}, dan ${String(rest)} lainnya` : shown;
}

import type {
  ChapterCheck,
  RequirementCheck,
  StepOwner,
} from '../../masterplan/completeness/types.js';
import { describeRequirement } from '../../locale/describe-requirement.js';
import { describeStepOwner } from '../../locale/describe-step-owner.js';
import { lowerFirst } from '../prose/lower-first.js';
import { partOf } from '../prose/part-of.js';
import { sentence } from '../prose/sentence.js';
import { ofWhatIsMissing } from '../template/own-ids.js';
import type { BookSection } from '../types.js';
import { gap, marks, paragraph, row, words } from './blocks.js';
import type { BookContext } from './book-context.js';

/** Owners that are named; the rest is counted. */
const named = { section: 6, sentence: 3 } as const;

/** What a chapter has at its end for what it lacks. */
export type Missing = Pick<BookSection, 'blocks' | 'sections'>;

const nothingMissing: Missing = { blocks: [], sections: [] };

/** How it is said, and whether the section that says it is printed across. */
export interface MissingForm {
  readonly form: keyof typeof named;
  readonly isWide: boolean;
}

/** What a chapter still lacks and who has to fill it in, as its last section or its last words. */
export function whatIsMissing(
  { framework, masterplan }: BookContext,
  { heading, id }: Pick<BookSection, 'heading' | 'id'>,
  { requirements }: Pick<ChapterCheck, 'requirements'>,
  { form, isWide }: MissingForm,
): Missing {
  const nameOf = (who: StepOwner) =>
    describeStepOwner('id', who, { opds: masterplan.opds, dimensions: framework.dimensions });
  const lacking = requirements
    .filter(({ next }) => next.length > 0)
    .map((requirement) => ({
      asked: describeRequirement('id', requirement.id),
      done: requirement.done,
      expected: requirement.expected,
      owners: ownersOf(requirement, nameOf, named[form]),
    }));
  if (lacking.length === 0) return nothingMissing;
  return form === 'sentence'
    ? { blocks: [gap(inSentences(lacking))], sections: [] }
    : { blocks: [], sections: [asSection({ heading, id }, lacking, isWide)] };
}

interface Lacking {
  readonly asked: string;
  readonly done: number;
  readonly expected: number;
  readonly owners: string;
}

/** Who waits for one owner together is named with that owner once. */
function inSentences(lacking: readonly Lacking[]): string {
  const owners = [...new Set(lacking.map((each) => each.owners))];
  return owners
    .map((owner, at) => {
      const asked = lacking.filter((each) => each.owners === owner).map(countedInWords);
      const waits = asked.length === 1 ? ', menunggu' : '; seluruhnya menunggu';
      return sentence(
        `${at === 0 ? 'belum lengkap' : 'belum lengkap pula'}: ${asked.join('; ')}${waits} ${owner}`,
      );
    })
    .join(' ');
}

/** Of one thing that is asked, there is nothing to count. */
const countedInWords = ({ asked, done, expected }: Lacking): string =>
  `${lowerFirst(asked)}${expected === 1 ? '' : `, ${partOf(done, expected)}`}`;

const asSection = (
  { heading, id }: Pick<BookSection, 'heading' | 'id'>,
  lacking: readonly Lacking[],
  isWide: boolean,
): BookSection => ({
  id: `${id}/${ofWhatIsMissing}`,
  heading: 'Kelengkapan isian bab ini',
  isWide,
  blocks: [
    paragraph(
      'Isian yang belum lengkap saat buku ini disusun ada pada ',
      { reference: `missing-${id}` },
      '.',
    ),
    {
      kind: 'table',
      id: `missing-${id}`,
      // Each chapter may have one: in a list of tables they would all be called alike.
      caption: `Isian yang belum lengkap: ${heading}`,
      columns: [words('Yang diminta', 5), marks('Terpenuhi', 3), words('Belum diisi oleh', 6)],
      rows: lacking.map(({ asked, done, expected, owners }) =>
        row(asked, partOf(done, expected), owners),
      ),
      note: null,
    },
  ],
  sections: [],
});

function ownersOf(
  { next }: RequirementCheck,
  nameOf: (who: StepOwner) => string,
  most: number,
): string {
  const names = [...new Set(next.map(({ who }) => nameOf(who)))];
  const rest = names.length - most;
  const shown = names.slice(0, most).join(', ');
  return rest > 0 ? `${shown}, dan ${String(rest)} lainnya` : shown;
}

import { bookAddition } from './book-addition';
import { calendar } from './calendar';
import { change } from './change';
import { chapterLock } from './chapter-lock';
import { evaluation } from './evaluation';
import { emblem } from './emblem';
import { framework } from './framework';
import { importMemory } from './import-memory';
import { importType } from './import';
import { innovation } from './innovation';
import { innovationPartner, innovationStage } from './innovation-parts';
import { measure, measureValue } from './measure';
import { member } from './member';
import { mission } from './mission';
import { need } from './need';
import { notice } from './notice';
import { noticeSetting } from './notice-setting';
import { objective } from './objective';
import { opd } from './opd';
import { plan } from './plan';
import { printedBook } from './printed-book';
import { printedFile } from './printed-file';
import { problem } from './problem';
import { program } from './program';
import { budgetLine, progressEntry } from './program-parts';
import {
  readinessAssessment,
  readinessEvidence,
  readinessRater,
  readinessRating,
} from './readiness';
import { rollUp } from './roll-up';
import { rpjmd } from './rpjmd';
import { rpjmdGoal, rpjmdMission, rpjmdObjective, rpjmdStrategicIssue } from './rpjmd-entries';
import { rpjmdCeiling, rpjmdProgram } from './rpjmd-program';
import { snapshot } from './snapshot';
import { strategy } from './strategy';
import { swotAnalysis, swotFactor } from './swot';
import { touch } from './touch';
import type { TypeName } from './define/type-name';

/** Every content type by the name it has in Strapi. */
export const contentTypes = {
  plan,
  opd,
  mission,
  objective,
  rpjmd,
  'rpjmd-strategic-issue': rpjmdStrategicIssue,
  'rpjmd-mission': rpjmdMission,
  'rpjmd-goal': rpjmdGoal,
  'rpjmd-objective': rpjmdObjective,
  'rpjmd-program': rpjmdProgram,
  'rpjmd-ceiling': rpjmdCeiling,
  problem,
  need,
  innovation,
  'innovation-stage': innovationStage,
  'innovation-partner': innovationPartner,
  'readiness-assessment': readinessAssessment,
  'readiness-rater': readinessRater,
  'readiness-rating': readinessRating,
  'readiness-evidence': readinessEvidence,
  'swot-analysis': swotAnalysis,
  'swot-factor': swotFactor,
  strategy,
  program,
  'budget-line': budgetLine,
  'progress-entry': progressEntry,
  measure,
  'measure-value': measureValue,
  evaluation,
  snapshot,
  change,
  member,
  'roll-up': rollUp,
  touch,
  calendar,
  'chapter-lock': chapterLock,
  notice,
  'notice-setting': noticeSetting,
  import: importType,
  'import-memory': importMemory,
  'book-addition': bookAddition,
  'printed-book': printedBook,
  'printed-file': printedFile,
  emblem,
  framework,
} as const satisfies Record<TypeName, object>;

export type ContentTypes = typeof contentTypes;

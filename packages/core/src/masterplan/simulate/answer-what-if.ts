import type { Issue } from '../../issue/issue.js';
import { changeFactor } from './change-factor.js';
import { changeMethod } from './change-method.js';
import { finishPrograms } from './finish-programs.js';
import { reachTargets } from './reach-targets.js';
import { changing, type Answer, type Scenario } from './scenario.js';
import { setLevel } from './set-level.js';
import type { WhatIf } from './types.js';
import { weigh } from './weigh.js';

/** What a question comes to in a scenario. */
export function answerWhatIf(scenario: Scenario, whatIf: WhatIf, path: Issue['path']): Answer {
  switch (whatIf.kind) {
    case 'finish-programs':
      return finishPrograms(scenario, whatIf, path);
    case 'reach-targets':
      return reachTargets(scenario, whatIf, path);
    case 'level':
      return setLevel(scenario, whatIf, path);
    case 'indicator-weight':
    case 'element-weight':
      return weigh(scenario, whatIf, path);
    case 'factor':
      return changeFactor(scenario, whatIf, path);
    case 'swot-method':
      return changeMethod(scenario, whatIf, path);
    default:
      return changing(whatIf);
  }
}

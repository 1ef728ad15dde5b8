import { programDetails } from './action-table/details/program-details.js';
import { laterProgramDetails } from './action-table/details/program-dialog.js';
import { describeIssue } from './base/issue-text/describe-issue.js';
import { laterDescribeIssue } from './base/issue-text/later-describe-issue.js';
import { laterReading } from './base/source/later-reading.js';
import { reading } from './base/source/plan-reading.js';
import { laterProgramForm } from './program-editor/later-program-form.js';
import { programFormPart } from './program-editor/program-form-part.js';
import { laterWithLevels } from './readiness-form/later-with-levels.js';
import { withLevels } from './readiness-form/level-descriptions.js';
import { laterWeighingPanel } from './swot-board/weighing/later-weighing-panel.js';
import { weighingPanel } from './swot-board/weighing/weighing-panel.js';

/** Brings along what widgets otherwise load when they need it, for where they have to be drawn at once. */
export function provideAll(): void {
  laterReading.provide(reading);
  laterDescribeIssue.provide(describeIssue);
  laterProgramDetails.provide(programDetails);
  laterProgramForm.provide(programFormPart);
  laterWithLevels.provide(withLevels);
  laterWeighingPanel.provide(weighingPanel);
}

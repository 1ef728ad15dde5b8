import { describeIssue, describePlace } from '@kotacerdas/core/locale';
import { parseMasterplan, type Masterplan } from '@kotacerdas/core/masterplan';

/** A fixture through the same door as every plan; a faulty one says what is wrong with it. */
export function readFixture(document: unknown): Masterplan {
  const result = parseMasterplan(document);
  if (result.ok) return result.masterplan;
  const faults = result.issues.map(
    (issue) => `${describePlace('en', issue.path)}: ${describeIssue('en', issue)}`,
  );
  throw new Error(`The fixture is no valid plan:\n${faults.join('\n')}`);
}

import { describeIssue, describePlace } from '@kotacerdas/core/locale';
import { parseMasterplan, parsePublishedMasterplan } from '@kotacerdas/core/masterplan';

/**
 * An edition as Strapi publishes it, or a bare plan, checked: with its framework, and the moment its figures stand for.
 *
 * @param {unknown} input
 * @param {string} today for a bare plan; an edition stands for the moment it was published
 * @throws where it is neither, with the faults in words
 */
export function readPlan(input, today) {
  const isEdition = typeof input === 'object' && input !== null && 'masterplan' in input;
  const read = isEdition ? parsePublishedMasterplan(input) : parseMasterplan(input);
  if (!read.ok) {
    const faults = read.issues.map(
      (issue) => `${describePlace('id', issue.path)}: ${describeIssue('id', issue)}`,
    );
    throw new Error(`Ini bukan rencana:\n${faults.join('\n')}`);
  }
  if ('masterplan' in read) {
    const { framework, masterplan } = read;
    return { document: masterplan, masterplan, framework, asOf: today };
  }
  const { framework, masterplan, publishedAt } = read.published;
  return { document: read.published, masterplan, framework, asOf: publishedAt };
}

import { issueOf } from '../../issue/issue-of.js';
import type { Issue } from '../../issue/issue.js';
import { describeFound, valueAt } from '../../issue/value-at.js';
import { igaStage } from './iga-stage.js';
import { readableStages } from './readable-stages.js';
import { readField } from './read-field.js';
import type {
  FieldReadiness,
  InventoryReadiness,
  InventoryRecord,
  InventoryRequirement,
  InventoryRequirements,
} from './types.js';

/**
 * What an innovation still lacks for an inventory, by its requirements: for each field, in the order in
 * which the inventory asks, whether it is present, missing, too short, too long or unreadable. What the innovation says
 * elsewhere with the same content answers too (`sameAs`), so that nothing is typed twice; `sources` says where.
 * {@link igaReadiness} and {@link kippReadiness} know the two official ones; call this for another year's
 * or another inventory's requirements.
 *
 * @example
 * const open = { progress: 0 };
 * const record = {
 *   name: 'Izin sekali klik',
 *   stages: {
 *     'problem-formulation': open, 'idea-formulation': open, 'development-planning': open,
 *     development: open, implementation: open, evaluation: open,
 *   },
 * };
 * inventoryReadiness(record, kippRequirements).done; // 0
 * inventoryReadiness(record, kippRequirements).expected; // 8
 */
export function inventoryReadiness(
  innovation: InventoryRecord,
  { fields: requirements, id: inventoryId }: InventoryRequirements,
): InventoryReadiness {
  const stage = igaStage(readableStages(innovation.stages));
  const fields = requirements.map((requirement) => readField(innovation, requirement, stage));
  const done = fields.filter(({ status }) => status === 'present').length;
  const expected = fields.filter(({ status }) => status !== 'not-yet').length;
  const issues = fields.flatMap((field, at) => report(field, requirements[at], innovation));
  return { inventoryId, fields, done, expected, complete: done === expected, issues };
}

function report(
  { limit, path: own, sources: [path = own], status, words }: FieldReadiness,
  requirement: InventoryRequirement | undefined,
  innovation: InventoryRecord,
): Issue[] {
  switch (status) {
    case 'present':
    case 'not-yet':
      return [];
    case 'missing':
      return [{ severity: 'warning', code: 'missing-field', path, params: {} }];
    case 'unreadable':
      return [unreadable(requirement, path, describeFound(valueAt(innovation, path)))];
    default: {
      const code = status === 'too-short' ? 'too-few-words' : 'too-many-words';
      return [
        { severity: 'warning', code, path, params: { found: words ?? 0, limit: limit ?? 0 } },
      ];
    }
  }
}

function unreadable(
  requirement: InventoryRequirement | undefined,
  path: Issue['path'],
  found: string,
): Issue {
  switch (requirement?.form) {
    case 'day':
      return issueOf('error', 'wrong-format', path, { found, expected: 'date' });
    case 'choice': {
      const expected = requirement.choices?.join(', ');
      return expected === undefined
        ? issueOf('error', 'wrong-type', path, { found, expected: 'string' })
        : issueOf('error', 'not-one-of', path, { found, expected });
    }
    default: {
      const expected = requirement?.form === 'list' ? 'array' : 'string';
      return issueOf('error', 'wrong-type', path, { found, expected });
    }
  }
}

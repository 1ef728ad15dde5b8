import type { Issue } from '../../issue/issue.js';
import { describeFound, valueAt } from '../../issue/value-at.js';
import { igaStage } from './iga-stage.js';
import { readField } from './read-field.js';
import type {
  FieldReadiness,
  InventoryReadiness,
  InventoryRecord,
  InventoryRequirements,
} from './types.js';

/**
 * What an innovation still lacks for an inventory, by its requirements: for each field, in the order in
 * which the inventory asks, whether it is present, missing, too short, too long or unreadable.
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
  const stage = igaStage(innovation.stages);
  const fields = requirements.map((requirement) => readField(innovation, requirement, stage));
  const done = fields.filter(({ status }) => status === 'present').length;
  const expected = fields.filter(({ status }) => status !== 'not-yet').length;
  const issues = fields.flatMap((field) => report(field, innovation));
  return { inventoryId, fields, done, expected, complete: done === expected, issues };
}

function report(
  { limit, path, status, words }: FieldReadiness,
  innovation: InventoryRecord,
): Issue[] {
  switch (status) {
    case 'present':
    case 'not-yet':
      return [];
    case 'missing':
      return [{ severity: 'warning', code: 'missing-field', path, params: {} }];
    case 'unreadable': {
      const params = { found: describeFound(valueAt(innovation, path)), expected: 'date' };
      return [{ severity: 'error', code: 'wrong-format', path, params }];
    }
    default: {
      const code = status === 'too-short' ? 'too-few-words' : 'too-many-words';
      return [
        { severity: 'warning', code, path, params: { found: words ?? 0, limit: limit ?? 0 } },
      ];
    }
  }
}

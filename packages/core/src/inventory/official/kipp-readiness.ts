import { inventoryReadiness } from './inventory-readiness.js';
import { kippRequirements } from './kipp-requirements.js';
import type { InventoryReadiness, InventoryRecord, InventoryRequirements } from './types.js';

/**
 * What an innovation still lacks for the public service innovation competition (KIPP): its eight texts in
 * order, the summary with at most 200 words.
 *
 * @example
 * const open = { progress: 0 };
 * const readiness = kippReadiness({
 *   name: 'Izin sekali klik',
 *   stages: {
 *     'problem-formulation': open, 'idea-formulation': open, 'development-planning': open,
 *     development: open, implementation: open, evaluation: open,
 *   },
 *   kipp: { summary: 'Izin terbit dalam satu hari.' },
 * });
 * readiness.done; // 1
 * readiness.fields[1]?.status; // 'missing'
 */
export function kippReadiness(
  innovation: InventoryRecord,
  requirements: InventoryRequirements = kippRequirements,
): InventoryReadiness {
  return inventoryReadiness(innovation, requirements);
}

export { countWords } from './count-words.js';
export { currentStage } from './current-stage.js';
export { foldText } from './fold-text.js';
export { innovationProgress } from './innovation-progress.js';
export { innovationStages, type InnovationStage, type StageProgress } from './innovation-stages.js';
export { isComplete } from './is-complete.js';
export { igaReadiness } from './official/iga-readiness.js';
export { igaRequirements } from './official/iga-requirements.js';
export { igaStage, igaStages } from './official/iga-stage.js';
export { inventoryReadiness } from './official/inventory-readiness.js';
export { kippReadiness } from './official/kipp-readiness.js';
export { kippRequirements } from './official/kipp-requirements.js';
export type {
  FieldReadiness,
  FieldStatus,
  IgaReadiness,
  IgaStage,
  InventoryReadiness,
  InventoryRecord,
  InventoryRequirement,
  InventoryRequirements,
} from './official/types.js';
export { wordSearch } from './word-search.js';

export type {
  Band,
  Crosswalk,
  Dimension,
  EvaluationProfile,
  Framework,
  IndexDefinition,
  IndexStructure,
  LocalisedText,
  ProposedPart,
  ReadinessElement,
  ReadinessIndicator,
  ReadinessInstrument,
  ReadinessLevels,
  ReadinessSubElement,
  ReadinessThreeWay,
  SubDimension,
} from './types.js';
export { crosswalkSchema, frameworkSchema } from './schema.js';

export { frameworks } from './frameworks.js';
export { kominfo2021 } from './kominfo-2021/kominfo-2021.js';
export { rpmKotaCerdas2026 } from './rpm-kota-cerdas-2026/rpm-kota-cerdas-2026.js';
export { kominfoToKotaCerdas } from './crosswalk.js';
export { defaultSwotMethod } from './default-swot-method.js';
export { evaluationProfiles } from './evaluation/profiles.js';
export { officialIndices } from './indices/indices.js';
export { pemdiIndex } from './indices/pemdi.js';
export { spbeIndex } from './indices/spbe.js';
export { readinessBands } from './instrument/bands.js';
export { readinessInstrument } from './instrument/instrument.js';
export { readinessLevels } from './instrument/levels/levels.js';
export { readinessThreeWay } from './instrument/three-way.js';

export { checkFramework } from './check-framework.js';
export { findDimension } from './find-dimension.js';
export { findEvaluationProfile } from './evaluation/find-evaluation-profile.js';
export { findFramework } from './find-framework.js';
export { findSubDimension } from './find-sub-dimension.js';
export { indicatorsOf } from './indicators-of.js';
export { isProposal } from './is-proposal.js';
export { withLevels } from './with-levels.js';

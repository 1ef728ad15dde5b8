/** The instrument, put together of its parts. */
export const instrument = ({ camel, id, title }) => `
import type { ReadinessInstrument } from '../../types.js';
import { readinessThreeWay } from '../three-way.js';
import { ${camel}Bands } from './bands.js';
import { ${camel}Elements } from './elements.js';

/**
 * The indicators of ${title}, without the texts of the levels, which are \`${camel}Levels\`. Its indicators, equal
 * weights and bands are a proposal.
 *
 * @example
 * indicatorsOf(${camel}Instrument).length; // 3
 */
export const ${camel}Instrument: ReadinessInstrument = {
  id: '${id}',
  version: '1',
  elements: ${camel}Elements,
  bands: ${camel}Bands,
  threeWay: readinessThreeWay,
};
`;

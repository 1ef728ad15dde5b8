import type { TypeName } from '../content-types/define/type-name';

/** How to get from an entry to the item that says whose it is and of which dimension; '' is the entry itself. */
interface Ownership {
  readonly opd?: string;
  readonly dimension?: string;
}

const ofProgram = (path: string): Ownership => ({
  opd: `${path}leadOpd.documentId`,
  dimension: `${path}dimensionId`,
});
const ofItem = (path: string): Ownership => ({
  opd: `${path}opd.documentId`,
  dimension: `${path}dimensionId`,
});

/**
 * The paths of a content type that lead to its OPD and its dimension. What has none, such as the analysis of a whole
 * region, is nobody's own.
 */
export const ownership: Partial<Record<TypeName, Ownership>> = {
  opd: { opd: 'documentId' },
  problem: ofItem(''),
  need: ofItem(''),
  innovation: ofItem(''),
  'innovation-stage': ofItem('innovation.'),
  'innovation-partner': ofItem('innovation.'),
  'rpjmd-program': { opd: 'opd.documentId' },
  'swot-analysis': { dimension: 'dimensionId' },
  'swot-factor': { dimension: 'analysis.dimensionId' },
  strategy: { dimension: 'dimensionId' },
  program: ofProgram(''),
  'budget-line': ofProgram('program.'),
  'progress-entry': ofProgram('program.'),
  measure: ofProgram('program.'),
  'measure-value': ofProgram('measure.program.'),
  evaluation: { dimension: 'dimensionId' },
};

/** The same as a list, for who has to read what they lead to. */
export function ownershipPaths(name: TypeName): readonly string[] {
  const { dimension, opd } = ownership[name] ?? {};
  return [opd, dimension].filter((path) => path !== undefined);
}

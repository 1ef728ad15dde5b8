import { kominfo2021 } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { readFixture } from './read-fixture.js';

const stages = [
  'problem-formulation',
  'idea-formulation',
  'development-planning',
  'development',
  'implementation',
  'evaluation',
] as const;

/** What a fixture may set of an innovation; the rest follows from it. */
export interface InnovationSeed {
  readonly name: string;
  readonly opd?: string;
  readonly council?: string;
  /** How many stages are done. */
  readonly done: number;
  /** Progress of the stage it stands in. */
  readonly current?: number;
  readonly updatedAt: string;
  readonly dimension: number;
}

export interface PlanSeed {
  readonly title: string;
  readonly region: string;
  readonly sample: boolean;
  readonly opds: readonly {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
  }[];
  readonly innovations: readonly InnovationSeed[];
  readonly problemTitles: readonly string[];
  readonly swot: readonly unknown[];
  readonly readiness: readonly unknown[];
  readonly programs: readonly unknown[];
}

const dimensions = kominfo2021.dimensions;

/** The dimension and sub-dimension that an entry's number falls on, spread over all of them. */
export function placeOf(dimension: number, index: number) {
  const chosen = dimensions[dimension % dimensions.length];
  const parts = chosen?.subDimensions ?? [];
  return {
    dimensionId: chosen?.id ?? '',
    subDimensionId: parts[index % parts.length]?.id,
    tags: [],
  };
}

/** A plan from a seed, through the same door as every plan. */
export function buildPlan(seed: PlanSeed): Masterplan {
  const review = { state: 'approved', updatedAt: '2026-10-01T02:00:00.000Z' };
  const firstOpd = seed.opds[0]?.id;
  const document = {
    schemaVersion: 1,
    id: 'plan-fixture',
    title: seed.title,
    sample: seed.sample,
    framework: { id: 'kominfo-2021', version: '1' },
    region: { code: '32.78', name: seed.region },
    period: { from: 2025, to: 2029 },
    vision: '',
    missions: [],
    opds: seed.opds.map((opd, index) => ({ ...opd, code: `OPD-${index + 1}`, kind: 'office' })),
    problems: seed.problemTitles.map((title, index) => ({
      id: `problem-${index + 1}`,
      code: `P-${index + 1}`,
      ...review,
      ...placeOf(index * 5, index),
      title,
      opdId: firstOpd,
    })),
    needs: seed.problemTitles.map((title, index) => ({
      id: `need-${index + 1}`,
      code: `K-${index + 1}`,
      ...review,
      ...placeOf(index * 7, index),
      title: `Kebutuhan: ${title}`,
      kind: 'application',
      opdId: firstOpd,
      problemIds: [`problem-${index + 1}`],
    })),
    innovations: seed.innovations.map((innovation, index) => buildInnovation(innovation, index)),
    readiness: seed.readiness,
    swot: seed.swot,
    strategies: [],
    programs: seed.programs,
    evaluations: [],
  };
  return readFixture(document);
}

function buildInnovation(seed: InnovationSeed, index: number) {
  return {
    id: `innovation-${index + 1}`,
    code: `INO-${String(index + 1).padStart(3, '0')}`,
    state: 'approved',
    updatedAt: seed.updatedAt,
    ...placeOf(seed.dimension, index),
    name: seed.name,
    shortName: seed.name.slice(0, 40),
    kind: 'technology',
    proposer:
      seed.council === undefined
        ? { kind: 'opd' }
        : { kind: 'council', name: seed.council, institution: 'university' },
    ...(seed.opd === undefined ? {} : { opdId: seed.opd }),
    startYear: 2025,
    needIds: [],
    problemIds: [],
    stages: Object.fromEntries(
      stages.map((stage, at) => {
        if (at < seed.done) return [stage, { progress: 100 }];
        return [stage, { progress: at === seed.done ? (seed.current ?? 40) : 0 }];
      }),
    ),
    partners: [],
  };
}

import { kominfo2021 } from '@kotacerdas/core/framework';
import { canonicalJson, type MasterplanInput } from '@kotacerdas/core/masterplan';
import example from '@kotacerdas/example-data/kota-tasikmalaya.json' with { type: 'json' };
import { sha256 } from '../input/is-genuine.js';

/** The example plan as its file has it. */
export const examplePlan = example;

/** The least that is a plan. */
export const emptyPlan: MasterplanInput = {
  schemaVersion: 1,
  id: 'rencana-kota',
  title: 'Rencana Kota Cerdas',
  sample: true,
  framework: { id: 'kominfo-2021', version: '1' },
  region: { code: '32.78', name: 'Kota Tasikmalaya' },
  period: { from: 2025, to: 2029 },
  vision: '',
  missions: [],
  opds: [],
  problems: [],
  needs: [],
  innovations: [],
  readiness: [],
  swot: [],
  strategies: [],
  programs: [],
  evaluations: [],
};

/** A plan as an edition of it was published on 20 November 2026. */
export function editionOf(masterplan: object, number = 2) {
  const framework = kominfo2021;
  return {
    schemaVersion: 1,
    number,
    publishedAt: '2026-11-20T02:00:00.000Z',
    hash: sha256(canonicalJson({ framework, masterplan })),
    framework,
    masterplan,
  };
}

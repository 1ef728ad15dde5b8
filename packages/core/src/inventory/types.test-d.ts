import { expectTypeOf, test } from 'vitest';
import type { Innovation } from '../masterplan/types.js';
import { currentStage } from './current-stage.js';
import { innovationProgress } from './innovation-progress.js';
import type { innovationStages, InnovationStage, StageProgress } from './innovation-stages.js';
import { igaReadiness } from './official/iga-readiness.js';
import { igaStage } from './official/iga-stage.js';
import { inventoryReadiness } from './official/inventory-readiness.js';
import { kippReadiness } from './official/kipp-readiness.js';
import { kippRequirements } from './official/kipp-requirements.js';
import type {
  FieldStatus,
  IgaStage,
  InventoryRecord,
  InventoryRequirements,
} from './official/types.js';

declare const stages: StageProgress;
declare const innovation: Innovation;

test('an innovation passes through six stages, and says of each how far it is', () => {
  expectTypeOf<InnovationStage>().toEqualTypeOf<(typeof innovationStages)[number]>();
  expectTypeOf<(typeof innovationStages)['length']>().toEqualTypeOf<6>();
  expectTypeOf<keyof StageProgress>().toEqualTypeOf<InnovationStage>();
  expectTypeOf(currentStage).returns.toEqualTypeOf<InnovationStage>();
  innovationProgress(stages);
  // @ts-expect-error a mean of six stages needs six
  innovationProgress({ development: { progress: 60 } });
  // @ts-expect-error how far is a number
  innovationProgress({ ...stages, development: { progress: '60%' } });
  // @ts-expect-error there is no such stage
  innovationProgress({ ...stages, celebration: { progress: 0 } });
  // @ts-expect-error progress is entered in the plan
  stages.development = { progress: 100 };
});

test('its stage for the award is one of three, whatever the mapping', () => {
  expectTypeOf<IgaStage>().toEqualTypeOf<'initiative' | 'trial' | 'implementation'>();
  expectTypeOf(igaStage).returns.toEqualTypeOf<IgaStage>();
  // @ts-expect-error a mapping maps all six
  igaStage(stages, { development: 'trial' });
});

test('an innovation of a masterplan is a record that official inventories can be filled in from', () => {
  expectTypeOf<Innovation>().toExtend<InventoryRecord>();
  igaReadiness(innovation);
  kippReadiness({ name: 'Izin sekali klik', stages });
  // @ts-expect-error without its stages nobody knows which dates are asked
  kippReadiness({ name: 'Izin sekali klik' });
  // @ts-expect-error the competition asks no such thing
  kippReadiness({ name: 'Izin sekali klik', stages, kipp: { budget: '1' } });
  // @ts-expect-error what it is ready for has to be said
  inventoryReadiness(innovation);
});

test('requirements are data of a closed form, and read only', () => {
  expectTypeOf<FieldStatus>().toEqualTypeOf<
    'present' | 'missing' | 'too-short' | 'too-long' | 'unreadable' | 'not-yet'
  >();
  const name = { id: 'Ringkasan', en: 'Summary' };
  const fields = [{ id: 'summary', name, path: ['kipp', 'summary'], form: 'text' }] as const;
  inventoryReadiness(innovation, { ...kippRequirements, fields });
  const film = [{ id: 'film', name, path: ['kipp', 'film'], form: 'film' }] as const;
  // @ts-expect-error nobody could say when a film is present
  inventoryReadiness(innovation, { ...kippRequirements, fields: film });
  const half = [{ id: 'summary', name: { id: 'Ringkasan' }, path: [], form: 'text' }] as const;
  // @ts-expect-error a name is in both languages
  inventoryReadiness(innovation, { ...kippRequirements, fields: half });
  expectTypeOf(kippRequirements).toEqualTypeOf<InventoryRequirements>();
  // @ts-expect-error another year’s requirements are another object
  kippRequirements.fields.pop();
  // @ts-expect-error what is ready is found out, not set
  igaReadiness(innovation).complete = true;
});

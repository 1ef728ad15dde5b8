import type { Mission, Opd } from '@kotacerdas/core/masterplan';
import { type Draft, refTo } from './draft';

type Objective = Mission['objectives'][number];

export function fromOpd(opd: Opd): Draft<'opd'> {
  return {
    ref: refTo('opd', opd.id),
    data: {
      key: opd.id,
      code: opd.code,
      name: opd.name,
      shortName: opd.shortName,
      kind: opd.kind,
      nomenclatureCode: opd.nomenclatureCode,
    },
    links: {},
  };
}

export function fromMission({ id, code, statement }: Mission): Draft<'mission'> {
  return { ref: refTo('mission', id), data: { key: id, code, statement }, links: {} };
}

export function fromObjective(objective: Objective, mission: Mission): Draft<'objective'> {
  const { id, code, statement } = objective;
  return {
    ref: refTo('objective', id),
    data: { key: id, code, statement },
    links: { mission: [refTo('mission', mission.id)] },
  };
}

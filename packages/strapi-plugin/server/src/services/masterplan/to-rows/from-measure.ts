import type { Measure } from '@kotacerdas/core/masterplan';
import { type Draft, refTo } from './draft';

interface Owner {
  /** The relation of an indicator that its owner stands in. */
  relation: 'program' | 'objective' | 'rpjmdObjective' | 'rpjmdProgram';
  ref: string;
  updatedAt?: string;
}

interface MeasureDrafts {
  measure: Draft<'measure'>;
  values: Draft<'measure-value'>[];
}

/** An indicator and its yearly values; the owner's name keeps apart equal ids of different owners. */
export function fromMeasure(measure: Measure, owner: Owner): MeasureDrafts {
  const ref = refTo('measure', `${owner.ref}/${measure.id}`);
  const dated = owner.updatedAt === undefined ? {} : { updatedAt: owner.updatedAt };
  const valuesOf = (kind: 'target' | 'realisation', values: Measure['targets']) =>
    values.map(({ year, value }, index): Draft<'measure-value'> => {
      return {
        ref: `${ref}/${kind}/${index}`,
        data: { kind, year, value, ...dated },
        links: { measure: [ref] },
      };
    });
  return {
    measure: {
      ref,
      data: {
        key: measure.id,
        name: measure.name,
        unit: measure.unit,
        direction: measure.direction,
        baselineYear: measure.baseline?.year,
        baselineValue: measure.baseline?.value,
        ...dated,
      },
      links: { [owner.relation]: [owner.ref] },
    },
    values: [
      ...valuesOf('target', measure.targets),
      ...valuesOf('realisation', measure.realisations),
    ],
  };
}

import type { Rpjmd } from '@kotacerdas/core/masterplan';
import { refTo } from '../../masterplan/to-rows/draft';
import { fromMeasure } from '../../masterplan/to-rows/from-measure';
import {
  fromCeilings,
  fromRpjmd,
  fromRpjmdGoal,
  fromRpjmdMission,
  fromRpjmdObjective,
  fromRpjmdProgram,
} from '../../masterplan/to-rows/from-rpjmd';

/** What an import of an RPJMD writes, those that others point at first. */
export const rpjmdParts = [
  'rpjmd',
  'rpjmd-mission',
  'rpjmd-goal',
  'rpjmd-objective',
  'rpjmd-program',
  'rpjmd-ceiling',
  'measure',
  'measure-value',
] as const;

export type RpjmdPart = (typeof rpjmdParts)[number];

/** An entry as it should stand, by a ref that says the same of one that is stored. */
export interface RpjmdDraft {
  readonly name: RpjmdPart;
  readonly ref: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly links: Readonly<Record<string, readonly string[]>>;
}

/** Years name a value below its entry: a place in a list would change with every year before it. */
export const ceilingRef = (program: string, year: number): string =>
  refTo('rpjmd-ceiling', `${program}/${year}`);
export const measureRef = (owner: string, id: string): string => refTo('measure', `${owner}/${id}`);
export const valueRef = (measure: string, kind: string, year: number): string =>
  `${measure}/${kind}/${year}`;

/** The entries that an RPJMD is stored as. Strategic issues are in no such file: they stay as they are. */
export function rpjmdDrafts(rpjmd: Rpjmd): RpjmdDraft[] {
  const { goals, missions, objectives, programs } = rpjmd;
  const plain = (name: RpjmdPart) => (draft: Made) => toDraft(name, draft, draft.ref);
  return [
    toDraft('rpjmd', fromRpjmd(rpjmd), refTo('rpjmd', 'rpjmd')),
    ...missions.map(fromRpjmdMission).map(plain('rpjmd-mission')),
    ...goals.map(fromRpjmdGoal).map(plain('rpjmd-goal')),
    ...objectives.map(fromRpjmdObjective).map(plain('rpjmd-objective')),
    ...programs.map(fromRpjmdProgram).map(plain('rpjmd-program')),
    ...programs.flatMap((program) =>
      fromCeilings(program).map((draft, at) =>
        toDraft('rpjmd-ceiling', draft, ceilingRef(program.id, program.ceilings[at]?.year ?? 0)),
      ),
    ),
    ...objectives.flatMap((owner) => measuresOf(owner, 'rpjmdObjective', 'rpjmd-objective')),
    ...programs.flatMap((owner) => measuresOf(owner, 'rpjmdProgram', 'rpjmd-program')),
  ];
}

interface Made {
  readonly ref: string;
  readonly data: object;
  readonly links: object;
}

function toDraft(name: RpjmdPart, { data, links }: Made, ref: string): RpjmdDraft {
  return {
    name,
    ref,
    data: { ...data },
    links: Object.fromEntries(Object.entries<string[] | undefined>({ ...links }).map(given)),
  };
}

const given = ([relation, refs]: [string, string[] | undefined]): [string, string[]] => [
  relation,
  refs ?? [],
];

function measuresOf(
  { id, indicators }: Pick<Rpjmd['objectives'][number], 'id' | 'indicators'>,
  relation: 'rpjmdObjective' | 'rpjmdProgram',
  owner: 'rpjmd-objective' | 'rpjmd-program',
): RpjmdDraft[] {
  const ownerRef = refTo(owner, id);
  return indicators.flatMap((indicator) => {
    const { measure, values } = fromMeasure(indicator, { relation, ref: ownerRef });
    return [
      toDraft('measure', measure, measureRef(ownerRef, indicator.id)),
      ...values.map((value) => {
        const { kind, year } = value.data;
        return toDraft('measure-value', value, valueRef(measure.ref, kind ?? '', year ?? 0));
      }),
    ];
  });
}

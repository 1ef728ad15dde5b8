import type { Masterplan, Program, SingleChange } from '@kotacerdas/core/masterplan';

/** A programme that was taken out, with what it takes to put it back. */
export interface Removal {
  readonly program: Program;
  readonly at: number;
  /** Programmes that waited for it, with what they waited for. */
  readonly waiting: readonly Pick<Program, 'id' | 'code' | 'dependsOnProgramIds'>[];
}

/** What goes with a programme; `null` for one that the plan hasn't. */
export function removalOf({ programs }: Masterplan, id: string): Removal | null {
  const at = programs.findIndex((program) => program.id === id);
  const program = programs[at];
  if (program === undefined) return null;
  const waiting = programs.filter(({ dependsOnProgramIds }) =>
    dependsOnProgramIds.some((other) => other === program.id),
  );
  return { program, at, waiting };
}

/** Puts a programme back where it stood, and gives back those who waited for it what they waited for. */
export function restoring({ programs }: Masterplan, removal: Removal): SingleChange[] {
  const known = new Set<string>([...programs.map(({ id }) => id), removal.program.id]);
  const isKnown = (id: string) => known.has(id);
  return [
    {
      kind: 'add',
      list: 'programs',
      item: {
        ...removal.program,
        dependsOnProgramIds: removal.program.dependsOnProgramIds.filter(isKnown),
      },
      at: Math.min(removal.at, programs.length),
    },
    ...removal.waiting
      .filter(({ id }) => known.has(id))
      .map(({ dependsOnProgramIds, id }): SingleChange => ({
        kind: 'update',
        list: 'programs',
        id,
        fields: { dependsOnProgramIds: dependsOnProgramIds.filter(isKnown) },
      })),
  ];
}

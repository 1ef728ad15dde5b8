import type { Framework } from '@kotacerdas/core/framework';
import {
  checkProgram,
  sameValue,
  type ItemFields,
  type Masterplan,
  type Program,
  type SingleChange,
} from '@kotacerdas/core/masterplan';
import { namesOf, pickFields } from './merge-forms.js';
import { formOf, inputOf, type FieldName, type ProgramForm } from './program-form.js';
import { unread } from './read-typed.js';

/** Fields that have to agree with each other: the plan gets all of them or none. */
const together: readonly (readonly FieldName[])[] = [
  ['period', 'budgets'],
  ['dimensionId', 'subDimensionId'],
  ['leadOpdId', 'nomenclatureCode', 'rpjmdProgramId'],
];

/**
 * What leads the plan from one form to another. Fields that a plan can't hold yet wait in the draft, and so do those
 * that must agree with them; the rest goes. A new programme goes as a whole, once it is whole; undoing that takes it
 * out again.
 */
export function formChanges(
  from: ProgramForm,
  to: ProgramForm,
  masterplan: Masterplan,
  framework: Framework,
  now: string,
): SingleChange[] {
  const known = masterplan.programs.find(({ id }) => id === to.id);
  if (!to.added) {
    return from.added && known !== undefined
      ? [{ kind: 'remove', list: 'programs', id: known.id, unlink: true }]
      : [];
  }
  if (!from.added || known === undefined) {
    const { program } = checkProgram(inputOf(to, now), masterplan, framework);
    const isWhole = program !== null && unread(to).length === 0;
    return isWhole && !from.added ? [{ kind: 'add', list: 'programs', item: program }] : [];
  }
  const written = soundPart(known, to, masterplan, framework);
  const names = namesOf({ ...from.fields, ...to.fields }).filter(
    (name) =>
      !sameValue(from.fields[name], to.fields[name]) && sameValue(written[name], to.fields[name]),
  );
  // Others that waited for these may have become sound with them.
  const late = namesOf({ ...formOf(known).fields, ...to.fields }).filter(
    (name) => !names.includes(name) && !sameValue(known[name], written[name]),
  );
  const fields = writing(written, [...names, ...late]);
  if (fields === null) return [];
  return [
    { kind: 'update', list: 'programs', id: known.id, fields: { ...fields, updatedAt: now } },
  ];
}

/** Fields to write; `null` takes an optional one away, also in JSON. */
function writing(program: Program, names: readonly FieldName[]): ItemFields<Program> | null {
  const fields = Object.fromEntries(names.map((name) => [name, program[name] ?? null]));
  return names.length > 0 && isWriting(fields) ? fields : null;
}

/** Each was taken from a sound programme under its own name, which the compiler can't follow. */
function isWriting(fields: object): fields is ItemFields<Program> {
  return !('id' in fields);
}

/** The programme of the plan with as much of the form as it can hold. */
function soundPart(
  known: Program,
  form: ProgramForm,
  masterplan: Masterplan,
  framework: Framework,
): Program {
  const waiting = new Set<FieldName>();
  const wait = (name: string): void => {
    const group = together.find((names) => names.some((one) => one === name));
    for (const field of group ?? namesOf(form.fields).filter((one) => one === name)) {
      waiting.add(field);
    }
  };
  for (const key of unread(form)) wait(key.split(' ')[0] ?? '');
  const own = formOf(known).fields;
  for (;;) {
    const fields = { ...form.fields, ...pickFields(own, waiting) };
    const input = { ...known, ...fields };
    const { issues, program } = checkProgram(input, masterplan, framework);
    if (program !== null) return program;
    const before = waiting.size;
    for (const { path, severity } of issues) {
      if (severity === 'error') wait(String(path[0]));
    }
    // What is wrong was wrong in the plan before.
    if (waiting.size === before) return known;
  }
}

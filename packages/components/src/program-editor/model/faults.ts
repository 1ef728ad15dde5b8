import type { Issue } from '@kotacerdas/core';
import type { FieldName, ProgramFields, ProgramForm } from './program-form.js';
import { readTyped, type TypedReason } from './read-typed.js';
import { sectionOf, type SectionName } from './sections.js';
import { placeOf } from './typed-place.js';

/** What is wrong or odd in one field of the form. */
export interface Fault {
  /** The field it stands beside. */
  readonly key: string;
  readonly field: FieldName;
  readonly section: SectionName;
  readonly severity: Issue['severity'];
  /** What core found, or why what was typed can't be read. */
  readonly found:
    | { readonly of: 'issue'; readonly issue: Issue; readonly isEmpty: boolean }
    | {
        readonly of: 'typed';
        readonly reason: TypedReason;
        readonly choices: readonly number[];
      };
}

/** Everything that is wrong or odd, in the order of the form. `fresh` are parts that nobody has filled in yet. */
export function faultsOf(
  form: ProgramForm,
  issues: readonly Issue[],
  isFresh: (key: string, isEmpty: boolean) => boolean,
): readonly Fault[] {
  const unread = typedFaults(form);
  const said = new Set(unread.map(({ key }) => key));
  const typed = unread.filter(
    ({ found, key }) => !isFresh(key, found.of === 'typed' && found.reason === 'empty'),
  );
  const checked = issues.flatMap((issue): Fault[] => {
    const field = fieldOf(issue.path[0]);
    if (field === null) return [];
    const key = keyOf(issue.path, form.fields);
    const isEmpty = isEmptyAt(form.fields, issue.path);
    const found = { of: 'issue' as const, issue, isEmpty };
    // What stands in the field is not what core has looked at.
    if (said.has(key) || isFresh(key, isEmpty)) return [];
    return [{ key, field, section: sectionOf[field], severity: issue.severity, found }];
  });
  const order = Object.keys(sectionOf);
  return [...typed, ...checked].sort(
    (one, other) => order.indexOf(one.field) - order.indexOf(other.field),
  );
}

function typedFaults({ fields, typed }: ProgramForm): Fault[] {
  return Object.keys(typed).flatMap((key): Fault[] => {
    const place = placeOf(key);
    const field = fieldOf(key.split(' ')[0]);
    if (place === null || field === null) return [];
    const read = readTyped(fields, place, typed);
    if (read.ok) return [];
    const found = { of: 'typed' as const, reason: read.reason, choices: read.choices };
    return [{ key, field, section: sectionOf[field], severity: 'error', found }];
  });
}

function fieldOf(word: unknown): FieldName | null {
  return isFieldName(word) ? word : null;
}

function isFieldName(word: unknown): word is FieldName {
  return typeof word === 'string' && Object.hasOwn(sectionOf, word);
}

/** The field that a place in the programme is written in. */
function keyOf(path: Issue['path'], fields: ProgramFields): string {
  const [list, at, part, index] = path;
  const place = Number(at);
  switch (list) {
    case 'period':
      return at === 'from' ? 'period from' : 'period to';
    case 'budgets': {
      const line = fields.budgets[place];
      return line === undefined ? 'budgets' : `budgets ${line.year} ${line.source}`;
    }
    case 'indicators': {
      const measure = fields.indicators[place];
      if (measure === undefined) return 'indicators';
      if (part === 'baseline') return `indicators ${measure.id} baseline value`;
      if (part !== 'targets' && part !== 'realisations') {
        return `indicators ${measure.id} ${String(part)}`;
      }
      const year = measure[part][Number(index)]?.year ?? fields.period.from;
      return `indicators ${measure.id} ${part} ${year}`;
    }
    case 'progress': {
      const report = fields.progress[place];
      return report === undefined ? 'progress' : `progress ${report.id} ${String(part)}`;
    }
    case 'usg':
    case 'impactEffort':
      return `${list} ${String(at)}`;
    default:
      return String(list);
  }
}

/** Whether nothing stands at a place yet. */
function isEmptyAt(fields: ProgramFields, path: Issue['path']): boolean {
  let value: unknown = fields;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  }
  return value === '' || value === undefined;
}

import type { LocalisedText } from '@kotacerdas/core/framework';
import { describePlace } from '@kotacerdas/core/locale';
import type { ComparedList, FieldChange } from '@kotacerdas/core/masterplan';
import type { TypeName } from '../../../../../server/src/content-types/define/type-name';
import { typesOfLists } from '../../../../../shared/approval/types-of-lists';
import { type Reader, tellValue } from '../../../history/tell-value';

/** Entries of each list as Content Manager knows them, whose choices have names there. */
const types: Readonly<Record<ComparedList, TypeName>> = {
  opds: 'opd',
  missions: 'mission',
  ...typesOfLists,
};

export interface ToldChange {
  /** Where it is, in words. */
  name: string;
  before: string;
  after: string;
}

export interface FieldTeller {
  reader: Reader;
  names: Readonly<Record<string, LocalisedText>>;
  /** The list that the item is of; `null` for the plan itself. */
  list: ComparedList | null;
}

/** One difference as officers read it: names in place of ids, choices by their names. */
export function tellField(change: FieldChange, teller: FieldTeller): ToldChange {
  const { reader } = teller;
  const name = placeOf(change.path, teller);
  if (change.kind === 'order') {
    const told = (keys: readonly string[]) => keys.map((key) => nameOf(key, teller)).join('; ');
    return {
      name: `${name} (${reader.text('comparison.order')})`,
      before: told(change.before),
      after: told(change.after),
    };
  }
  return {
    name,
    before: tell(change.before, change, teller),
    after: tell(change.after, change, teller),
  };
}

function placeOf(path: readonly string[], teller: FieldTeller): string {
  const named = path.map((key) => nameOf(key, teller));
  return describePlace(teller.reader.locale, named);
}

function nameOf(key: string, { names, reader }: FieldTeller): string {
  return Object.hasOwn(names, key) ? (names[key]?.[reader.locale] ?? key) : key;
}

function tell(value: unknown, { path }: FieldChange, teller: FieldTeller): string {
  const { list, reader } = teller;
  if (typeof value === 'string' && Object.hasOwn(teller.names, value)) return nameOf(value, teller);
  if (Array.isArray(value)) {
    const told = value.map((each: unknown) => tell(each, { ...plain, path }, teller));
    return told.length === 0 ? reader.text('history.nothing') : told.join('; ');
  }
  if (typeof value === 'object' && value !== null) return tellObject(value, teller);
  const type = list === null ? 'plan' : types[list];
  const [field = ''] = path;
  return tellValue({ type, field: path.length === 1 ? field : '', value }, reader);
}

const plain = { kind: 'value', before: undefined, after: undefined } as const;

/** A whole entry that came or went: its fields by their names. */
function tellObject(value: object, teller: FieldTeller): string {
  return Object.entries(value)
    .filter(([field]) => field !== 'id')
    .map(([field, part]) => {
      const told = tell(part, { ...plain, path: ['', field] }, teller);
      return `${placeOf([field], teller)}: ${told}`;
    })
    .join(', ');
}

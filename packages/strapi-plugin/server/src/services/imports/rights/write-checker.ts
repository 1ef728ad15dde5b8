import { uid, type TypeName } from '../../../content-types/define/type-name';
import { contentTypes } from '../../../content-types/all';
import { entryActions } from '../../../permissions/item-rights';
import { fieldChecker, mayEver } from '../../../permissions/may';

type Verb = keyof typeof entryActions;

/** Whether somebody may do something to an entry, and to fields of it, as Content Manager asks before it writes. */
export function writeChecker(ability: unknown) {
  const checker = fieldChecker(ability);
  return {
    ever: (verb: Verb, name: TypeName) => mayEver(ability, entryActions[verb], uid(name)),
    /** `null` where all is allowed, '' where nothing is, or the first field that isn't. */
    refused(
      verb: Verb,
      name: TypeName,
      entry: object,
      fields: readonly string[] = [],
    ): string | null {
      const may = checker(entryActions[verb], uid(name), entry);
      if (!may()) return '';
      return fields.find((field) => !may(field)) ?? null;
    },
  };
}

export type WriteChecker = ReturnType<typeof writeChecker>;

/** The fields that a role can allow or not: those that the role editor shows. */
export function namedFields(name: TypeName, columns: object): string[] {
  const { attributes } = contentTypes[name].config;
  return Object.keys(columns).filter((column) => !Object.hasOwn(attributes, column));
}

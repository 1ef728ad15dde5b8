import type { Locale } from '@kotacerdas/core/locale';
import type { MissingPermission } from '../../../../shared/contracts/settings';
import { actionNames } from '../../../../shared/permission-names';

const verbs = ['read', 'create', 'update', 'delete'] as const;
export type Verb = (typeof verbs)[number];

interface Words {
  locale: Locale;
  typeName: (type: string) => string;
  /** *Permasalahan: membaca, membuat* */
  onType: (verbs: readonly Verb[], type: string) => string;
  fieldName: (type: string, field: string) => string;
  /** *Permasalahan, isian Judul dan Satuan: membaca* */
  onFields: (verbs: readonly Verb[], type: string, fields: readonly string[]) => string;
}

const own = 'plugin::kotacerdas.';
const onEntries = 'plugin::content-manager.explorer.';

/**
 * Permissions in words: one line for each action of the plugin, one for each content type, and one for each set of
 * fields of it.
 */
export function permissionLines(
  permissions: readonly MissingPermission[],
  { fieldName, locale, onFields, onType, typeName }: Words,
): string[] {
  const onPages = permissions
    .filter(({ subject }) => subject === null)
    .map(
      ({ action }) =>
        actionNames.find(({ uid }) => action === `${own}${uid}`)?.name[locale] ?? action,
    );
  const onTypes = unique(permissions.flatMap(({ subject }) => subject ?? [])).flatMap((subject) => {
    const type = subject.replace(own, '');
    const about = permissions.filter((each) => each.subject === subject);
    return unique(about.map(setOf)).map((set) => {
      const same = about.filter((each) => setOf(each) === set);
      const given = verbs.filter((verb) =>
        same.some(({ action }) => action === `${onEntries}${verb}`),
      );
      const fields = same[0]?.fields ?? null;
      return fields === null
        ? onType(given, typeName(type))
        : onFields(
            given,
            typeName(type),
            fields.map((field) => fieldName(type, field)),
          );
    });
  });
  return [...onPages, ...onTypes];
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The same for permissions of the same fields. */
const setOf = ({ fields }: MissingPermission): string => fields?.toSorted().join(' ') ?? '';

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
}

const own = 'plugin::kotacerdas.';
const onEntries = 'plugin::content-manager.explorer.';

/** Permissions in words, one line for each action of the plugin and one for each content type. */
export function permissionLines(
  permissions: readonly MissingPermission[],
  { locale, onType, typeName }: Words,
): string[] {
  const onPages = permissions
    .filter(({ subject }) => subject === null)
    .map(
      ({ action }) =>
        actionNames.find(({ uid }) => action === `${own}${uid}`)?.name[locale] ?? action,
    );
  const subjects = [...new Set(permissions.flatMap(({ subject }) => subject ?? []))];
  const onTypes = subjects.map((subject) => {
    const given = verbs.filter((verb) =>
      permissions.some((each) => each.subject === subject && each.action === `${onEntries}${verb}`),
    );
    return onType(given, typeName(subject.replace(own, '')));
  });
  return [...onPages, ...onTypes];
}

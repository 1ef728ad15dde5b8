import type { opdKinds } from '../choices.js';

type OpdKind = (typeof opdKinds)[number];

/** How names of departments begin, or what they hold, in the order in which it is looked for. */
const signs: readonly (readonly [RegExp, OpdKind])[] = [
  [/^(?:rumah sakit|rsud|rsu|uobk)\b/iu, 'hospital'],
  [/^(?:kecamatan|distrik)\b/iu, 'district'],
  [/^inspektorat\b/iu, 'inspectorate'],
  [/^(?:sekretariat (?:dprd|dewan)|setwan)\b/iu, 'council-secretariat'],
  [/^(?:sekretariat|bagian|setda)\b/iu, 'secretariat'],
  [/^(?:badan|bappeda|bappelitbangda)/iu, 'agency'],
  [/^(?:dinas|disdik|dinkes|dinsos|dishub|diskominfo)/iu, 'office'],
];

/** What kind a department is, as its name tells; one that tells nothing is a unit. */
export const opdKindOf = (name: string): OpdKind =>
  signs.find(([pattern]) => pattern.test(name))?.[1] ?? 'unit';

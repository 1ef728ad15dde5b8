import { contentTypes } from '../content-types/all';
import { typeNames, uid, type TypeName } from '../content-types/define/type-name';
import { actPermissions, permissions } from '../../../shared/permissions';
import { creatorCondition } from './creator-condition';
import type { OwnKind } from './own-query';

type Verb = 'create' | 'read' | 'update' | 'delete';

/** What a role may do to entries in Content Manager; `own` narrows it, several widen it again. */
interface EntryGrant {
  readonly types: readonly TypeName[];
  readonly verbs: readonly Verb[];
  readonly conditions: readonly string[];
}

/** What a role may do that is of no content type. */
interface PluginGrant {
  readonly actions: readonly string[];
  readonly conditions: readonly string[];
}

export interface RoleTemplate {
  readonly key: (typeof roleKeys)[number];
  readonly name: string;
  readonly description: string;
  readonly entries: readonly EntryGrant[];
  readonly plugin: readonly PluginGrant[];
}

/** The roles of the method. The public is a role of Users & Permissions and needs none here. */
export const roleKeys = [
  'region-admin',
  'planner',
  'opd-operator',
  'opd-head',
  'council-member',
  'dimension-lead',
  'assessor',
] as const;

const own = (kind: OwnKind): string => `plugin::kotacerdas.own-${kind}`;

const all = typeNames.filter((name) => contentTypes[name].pluginOptions['content-manager'].visible);
const opdTypes = [
  'problem',
  'need',
  'innovation',
  'innovation-stage',
  'innovation-partner',
  'program',
  'budget-line',
  'progress-entry',
  'measure',
  'measure-value',
] as const satisfies readonly TypeName[];
const dimensionTypes = [
  ...opdTypes,
  'strategy',
  'swot-analysis',
  'swot-factor',
] as const satisfies readonly TypeName[];
const reading: EntryGrant = { types: all, verbs: ['read'], conditions: [own('region')] };
const { approve, return: giveBack, submit, withdraw } = actPermissions;
const {
  assess,
  comment,
  consolidate,
  createImport,
  publish,
  importPlan,
  manageCalendar,
  manageFrameworks,
  manageSettings,
  rate,
  readBooks,
  readDashboard,
  readHistory,
  readImports,
  readItems,
  readReadiness,
  readSnapshots,
  undoImport,
  withdrawSnapshots,
  writeBooks,
} = permissions;

const seeing: PluginGrant = {
  actions: [
    readDashboard,
    readItems,
    readReadiness,
    readSnapshots,
    readBooks,
    readHistory,
    comment,
  ],
  conditions: [own('region')],
};
const plugin = (kind: OwnKind, ...actions: string[]): PluginGrant => ({
  actions,
  conditions: [own(kind)],
});
/** What a file may change says the role itself; whoever made an import may take it back. */
const importing: PluginGrant = {
  actions: [createImport, readImports],
  conditions: [own('region')],
};
const writing = (types: readonly TypeName[], ...conditions: string[]): EntryGrant => ({
  types,
  verbs: ['create', 'update', 'delete'],
  conditions,
});

export const roleTemplates: readonly RoleTemplate[] = [
  {
    key: 'region-admin',
    name: 'Admin Daerah (Diskominfo)',
    description: 'Mengatur keanggotaan, mengonsolidasikan, mengunci, dan menerbitkan rencana.',
    entries: [reading, writing(all, own('region'))],
    plugin: [
      seeing,
      importing,
      plugin(
        'region',
        undoImport,
        publish,
        withdrawSnapshots,
        writeBooks,
        importPlan,
        manageFrameworks,
        manageSettings,
        consolidate,
        manageCalendar,
        ...Object.values(actPermissions),
      ),
    ],
  },
  {
    key: 'planner',
    name: 'Perencana (Bappeda)',
    description: 'Menulis semua bagian rencana di daerahnya dan mengajukannya.',
    entries: [reading, writing(all, own('region'))],
    plugin: [seeing, importing, plugin('region', submit, withdraw, undoImport, writeBooks)],
  },
  {
    key: 'opd-operator',
    name: 'Operator OPD',
    description: 'Mengisi data Perangkat Daerahnya sendiri dan mengajukannya.',
    entries: [reading, writing(opdTypes, own('opd'))],
    plugin: [
      seeing,
      importing,
      plugin('opd', submit, withdraw, rate),
      { actions: [undoImport], conditions: [creatorCondition] },
    ],
  },
  {
    key: 'opd-head',
    name: 'Kepala OPD',
    description: 'Menyetujui atau mengembalikan isian Perangkat Daerahnya sendiri.',
    entries: [reading],
    plugin: [seeing, plugin('opd', approve, giveBack, rate)],
  },
  {
    key: 'council-member',
    name: 'Anggota Dewan Smart City',
    description:
      'Mengusulkan inovasi dan mengajukannya; menyetujui atau mengembalikan isian dengan alasan.',
    entries: [
      reading,
      { types: ['innovation'], verbs: ['create'], conditions: [own('region')] },
      { types: ['innovation'], verbs: ['update', 'delete'], conditions: [creatorCondition] },
    ],
    plugin: [
      seeing,
      plugin('region', approve, giveBack),
      { actions: [submit, withdraw], conditions: [creatorCondition] },
    ],
  },
  {
    key: 'dimension-lead',
    name: 'PIC Dimensi (Pokja)',
    description: 'Melengkapi dan mengajukan isian dalam dimensinya.',
    entries: [reading, writing(dimensionTypes, own('dimension'))],
    plugin: [seeing, plugin('dimension', submit, withdraw)],
  },
  {
    key: 'assessor',
    name: 'Asesor',
    description: 'Membaca seluruh rencana dan riwayatnya, menilai kesiapan, dan berkomentar.',
    entries: [reading],
    plugin: [seeing, plugin('region', assess)],
  },
];

/** What a template grants, one permission each, as Strapi stores them before it knows their fields. */
export function grantsOf({ entries, plugin: pages }: RoleTemplate) {
  const onEntries = entries.flatMap(({ conditions, types, verbs }) =>
    types.flatMap((type) =>
      verbs.map((verb) => ({
        action: `plugin::content-manager.explorer.${verb}`,
        subject: uid(type),
        conditions: [...conditions],
      })),
    ),
  );
  const onPages = pages.flatMap(({ actions, conditions }) =>
    actions.map((action) => ({ action, subject: null, conditions: [...conditions] })),
  );
  return { onEntries, onPages };
}

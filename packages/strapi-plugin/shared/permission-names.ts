import type { Locale } from '@kotacerdas/core/locale';

type Words = Readonly<Record<Locale, string>>;

/** What the role editor calls the groups below *Plugins › Kota Cerdas*. */
const groups = {
  dashboard: { id: 'Dasbor', en: 'Dashboard' },
  editions: { id: 'Terbitan', en: 'Editions' },
  plan: { id: 'Rencana', en: 'Plan' },
  imports: { id: 'Impor', en: 'Import' },
  approval: { id: 'Persetujuan', en: 'Approval' },
  readiness: { id: 'Kesiapan', en: 'Readiness' },
  history: { id: 'Riwayat', en: 'History' },
  books: { id: 'Buku', en: 'Books' },
  calendar: { id: 'Kalender', en: 'Calendar' },
  frameworks: { id: 'Kerangka', en: 'Frameworks' },
  settings: { id: 'Pengaturan', en: 'Settings' },
} as const satisfies Record<string, Words>;

interface ActionNames {
  readonly uid: string;
  readonly group: Words;
  readonly name: Words;
}

/** What a role can be allowed to do on the pages of the plugin, as it is called where roles are edited. */
export const actionNames: readonly ActionNames[] = [
  {
    uid: 'dashboard.read',
    group: groups.dashboard,
    name: { id: 'Melihat dasbor rencana', en: 'See the dashboard of the plan' },
  },
  {
    uid: 'snapshot.read',
    group: groups.editions,
    name: { id: 'Melihat daftar terbitan', en: 'See the list of editions' },
  },
  {
    uid: 'snapshot.publish',
    group: groups.editions,
    name: { id: 'Menerbitkan rencana', en: 'Publish the plan' },
  },
  {
    uid: 'snapshot.withdraw',
    group: groups.editions,
    name: { id: 'Menarik dan memulihkan terbitan', en: 'Withdraw and restore editions' },
  },
  {
    uid: 'plan.import',
    group: groups.plan,
    name: { id: 'Mengimpor rencana dari berkas JSON', en: 'Import a plan from a JSON file' },
  },
  {
    uid: 'import.create',
    group: groups.imports,
    name: {
      id: 'Mengimpor isian dari Excel, sebatas yang boleh ditulis',
      en: 'Import items from Excel, as far as they may be written',
    },
  },
  {
    uid: 'import.read',
    group: groups.imports,
    name: { id: 'Melihat daftar impor', en: 'See the list of imports' },
  },
  {
    uid: 'import.undo',
    group: groups.imports,
    name: { id: 'Membatalkan impor', en: 'Undo imports' },
  },
  {
    uid: 'item.read',
    group: groups.approval,
    name: { id: 'Melihat status isian', en: 'See where items stand' },
  },
  {
    uid: 'item.comment',
    group: groups.approval,
    name: { id: 'Mengomentari isian', en: 'Comment on items' },
  },
  {
    uid: 'item.submit',
    group: groups.approval,
    name: { id: 'Mengajukan isian', en: 'Submit items' },
  },
  {
    uid: 'item.withdraw',
    group: groups.approval,
    name: { id: 'Menarik pengajuan', en: 'Take submissions back' },
  },
  {
    uid: 'item.return',
    group: groups.approval,
    name: { id: 'Mengembalikan dengan alasan', en: 'Return with a reason' },
  },
  { uid: 'item.approve', group: groups.approval, name: { id: 'Menyetujui', en: 'Approve' } },
  { uid: 'item.lock', group: groups.approval, name: { id: 'Mengunci', en: 'Lock' } },
  { uid: 'item.reopen', group: groups.approval, name: { id: 'Membuka kembali', en: 'Reopen' } },
  {
    uid: 'readiness.read',
    group: groups.readiness,
    name: { id: 'Membuka halaman Kesiapan', en: 'Open the page Readiness' },
  },
  {
    uid: 'readiness.rate',
    group: groups.readiness,
    name: { id: 'Menilai Perangkat Daerah', en: 'Rate a department (OPD)' },
  },
  {
    uid: 'readiness.assess',
    group: groups.readiness,
    name: { id: 'Menilai sebagai asesor', en: 'Rate as an assessor' },
  },
  {
    uid: 'readiness.consolidate',
    group: groups.readiness,
    name: {
      id: 'Menetapkan tingkat akhir (konsolidasi)',
      en: 'Decide on final levels (consolidation)',
    },
  },
  {
    uid: 'history.read',
    group: groups.history,
    name: { id: 'Melihat riwayat perubahan', en: 'See the history of changes' },
  },
  {
    uid: 'book.read',
    group: groups.books,
    name: { id: 'Melihat buku', en: 'See the books' },
  },
  {
    uid: 'book.write',
    group: groups.books,
    name: { id: 'Menambah isi buku dan mencetaknya', en: 'Add to books and print them' },
  },
  {
    uid: 'calendar.manage',
    group: groups.calendar,
    name: { id: 'Mengatur kalender dan tenggat', en: 'Manage the calendar and deadlines' },
  },
  {
    uid: 'framework.manage',
    group: groups.frameworks,
    name: {
      id: 'Menyusun kerangka sendiri dan memilih kerangka rencana',
      en: 'Make own frameworks and choose that of a plan',
    },
  },
  {
    uid: 'settings.manage',
    group: groups.settings,
    name: { id: 'Mengatur peran dan keanggotaan', en: 'Manage roles and membership' },
  },
];

/** What the role editor calls the conditions that a permission can be bound to. */
export const conditionNames = {
  opd: { id: 'Milik Perangkat Daerahnya sendiri', en: 'Of their own department (OPD)' },
  dimension: { id: 'Dalam dimensinya sendiri', en: 'In their own dimension' },
  region: { id: 'Dalam daerahnya sendiri', en: 'In their own region' },
} as const satisfies Record<string, Words>;

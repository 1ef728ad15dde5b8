/** What the role editor offers under *Plugins › Kota Cerdas*. */
export const actions = [
  { uid: 'dashboard.read', subCategory: 'Dasbor', displayName: 'Melihat dasbor rencana' },
  { uid: 'snapshot.read', subCategory: 'Terbitan', displayName: 'Melihat daftar terbitan' },
  { uid: 'snapshot.publish', subCategory: 'Terbitan', displayName: 'Menerbitkan rencana' },
  { uid: 'plan.import', subCategory: 'Rencana', displayName: 'Mengimpor rencana dari berkas JSON' },
].map((action) => ({ ...action, section: 'plugins', pluginName: 'kotacerdas' }));

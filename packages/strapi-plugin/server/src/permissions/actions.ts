/** What the role editor offers under *Plugins › Kota Cerdas*. */
export const actions = [
  { uid: 'dashboard.read', subCategory: 'Dasbor', displayName: 'Melihat dasbor rencana' },
  { uid: 'snapshot.read', subCategory: 'Terbitan', displayName: 'Melihat daftar terbitan' },
  { uid: 'snapshot.publish', subCategory: 'Terbitan', displayName: 'Menerbitkan rencana' },
  {
    uid: 'snapshot.withdraw',
    subCategory: 'Terbitan',
    displayName: 'Menarik dan memulihkan terbitan',
  },
  { uid: 'plan.import', subCategory: 'Rencana', displayName: 'Mengimpor rencana dari berkas JSON' },
  { uid: 'item.read', subCategory: 'Persetujuan', displayName: 'Melihat status isian' },
  { uid: 'item.comment', subCategory: 'Persetujuan', displayName: 'Mengomentari isian' },
  { uid: 'item.submit', subCategory: 'Persetujuan', displayName: 'Mengajukan isian' },
  { uid: 'item.withdraw', subCategory: 'Persetujuan', displayName: 'Menarik pengajuan' },
  { uid: 'item.return', subCategory: 'Persetujuan', displayName: 'Mengembalikan dengan alasan' },
  { uid: 'item.approve', subCategory: 'Persetujuan', displayName: 'Menyetujui' },
  { uid: 'item.lock', subCategory: 'Persetujuan', displayName: 'Mengunci' },
  { uid: 'item.reopen', subCategory: 'Persetujuan', displayName: 'Membuka kembali' },
  { uid: 'history.read', subCategory: 'Riwayat', displayName: 'Melihat riwayat perubahan' },
  {
    uid: 'framework.manage',
    subCategory: 'Kerangka',
    displayName: 'Menyusun kerangka sendiri dan memilih kerangka rencana',
  },
  {
    uid: 'settings.manage',
    subCategory: 'Pengaturan',
    displayName: 'Mengatur peran dan keanggotaan',
  },
].map((action) => ({ ...action, section: 'plugins', pluginName: 'kotacerdas' }));

/** The words of the workbook beside its columns. */
export const id = {
  guide: 'Petunjuk',
  lists: 'Daftar pilihan',
  title: 'Lembar kerja {plan}',
  forOpd: 'Perangkat daerah: {opd}',
  forAll: 'Untuk seluruh perangkat daerah',
  issuedOn: 'Dibuat pada {date} – versi lembar {version}',
  'how-to': 'Cara mengisi',
  'step-1':
    'Isi lembar demi lembar. Ubah sel yang sudah ada, atau tulis isian baru di baris kosong di bawahnya.',
  'step-2':
    'Baris judul terkunci. Kolom abu-abu hanya untuk dibaca: perubahan di sana tidak diambil.',
  'step-locked':
    'Baris berlatar kelabu terkunci karena isiannya sudah diajukan, disetujui, atau dikunci (lihat kolom Status). Untuk mengubahnya, minta kepala Perangkat Daerah mengembalikan yang diajukan atau disetujui, atau minta Admin Daerah membuka kembali yang dikunci; lalu unduh lembar kerja baru.',
  'step-3':
    'Sel dengan panah mempunyai daftar pilihan. Untuk beberapa isian dalam satu sel, tekan Alt+Enter di antaranya.',
  'step-4':
    'Angka boleh ditulis 1.234,56; rupiah boleh ditulis Rp 1,5 miliar. Yang meragukan akan ditanyakan, tidak ditebak.',
  'step-5':
    'Menghapus baris tidak menghapus isian dari rencana. Mengosongkan sel yang tidak wajib menghapus isinya.',
  'step-6':
    'Boleh menyaring, menambah baris, dan mengurutkan lembar yang tidak mempunyai baris terkunci. Jangan mengubah nama lembar dan jangan menghapus kolom.',
  'step-7':
    'Simpan sebagai .xlsx lalu unggah kembali. Sebelum disimpan, semua perubahan ditampilkan untuk diperiksa.',
  'no-assessment':
    'Belum ada periode penilaian kesiapan; buat dahulu di aplikasi, lalu unduh lembar kerja baru.',
  sheets: 'Lembar dan kolomnya',
  required: 'wajib',
  optional: 'boleh kosong',
  'read-only': 'hanya dibaca',
  choices: 'Pilihan: {choices}',
  new: 'ID',
} as const;

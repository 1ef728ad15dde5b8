/** A sentence for each issue of an import; the cell stands before it. */
export const id = {
  'cell-error': 'Sel ini berisi kesalahan {found}. Perbaiki rumusnya atau tulis isinya langsung.',
  'cell-uncalculated':
    'Rumus di sel ini belum dihitung. Buka di Excel, simpan, lalu unggah lagi, atau tulis isinya langsung.',
  'cell-cut':
    'Teks ini terlalu panjang untuk satu sel sehingga terpotong, jadi perubahannya tidak dapat diambil. Ubah di aplikasi.',
  'not-a-number': '“{found}” bukan angka. Tulis angka saja, misalnya 1.234,56.',
  'not-an-amount':
    '“{found}” bukan jumlah rupiah penuh. Tulis misalnya 1500000000 atau Rp 1,5 miliar.',
  'not-a-percentage': '“{found}” bukan persentase. Tulis angka 0 sampai 100.',
  'not-a-day': '“{found}” bukan tanggal. Tulis misalnya 31/12/2026 atau 31 Desember 2026.',
  'not-a-year': '“{found}” bukan tahun. Tulis empat angka, misalnya 2026.',
  'not-a-level': '“{found}” bukan tingkat. Tulis angka 1 sampai 5.',
  'not-a-choice': '“{found}” tidak ada dalam daftar pilihan.',
  'not-found': '“{found}” tidak ditemukan dalam rencana.',
  'not-an-entry': '“{found}” tidak terbaca. Lihat cara menulisnya di lembar Petunjuk.',
  'unit-open':
    'Belum jelas dalam satuan apa “{found}” ditulis. Pilih satuan kolom ini di langkah Kolom.',
  'cell-doubtful': '“{found}” dapat berarti {readings}. Pilih yang dimaksud.',
  'cell-required': 'Kolom ini wajib diisi, tetapi kosong.',
  'cell-fixed':
    'Sel ini menunjukkan milik siapa baris ini dan tidak dapat diganti. Untuk isian lain, tulis baris baru.',
  'column-missing':
    'Isian baru memerlukan “{expected}”, tetapi lembar ini tidak mempunyai kolom itu. Pilih kolomnya, isi nilai yang sama untuk semua baris, atau tambahkan kolomnya.',
  'row-total': 'Baris “{found}” dilewati karena berisi penjumlahan.',
  'row-twice':
    'Baris ini memuat isian yang sama dengan baris lain ({found}). Hapus salah satu; untuk isian baru, kosongkan kodenya dan ganti namanya.',
  'budget-twice':
    'Anggaran {found} dari program ini sudah ada di baris lain. Jumlahkan menjadi satu baris, atau ganti tahun atau sumber dananya.',
  'answer-twice':
    'Jawaban untuk indikator ini ({found}) sudah ada di baris lain. Hapus salah satu.',
  'row-without-parent':
    'Baris ini belum dapat ditempatkan: program atau periode penilaiannya belum ada dalam rencana.',
  'base-damaged':
    'Data pembanding dalam berkas ini rusak. Isi sel dibandingkan dengan rencana yang sekarang.',
  'base-other-version':
    'Berkas ini dibuat dengan versi lembar {found}; sekarang versi {expected}. Isi sel dibandingkan dengan rencana yang sekarang.',
  'plan-differs': 'Berkas ini milik rencana “{found}”, bukan “{expected}”.',
  'framework-differs':
    'Berkas ini dibuat dengan kerangka {found}; rencana sekarang memakai {expected}. Periksa dimensi dan indikatornya.',
  'sheet-not-found':
    'Tidak ada lembar yang dikenali. Gunakan lembar kerja yang diunduh dari aplikasi, dan jangan mengganti nama lembarnya.',
  'item-not-editable':
    '“{found}” sudah {state}, jadi tidak dapat diubah. Minta dikembalikan dahulu, atau lewati isian ini.',
  'item-gone': '“{found}” sudah dihapus dari rencana sejak lembar kerja ini dibuat.',
  'item-invalid': 'Isian ini belum dapat diterima. {cause}',
  'item-conflicts':
    '“{found}” juga diubah oleh orang lain sejak lembar kerja ini dibuat. Pilih versi mana yang dipakai.',
  'item-not-own':
    'Isian ini di luar wewenang Anda. Yang dapat mengubahnya: perencana (Bappeda) atau Admin Daerah.',
  'item-of-other-opd':
    'Isian ini milik {opd}, di luar wewenang Anda. Yang dapat mengubahnya: operator {opd}, perencana (Bappeda), atau Admin Daerah.',
  'sheet-of-other-opd':
    'Penilaian kesiapan {opd} di luar wewenang Anda. Yang dapat mengisinya: operator atau kepala {opd}.',
  'field-not-own':
    'Peran Anda tidak boleh mengisi “{field}”. Minta Admin Daerah mengisinya, atau kosongkan kolom itu.',
  'chapter-locked':
    'Bab ini sudah dikunci oleh {by}: isian baru tidak dapat ditambahkan. Minta bab ini dibuka kembali dahulu.',
  'text-unstorable':
    'Ada huruf yang tidak dapat disimpan, biasanya terbawa saat menyalin dari tempat lain. Ketik ulang bagian itu.',
  suggestion: 'Barangkali: {nearest}.',
} as const;

/** What is said of a problem in a file with an RPJMD, after its place. */
export const id = {
  'nothing-recognised':
    'Tidak ada lembar yang dikenali sebagai RPJMD. Yang dicari: satu baris judul kolom dengan misi, tujuan, sasaran, atau nama program, dan sedikitnya satu kolom lain seperti indikator, satuan, target, atau pagu.',
  'sheet-not-recognised': 'Lembar ini tidak memuat tabel RPJMD, jadi tidak dibaca.',
  'sheet-hidden':
    'Lembar ini disembunyikan, jadi tidak dibaca. Tampilkan lembarnya (Unhide) bila isinya memang dipakai.',
  'column-unknown': 'Kolom “{found}” tidak dikenali, jadi tidak dibaca.',
  'column-similar':
    'Kolom “{found}” dibaca sebagai “{as}”, karena ejaannya mirip. Ganti judulnya bila bukan itu.',
  'column-twice':
    'Kolom “{found}” berarti sama dengan kolom sebelumnya. Isi keduanya dibandingkan.',
  'ceilings-scaled': 'Pagu di kolom “{found}” dikalikan {factor}, sesuai judulnya.',
  'ceilings-unit-unclear':
    'Satuan pagu di kolom “{found}” disebut lebih dari satu, jadi kolomnya tidak dibaca. Sebut satu satuan saja, di judul kolom atau di atas tabel.',
  'year-outside-period':
    'Kolom ini untuk tahun {year}, di luar periode RPJMD {from}–{to}, jadi tidak dibaca.',
  'row-hidden': 'Baris {row} disembunyikan, tetapi tetap dibaca.',
  'total-row-skipped': 'Baris “{found}” adalah penjumlahan, jadi dilewati.',
  'heading-skipped': 'Kode {found} adalah urusan atau bidang urusan, bukan program, jadi dilewati.',
  'below-program-skipped': 'Kode {found} adalah kegiatan atau subkegiatan, jadi dilewati.',
  'below-program-elsewhere':
    'Kode {found} adalah kegiatan dari program {parent}, tetapi berada di bawah program lain. Periksa kodenya; barisnya dilewati.',
  'cell-error': 'Rumus di sel ini menghasilkan {found}. Perbaiki rumusnya atau ketik nilainya.',
  'cell-uncalculated':
    'Rumus di sel ini belum dihitung. Buka berkasnya di Excel, simpan, lalu unggah lagi.',
  'text-too-long': 'Teks ini {found} huruf; paling banyak {limit}. Persingkat dahulu.',
  'figure-unreadable':
    '“{found}” bukan angka yang dapat dibaca, jadi dikosongkan. Contoh yang benar: 1.234,56.',
  'figure-negative': 'Pagu tidak bisa kurang dari nol: {found}.',
  'rupiah-rounded': 'Pagu {found} dibulatkan menjadi {whole} rupiah.',
  'vision-differs': 'Visi di sini berbeda dari yang pertama disebut. Yang dipakai: “{kept}”.',
  'statement-missing': 'Kode “{code}” tidak disertai uraian, dan belum ada di rencana ini.',
  'statement-differs':
    'Kode “{code}” di sini diuraikan lain: “{found}”. Yang dipakai: “{kept}”. Satu kode untuk satu uraian.',
  'parent-missing':
    '“{found}” tidak berada di bawah apa pun. Isi kolom misi untuk setiap tujuan, dan kolom tujuan untuk setiap sasaran.',
  'code-renamed': 'Kode {found} sudah dipakai, jadi di sini menjadi {code}.',
  'program-code-missing': 'Program ini belum berkode. Isi kodenya, misalnya 2.16.03.',
  'program-code-wrong': '“{found}” bukan kode program. Contoh yang benar: 2.16.03.',
  'program-code-is-date':
    'Kode di sel ini diubah Excel menjadi tanggal. Ubah format selnya menjadi Teks, lalu ketik ulang kodenya.',
  'program-name-missing': 'Program {code} belum bernama.',
  'program-name-differs': 'Program {code} di sini bernama “{found}”. Yang dipakai: “{kept}”.',
  'objective-missing':
    'Program {code} tidak berada di bawah sasaran mana pun, jadi tidak diambil. Isi kolom sasaran, tujuan, dan misinya.',
  'generic-code-filled': 'Kode {found} menjadi {filled}, sesuai bidang urusan {opd}.',
  'generic-code-kept':
    'Kode {found} tetap apa adanya: kode perangkat daerah {opd} belum diisi atau tidak cocok.',
  'opd-missing': 'Perangkat daerah belum diisi, jadi program ini tidak diambil.',
  'opd-code-and-name-differ':
    'Kode {code} milik {byCode}, sedangkan nama “{name}” milik {byName}. Samakan dahulu.',
  'program-under-two-objectives':
    'Program {code} juga ada di bawah sasaran “{found}”. Yang dipakai: “{kept}”.',
  'ceilings-differ':
    'Pagu {year} program {code} di sini {found}, padahal di sel {at} {kept}. Yang dipakai yang pertama; periksa keduanya.',
  'indicator-without-owner':
    'Indikator “{found}” tidak berada di bawah sasaran atau program, jadi tidak diambil.',
  'indicator-unit-missing': 'Indikator “{found}” belum bersatuan, jadi tidak diambil.',
  'indicator-lower-is-better':
    'Target “{found}” menurun, jadi dianggap makin kecil makin baik. Ubah bila tidak demikian.',
  'target-differs':
    'Target {year} “{name}” di sini {found}, sebelumnya {kept}. Yang dipakai yang pertama.',
  'target-without-indicator':
    'Baris ini bertarget tetapi indikatornya kosong, jadi targetnya dilewati.',
  'ceiling-without-program': 'Pagu {found} tidak berada di bawah program, jadi dilewati.',
};

/** A sentence for each issue. */
export const id = {
  'one.text': 'Wajib diisi: teks ini masih kosong.',
  'one.list': 'Daftar ini wajib berisi paling sedikit satu isian.',
  'one.format': 'Bentuk penulisan {found} tidak sesuai.',

  'issue.not-an-object': 'Isi dokumen bukan sebuah rencana: seharusnya objek, ditemukan {found}.',
  'issue.not-json': 'Berkas ini bukan JSON yang sah: {found}.',
  'issue.missing-field': 'Wajib diisi.',
  'issue.unknown-field': 'Isian “{found}” tidak dikenal. Periksa ejaannya atau hapus.',
  'issue.wrong-type': 'Seharusnya {expected}, ditemukan {found}.',
  'issue.not-one-of': 'Nilai {found} tidak tersedia. Pilihannya: {expected}.',
  'issue.number-too-small': 'Nilai {found} terlalu kecil; paling sedikit {limit}.',
  'issue.number-too-big': 'Nilai {found} terlalu besar; paling banyak {limit}.',
  'issue.not-an-integer': 'Seharusnya bilangan bulat, ditemukan {found}.',
  'issue.not-a-finite-number': 'Seharusnya angka biasa, ditemukan {found}.',
  'issue.text-too-short': 'Teks ini terlalu pendek; paling sedikit {limit} karakter.',
  'issue.text-too-long': 'Teks ini terlalu panjang; paling banyak {limit} karakter.',
  'issue.list-too-short': 'Daftar ini terlalu pendek; paling sedikit {limit} isian.',
  'issue.list-too-long': 'Daftar ini terlalu panjang; paling banyak {limit} isian.',
  'issue.wrong-format': 'Bentuk penulisan {found} tidak sesuai. Contoh yang benar: {expected}.',
  'issue.unsafe-link':
    'Tautan {found} tidak diterima; gunakan alamat yang diawali https://, http://, atau mailto:.',
  'issue.schema-version-unsupported':
    'Dokumen ini memakai skema versi {found}; perangkat lunak ini membaca versi {expected}. Perbarui perangkat lunak.',
  'issue.duplicate-id': 'Id “{found}” sudah dipakai oleh isian lain di daftar yang sama.',
  'issue.duplicate-code': 'Kode “{found}” sudah dipakai oleh isian lain di daftar yang sama.',
  'issue.duplicate-entry': '“{found}” sudah diisi sebelumnya; satu isian saja yang boleh ada.',
  'issue.dangling-id': 'Id “{found}” tidak ada dalam daftar “{list}”.',
  'issue.unknown-framework': 'Kerangka “{found}” tidak dikenal.',
  'issue.unknown-dimension': 'Dimensi “{found}” tidak ada dalam kerangka {framework}.',
  'issue.unknown-sub-dimension': 'Subdimensi “{found}” tidak ada dalam kerangka {framework}.',
  'issue.sub-dimension-of-other-dimension':
    'Subdimensi “{found}” bukan bagian dari dimensi “{dimension}”.',
  'issue.unknown-indicator': 'Indikator “{found}” tidak ada dalam instrumen kesiapan.',
  'issue.unknown-element': 'Elemen kesiapan “{found}” tidak ada dalam kerangka {framework}.',
  'issue.unknown-factor': 'Faktor “{found}” tidak ada dalam analisis SWOT “{swot}”.',
  'issue.item-in-use': '“{found}” masih dipakai di sini, oleh “{by}”. Hapus dahulu kaitannya.',
  'issue.link-required':
    '“{found}” tidak dapat dihapus: “{by}” wajib merujuk sesuatu di sini. Pilih dahulu yang lain.',
  'issue.patch-not-applicable':
    'Perubahan pada “{found}” tidak cocok dengan rencana ini; tempatnya tidak ada.',
  'issue.unknown-conflict': 'Tidak ada pertentangan “{found}” yang perlu dipilih.',
  'issue.end-before-start': 'Batas akhir ({to}) tidak boleh sebelum batas awal ({from}).',
  'issue.year-outside-period': 'Tahun {found} berada di luar periode {from}–{to}.',
  'issue.reason-missing': 'Isian “{found}” dikembalikan tanpa alasan. Tuliskan alasannya.',
  'issue.dependency-on-itself': 'Program {found} bergantung pada dirinya sendiri.',
  'issue.code-not-under-parent':
    'Kode nomenklatur {found} tidak berada di bawah kode program RPJMD {parent}.',
  'issue.problem-without-need': 'Permasalahan {found} belum mempunyai kebutuhan.',
  'issue.need-without-answer': 'Kebutuhan {found} belum dijawab oleh inovasi atau program.',
  'issue.innovation-without-owner': 'Inovasi {found} belum mempunyai OPD pengampu.',
  'issue.innovation-without-origin':
    'Inovasi {found} belum menjawab kebutuhan atau permasalahan mana pun.',
  'issue.strategy-without-factor':
    'Faktor SWOT yang menjadi dasar strategi {found} tidak ada lagi.',
  'issue.strategy-without-program': 'Strategi {found} belum dijalankan oleh program mana pun.',
  'issue.program-without-origin':
    'Program {found} tidak berasal dari strategi, kebutuhan, atau inovasi mana pun.',
  'issue.program-without-indicator': 'Program {found} belum mempunyai indikator.',
  'issue.indicator-without-baseline': 'Indikator “{found}” belum mempunyai nilai awal (baseline).',
  'issue.objective-without-indicator': 'Sasaran {found} belum mempunyai indikator.',
  'issue.plan-differs': 'Kedua dokumen bukan versi dari satu rencana: {before} dan {after}.',
  'issue.framework-differs':
    'Kedua rencana memakai kerangka berbeda ({before} dan {after}); angkanya mungkin tidak dapat dibandingkan.',
  'issue.region-differs': 'Kedua rencana milik daerah berbeda: {before} dan {after}.',
  'issue.horizon-does-not-match':
    'Program {program} berlangsung {years} tahun, jadi seharusnya {expectedHorizon}; tercatat {horizon}.',
  'issue.period-beyond-horizons':
    'Program {program} berlangsung {years} tahun, lebih lama daripada jangka terpanjang ({limit} tahun).',
  'issue.quick-win-missing':
    'Dimensi “{dimension}” mempunyai {found} quick win; seharusnya {expected}. Tambahkan satu.',
  'issue.quick-win-surplus':
    'Dimensi “{dimension}” mempunyai {found} quick win; biasanya {expected}.',
  'issue.quick-win-too-long':
    'Quick win {program} berlangsung {years} tahun; paling lama {limit} tahun.',
  'issue.budget-too-large':
    'Jumlah anggaran {sum} rupiah melampaui {limit}, sehingga tidak dapat dihitung sampai ke rupiah terakhir. Periksa banyaknya angka nol.',
  'issue.baseline-missing': 'Indikator “{indicator}” belum mempunyai nilai awal (baseline).',
  'issue.target-missing': 'Indikator “{indicator}” belum mempunyai target.',
  'issue.target-against-direction':
    'Target indikator “{indicator}” tahun {year} ({found}) lebih buruk daripada nilai sebelumnya ({previous}).',
  'issue.realisation-without-target':
    'Indikator “{indicator}” mempunyai realisasi tahun {year}, tetapi target tahun itu tidak ada.',
  'issue.dependency-cycle':
    'Program-program ini saling menunggu, sehingga tidak satu pun dapat dimulai: {found}.',
  'issue.starts-before-dependency-ends':
    'Program {program} mulai {from}, padahal program prasyaratnya {dependency} baru selesai {to}.',
  'issue.surrounding-spaces':
    'Kode {found} diawali atau diakhiri spasi; kode dibaca tanpa spasi itu.',
  'issue.sub-activity-two-digits':
    'Kode {found} memakai nomor subkegiatan dua angka dari nomenklatur lama; kini empat angka.',
  'issue.nomenclature-parent-missing':
    'Kode {found} ada dalam daftar, tetapi induknya {parent} tidak ada.',
  'issue.nomenclature-not-in-list': 'Kode {found} tidak ada dalam daftar nomenklatur yang dimuat.',
  'issue.generic-code-unresolved':
    'Kode umum {found} tidak dapat diisi dengan bidang urusan dari kode perangkat daerah {opd}.',
  'issue.ceiling-exceeded':
    'Anggaran program RPJMD {program} tahun {year} sebesar {amount} melampaui pagunya, {ceiling}.',
  'issue.spending-above-budget':
    'Program {program} sudah memakai {amount}, melebihi seluruh anggarannya, {ceiling}. Periksa angkanya, atau perbarui anggaran program.',
  'issue.progress-before-start':
    'Laporan tahun {year} sudah mencatat kemajuan, padahal program {program} baru mulai tahun {from}. Periksa tanggal laporan, atau tahun mulai program.',
  'issue.progress-falls':
    'Laporan ini mencatat {percent}%, padahal laporan {day} sudah mencatat {before}%: kemajuan program {program} turun.',
  'issue.bands-not-contiguous':
    'Rentang “{band}” ({found}–{below}) seharusnya mulai dari {expected}, agar bersambung dengan rentang sebelumnya.',
  'issue.bands-do-not-cover':
    'Rentang nilai hanya mencakup {from}–{below}, padahal skalanya {lowest}–{highest}. Lengkapi agar setiap skor mempunyai predikat.',
  'issue.scale-not-rising':
    'Skala ini mulai dari {lowest} dan berakhir di {highest}; nilai terendah harus lebih kecil daripada nilai tertinggi.',
  'issue.all-weights-zero': 'Semua bobot di sini bernilai nol; beri bobot paling sedikit satu.',
  'issue.level-out-of-range':
    'Tingkat {found} pada indikator “{indicator}” di luar skala {lowest}–{highest}.',
  'issue.target-out-of-range':
    'Target {found} pada indikator “{indicator}” di luar skala {lowest}–{highest}.',
  'issue.duplicate-rating':
    'Indikator “{indicator}” dinilai lebih dari sekali; hanya nilai pertama yang dihitung.',
  'issue.justification-missing':
    'Keputusan atas indikator “{indicator}” belum disertai justifikasi, sehingga belum dihitung. Tuliskan alasannya.',
  'issue.instrument-differs':
    'Penilaian ini memakai instrumen {found}, bukan {expected}, sehingga tidak dapat dibandingkan.',
  'issue.weights-do-not-sum': 'Bobot {table} berjumlah {sum}, seharusnya 1 (100%).',
  'issue.weight-not-finite': 'Bobot faktor {factor} bukan angka biasa: {found}.',
  'issue.weight-negative': 'Bobot faktor {factor} tidak boleh negatif: {found}.',
  'issue.rating-out-of-range':
    'Rating faktor {factor} adalah {found}, bukan angka pada skala {lowest} sampai {highest}.',
  'issue.rating-not-integer':
    'Rating faktor {factor} adalah {found}, bukan bilangan bulat; wajar bila merupakan rata-rata responden.',
  'issue.printed-score-differs':
    'Skor faktor {factor} tercetak {printed}, padahal bobot × rating = {computed}.',
  'issue.side-empty':
    'Tidak ada faktor {kind} yang dapat dihitung, sehingga kuadran tidak dapat ditentukan.',
  'issue.duplicate-factor': 'Kode faktor {factor} sudah dipakai oleh faktor ke-{first}.',
  'issue.reversed-scale-trap':
    'Rating kelemahan dan ancaman berskala terbalik (1 = sangat serius), sedangkan koordinat dihitung dari selisih: makin serius suatu kelemahan, makin besar nilai sumbu. Bandingkan dengan posisi setelah rating dibalik.',
  'issue.magnitude-scale-trap':
    'Rating kelemahan dan ancaman menyatakan besarnya (rating tertinggi = sangat serius), sedangkan total IFAS dan EFAS, yang menjadi dasar matriks IE dan ambang batas, menjumlahkannya: makin serius suatu kelemahan, makin kuat kedudukannya. Bandingkan dengan angka setelah rating dibalik.',
  'issue.weights-look-like-percent':
    'Bobot {table} berjumlah {sum}: tampaknya diisi dalam persen, padahal metode ini membaca pecahan dari 1. Ubah satuan bobot menjadi persen, atau bagi setiap bobot dengan 100.',
  'issue.weights-look-like-fractions':
    'Bobot {table} berjumlah {sum}: tampaknya diisi sebagai pecahan dari 1, padahal metode ini membaca persen. Ubah satuan bobot menjadi pecahan, atau kalikan setiap bobot dengan 100.',
  'issue.printed-total-differs': 'Angka tercetak {printed}, padahal hasil hitungan {computed}.',
  'issue.printed-not-computed':
    'Angka tercetak {printed} tidak dapat dibandingkan, karena hasil hitungannya belum ada.',
  'issue.factor-not-found': 'Faktor “{found}” tidak ada dalam analisis ini.',
  'issue.rating-not-david':
    'Rating faktor {factor} adalah {found}; menurut David, {kind} diberi rating {lowest} atau {highest}.',
  'issue.matrix-not-square':
    'Baris {row} matriks perbandingan berisi {found} kolom, seharusnya {expected}.',
  'issue.comparison-missing': 'Baris {row} belum dibandingkan dengan kolom {column}.',
  'issue.comparison-not-on-scale':
    'Perbandingan baris {row} dengan kolom {column} bernilai {found}, di luar skala ({expected}).',
  'issue.comparison-contradicts':
    'Perbandingan baris {row} dengan kolom {column} bernilai {found}, bertentangan dengan nilai sebaliknya, yaitu {other}.',
  'issue.comparisons-intransitive':
    'Perbandingan nomor {first}, {second}, dan {third} melingkar: urutan kepentingannya saling bertentangan. Periksa kembali ketiganya.',
  'issue.comparisons-inconsistent':
    'Perbandingan kurang konsisten: rasio konsistensi {ratio}, paling tinggi {limit}. Periksa kembali perbandingannya.',
  'issue.strategy-not-ranked':
    'Strategi {strategy} tidak diperingkat, karena tidak merujuk faktor yang memiliki skor.',
  'issue.factor-outside-strategy':
    'Strategi {strategy} berjenis {strategyKind}, tetapi merujuk faktor {kind} {factor}.',
  'issue.reversed-scale-ranking':
    'Makin serius suatu kelemahan atau ancaman, makin kecil skornya pada skala ini, sehingga strategi yang menjawabnya turun peringkat. Bandingkan dengan peringkat setelah rating dibalik.',
  'issue.attractiveness-incomplete':
    'Daya tarik faktor {factor} hanya dinilai untuk sebagian strategi, sehingga faktor ini tidak dihitung. Nilai semua strategi, atau kosongkan semuanya.',
  'issue.draws-reduced':
    'Simulasi dikurangi dari {asked} menjadi {done} percobaan, karena faktornya sangat banyak.',
  'issue.unknown-index-indicator': 'Indikator “{found}” tidak ada dalam struktur indeks ini.',
  'issue.index-incomplete':
    'Indeks {index} belum dapat dihitung: baru {answered} dari {expected} indikator yang bernilai.',
  'issue.index-without-structure':
    'Susunan indikator indeks {index} tidak tersedia, sehingga indeks tidak dapat dihitung.',
  'issue.value-outside-bands': 'Nilai indeks {index} adalah {found}, di luar rentang predikatnya.',
  'issue.year-without-index': 'Indeks {index} tidak memiliki nilai untuk tahun {found}.',
  'issue.year-in-future': 'Tahun {found} belum tiba pada {asOf}.',
  'issue.commitment-without-reference':
    'Pernyataan komitmen pimpinan belum disertai rujukan, misalnya nomor keputusan.',
  'issue.grade-out-of-range': 'Nilai {found} di luar skala {lowest}–{highest}.',
  'issue.dimension-not-evaluated':
    'Dimensi “{found}” tidak termasuk dimensi yang dievaluasi, sehingga isian ini tidak dihitung.',
  'issue.too-few-words': 'Teks ini baru {found} kata; paling sedikit {limit} kata.',
  'issue.too-many-words': 'Teks ini {found} kata; paling banyak {limit} kata.',
  'issue.implementation-before-trial':
    'Waktu penerapan {implementation} mendahului waktu uji coba {trial}.',
  'issue.act-not-open': 'Isian berstatus “{state}” tidak dapat {act}.',
  'issue.act-needs-reason': 'Tuliskan alasannya: isian hanya dapat {act} dengan alasan.',
  'issue.nothing-decided':
    'Belum ada tingkat akhir: 0 dari {indicators} indikator ditetapkan. Penilaian baru dapat {act} setelah ada tingkat akhir beserta justifikasinya; tingkat tanpa justifikasi belum dihitung.',
  'issue.emblem-too-large':
    'Berkas lambang berukuran {found} MB; paling besar {limit} MB. Perkecil gambarnya.',
  'issue.emblem-not-a-picture':
    'Berkas lambang ini bukan gambar PNG atau JPEG yang utuh. Simpan lambangnya sebagai PNG, lalu unggah lagi.',
  'issue.emblem-too-many-pixels':
    'Lambang berukuran {width} × {height} piksel; paling banyak {limit} juta piksel. Perkecil gambarnya.',
  'act.submit': 'diajukan',
  'act.withdraw': 'ditarik kembali',
  'act.return': 'dikembalikan',
  'act.approve': 'disetujui',
  'act.lock': 'dikunci',
  'act.reopen': 'dibuka kembali',
} as const;

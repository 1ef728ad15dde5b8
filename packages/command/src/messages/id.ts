import type { CommandMessages } from './types.js';

const plan = '<rencana.json | terbitan.json>';
const done = 'Kode keluar: 0 berhasil; 2 tidak dapat dibaca atau dikerjakan.';

export const id: CommandMessages = {
  help: {
    about:
      'kotacerdas: periksa, hitung, jelaskan, bandingkan, isi, dan cetak rencana kota cerdas dari baris perintah.',
    usage: 'Pakai:',
    command: 'perintah',
    options: 'pilihan',
    example: 'Contoh:',
    exitCodes: [
      'Kode keluar: 0 berhasil; 1 ada yang kurang (tidak sah, berbeda, ditolak, sudah berubah);',
      '             2 tidak dapat dibaca atau dikerjakan.',
    ],
    more: 'Rincian satu perintah: kotacerdas <perintah> --help. Tanda - berarti masukan standar.',
  },
  commands: {
    validate: {
      about: 'memeriksa rencana atau terbitan, dan menyebut setiap kesalahan beserta tempatnya',
      files: plan,
      exitCodes:
        'Kode keluar: 0 sah; 1 tidak sah (dengan --strict juga bila ada peringatan); 2 tidak dapat dibaca.',
      example: 'kotacerdas validate rencana.json --strict',
    },
    summarise: {
      about: 'meringkas rencana dalam satu halaman: angka, dimensi, anggaran, kelengkapan buku',
      files: plan,
      exitCodes: done,
      example: 'kotacerdas summarise terbitan.json --lang en',
    },
    score: {
      about: 'menghitung kesiapan daerah dan posisi SWOT setiap cakupan',
      files: plan,
      exitCodes: done,
      example: 'kotacerdas score rencana.json --json',
    },
    explain: {
      about: 'menjelaskan asal suatu angka: apa yang dihitung, apa yang tidak, dan jumlahnya',
      files: plan,
      exitCodes: done,
      example: 'kotacerdas explain rencana.json --figure readiness --element structure',
    },
    compare: {
      about: 'membandingkan dua rencana atau terbitan: angka, butir, dan isian yang berbeda',
      files: `${plan} ${plan}`,
      exitCodes: 'Kode keluar: 0 sama; 1 berbeda; 2 tidak dapat dibaca.',
      example: 'kotacerdas compare terbitan-1.json terbitan-2.json',
    },
    import: {
      about:
        'membaca lembar Excel atau CSV ke dalam rencana; tanpa --out hanya uji coba, tidak ada yang ditulis',
      files: '<rencana.json> <lembar.xlsx | lembar.csv>',
      exitCodes:
        'Kode keluar: 0 semua dapat diambil; 1 ada yang ditolak atau masih ditanyakan, dan --out tidak ditulis; 2 berkas tidak dapat dibaca.',
      example: 'kotacerdas import rencana.json inovasi.xlsx --out rencana-baru.json',
    },
    'import-rpjmd': {
      about:
        'membaca visi, misi, tujuan, sasaran, program, target, dan pagu RPJMD (tabel SIPD atau dokumen) ke dalam rencana; tanpa --out hanya uji coba',
      files: '<rencana.json> <rpjmd.xlsx | rpjmd.csv>',
      exitCodes:
        'Kode keluar: 0 semua dapat diambil; 1 ada yang masih ditanyakan (--out tidak ditulis) atau tidak terbaca; 2 berkas tidak dapat dibaca.',
      example: 'kotacerdas import-rpjmd rencana.json sipd.xlsx --out rencana-baru.json',
    },
    export: {
      about: 'menulis rencana sebagai lembar kerja, data terbuka, atau inventaris IGA dan KIPP',
      files: plan,
      exitCodes: done,
      example: 'kotacerdas export terbitan.json --as datapackage --out data-terbuka',
    },
    book: {
      about: 'mencetak buku sebagai DOCX, PDF, dan HTML, beserta manifesnya',
      files: plan,
      exitCodes: done,
      example: 'kotacerdas book terbitan.json --book buku-1 --out buku',
    },
    check: {
      about: 'memeriksa apakah berkas buku masih sama dengan yang dicetak dari suatu terbitan',
      files: '<manifes.json> <terbitan.json> <berkas buku…>',
      exitCodes: 'Kode keluar: 0 cocok; 1 tidak cocok; 2 tidak dapat dibaca.',
      example: 'kotacerdas check manifest.json terbitan.json buku-1.pdf',
    },
  },
  options: {
    lang: { value: 'id|en', about: 'bahasa jawaban (baku: id)' },
    json: { about: 'jawab sebagai satu dokumen JSON' },
    help: { about: 'tampilkan bantuan' },
    version: { about: 'tampilkan versi' },
    strict: { about: 'peringatan pun membuat rencana tidak lolos' },
    'as-of': {
      value: '<tanggal>',
      about: 'keadaan per tanggal ini, misalnya 2026-11-23 (baku: hari ini, atau saat terbit)',
    },
    figure: { value: 'readiness|swot', about: 'angka yang dijelaskan' },
    scope: {
      value: '<cakupan>',
      about: 'analisis SWOT mana: region (baku), id dimensi, atau id elemen kesiapan',
    },
    element: { value: '<id>', about: 'elemen atau subelemen kesiapan; tanpa ini, seluruh daerah' },
    as: { value: '<bentuk>', about: 'workbook, csv, json, datapackage, dcat, iga, atau kipp' },
    out: { value: '<tempat>', about: 'folder (import: berkas) yang ditulis' },
    overwrite: { about: 'timpa berkas --out dan --report yang sudah ada' },
    report: { value: '<laporan.xlsx>', about: 'tulis lembar itu kembali dengan tanda pada selnya' },
    'on-conflict': {
      value: 'keep|take',
      about: 'butir yang bentrok: biarkan isi rencana, atau ambil isi lembar',
    },
    answers: {
      value: '<jawaban.json>',
      about: 'jawaban atas yang ditanyakan, misalnya {"cells": {"SWOT!F3": 1}}',
    },
    mapping: {
      value: '<pemetaan.json>',
      about: 'lembar dan kolom mana berisi apa; bentuknya seperti "mappings" dalam jawaban --json',
    },
    opd: { value: '<nama singkat>', about: 'perangkat daerah pemilik lembar' },
    book: {
      value: '<id>',
      about: 'buku-1, buku-2, buku-3, ringkasan, atau buku lain kerangka ini',
    },
    additions: { value: '<tambahan.json>', about: 'tambahan yang ditulis petugas' },
    emblem: { value: '<lambang.png>', about: 'lambang daerah untuk sampul' },
  },
  refused: {
    command: (word, meant) =>
      `Tidak ada perintah "${word}".${meant === null ? '' : ` Maksudnya "${meant}"?`} Daftar perintah: kotacerdas --help.`,
    option: {
      unknown: (option, meant) =>
        `Tidak ada pilihan "${option}".${meant === null ? '' : ` Maksudnya "${meant}"?`}`,
      'value-missing': (option) => `Pilihan ${option} memerlukan isi.`,
      'value-unwanted': (option) => `Pilihan ${option} tidak memakai isi.`,
    },
    untaken: (command, option) => `Perintah ${command} tidak mengenal pilihan ${option}.`,
    missing: (command, option) => `Perintah ${command} memerlukan pilihan ${option}.`,
    notTogether: (one, other) => `${one} tidak dapat dipakai bersama ${other}.`,
    choice: (option, said, known) =>
      `${option} "${said}" tidak ada. Yang ada: ${known.join(', ')}.`,
    tooFewFiles: (command, least) => `Perintah ${command} memerlukan ${least} berkas.`,
    tooManyFiles: (command, most) => `Perintah ${command} hanya membaca ${most} berkas.`,
    stdinTwice: 'Masukan standar (-) hanya dapat dibaca sekali.',
    unreadable: (file) => `${file} tidak dapat dibaca.`,
    unwritable: (file) => `Berkas tidak dapat ditulis ke ${file}.`,
    notJson: (file) => `${file} bukan JSON.`,
    notPlan: (file) => `${file} bukan rencana atau terbitan yang sah:`,
    moreFaults: (count) => `  dan ${count} kesalahan lain; semuanya: kotacerdas validate`,
    notEdition: (file) => `${file} bukan terbitan.`,
    notManifest: (file) => `${file} bukan manifes buku.`,
    altered: (file) =>
      `Isi ${file} tidak sesuai dengan sidiknya (hash): terbitan ini sudah diubah.`,
    notDay: (text) => `"${text}" bukan tanggal; tulis seperti 2026-11-23.`,
  },
  draft: 'rencana (belum terbit)',
  edition: (number) => `terbitan nomor ${number}`,
  written: (file) => `ditulis: ${file}`,
  validate: {
    valid: (file) => `${file} sah.`,
    notValid: (file) => `${file} tidak sah.`,
    counts: ({ error, info, warning }) =>
      `${error} kesalahan, ${warning} peringatan, ${info} keterangan`,
    severities: { error: 'Kesalahan', warning: 'Peringatan', info: 'Keterangan' },
    wholeDocument: 'seluruh dokumen',
  },
  score: {
    readiness: 'Kesiapan daerah',
    region: 'Seluruh daerah',
    noAssessment: 'Belum ada penilaian kesiapan.',
    assessment: (title, day, raters) =>
      `${title}, dinilai ${day}; ${raters} perangkat daerah menilai mandiri.`,
    notConsolidated: 'Belum dikonsolidasi, jadi belum ada skor.',
    coverage: ({ answered, missing, notApplicable }) =>
      `${answered} indikator terjawab, ${missing} belum dijawab, ${notApplicable} tidak berlaku.`,
    score: 'Skor',
    target: 'Target',
    gap: 'Kesenjangan',
    band: 'Predikat',
    swot: 'Posisi SWOT',
    noSwot: 'Belum ada analisis SWOT.',
    quadrant: 'Kuadran',
    noQuadrant: 'belum dapat ditentukan',
    ieCell: 'Sel IE',
    turned: (x, y, quadrant) => `Setelah rating dibalik: (${x}; ${y}), ${quadrant}.`,
  },
  explain: {
    element: 'Elemen',
    indicator: 'Indikator',
    factor: 'Faktor',
    level: 'Tingkat',
    weight: 'Bobot',
    product: 'Hasil kali',
    share: 'Bagian',
    rating: 'Rating',
    leftOut: (name, reason) => `Tidak ikut dihitung: ${name} – ${reason}`,
    reasons: {
      'not-applicable': 'tidak berlaku',
      'level-out-of-range': 'tingkat di luar skala',
      'zero-weight': 'berbobot 0',
    },
    noFigure: 'Belum ada tingkat yang dapat dihitung, jadi tidak ada skor. Ini bukan nilai 0.',
    wholeScore: (numerator, denominator, score) =>
      `Skor = jumlah (skor × bobot) ÷ jumlah bobot = ${numerator} ÷ ${denominator} = ${score}`,
    wholeGap: (numerator, denominator, gap) =>
      `Kesenjangan = jumlah (kesenjangan × bobot) ÷ jumlah bobot = ${numerator} ÷ ${denominator} = ${gap}`,
    meanScore: (numerator, denominator, score) =>
      `Skor = jumlah (tingkat × bobot) ÷ jumlah bobot = ${numerator} ÷ ${denominator} = ${score}`,
    comparedSums: (target, level, weight) =>
      `Dari indikator yang bertarget: jumlah (target × bobot) ${target}, jumlah (tingkat × bobot) ${level}, jumlah bobot ${weight}.`,
    meanGap: (target, level, gap) =>
      `Kesenjangan = target − tingkat = ${target} − ${level} = ${gap}`,
    band: (name, from, below) => `Predikat “${name}”: mulai ${from} sampai di bawah ${below}.`,
    lastBand: (name, from, to) => `Predikat “${name}”: mulai ${from} sampai dengan ${to}.`,
    evidence: 'Bukti',
    noEvidence: 'belum ada bukti',
    swotRule: 'Skor setiap faktor = bobot × rating; skor setiap bagian dijumlahkan.',
    ieCell: 'sel IE',
    quadrant: 'Kuadran:',
  },
  summarise: {
    year: 'Tahun',
    total: 'Jumlah',
    completeness: (share) => `Kelengkapan buku: ${share}`,
    completenessNote:
      'Seberapa banyak yang sudah ditulis, bukan seberapa baik; syarat setiap bab adalah usulan, bukan ketentuan resmi.',
    book: (book) => book.replace(/^buku-/, 'Buku '),
    statuses: { empty: 'belum diisi', started: 'terisi sebagian', complete: 'lengkap' },
    next: 'Langkah berikutnya',
    moreSteps: (count) => `dan ${count} langkah lain (semuanya: --json)`,
  },
  compare: {
    same: 'Tidak ada yang berbeda.',
    figures: 'Angka yang berbeda',
    before: 'Sebelum',
    after: 'Sesudah',
    change: 'Selisih',
    planItself: 'Rencana itu sendiri',
    counts: (added, changed, removed) =>
      `${added} ditambahkan, ${changed} diubah, ${removed} dihapus`,
    order: 'urutannya berbeda',
    nothing: '(kosong)',
  },
  imported: {
    reading: (file) => `membaca ${file} …`,
    comparing: 'membandingkan dengan rencana …',
    reporting: 'menulis laporan …',
    editionsStay: (file) =>
      `${file} adalah terbitan, dan terbitan tidak berubah. Impor ke rencananya, lalu terbitkan lagi.`,
    isThere: (file) => `${file} sudah ada. Pilih nama lain, atau pakai --overwrite.`,
    sheet: (name, list, rows, leftOut) =>
      `Lembar "${name}" dibaca sebagai ${list}: ${rows} baris${leftOut === 0 ? '' : `, ${leftOut} dilewati`}.`,
    sheetUnread: (name) =>
      `Lembar "${name}" tidak dibaca: isinya tidak dikenali. Katakan dengan --mapping.`,
    missing: (columns) => `Kolom yang kurang: ${columns.join(', ')}.`,
    hidden: (sheets) => `Lembar tersembunyi tidak dibaca: ${sheets.join(', ')}.`,
    statuses: {
      new: 'Baru',
      changed: 'Berubah',
      unchanged: 'Tetap',
      conflicting: 'Bentrok',
      refused: 'Ditolak',
    },
    asked: 'Masih ditanyakan; jawab dengan --answers',
    notAnswers: (file) =>
      `${file} bukan jawaban. Tulis seperti {"cells": {"SWOT!F3": 1}}: sel dan nomor pilihannya.`,
    notMapping: (file) =>
      `${file} bukan pemetaan. Tulis seperti "mappings" dalam jawaban --json: {"Lembar1": {"topic": "problems", "columns": [{"column": 0, "key": "title"}]}}.`,
    noSheet: (name, sheets) =>
      `Pemetaan menyebut lembar "${name}", yang tidak ada atau tidak perlu dipetakan. Yang dapat dipetakan: ${sheets.join(', ') || '–'}.`,
    noColumn: (sheet, column, columns) =>
      `Pemetaan lembar "${sheet}" menyebut kolom ${column}, yang tidak ada. Yang ada: ${columns.join(', ')} (0 adalah A).`,
    noKey: (sheet, key, keys) =>
      `Pemetaan lembar "${sheet}" menyebut isian "${key}", yang tidak ada. Yang ada: ${keys.join(', ')}.`,
    columnTwice: (sheet, column) => `Pemetaan lembar "${sheet}" menyebut kolom ${column} dua kali.`,
    keyTwice: (sheet, key) => `Pemetaan lembar "${sheet}" memberi isian "${key}" kepada dua kolom.`,
    question: (column, original, readings) =>
      `${column}: “${original}” dapat berarti ${readings.map((reading, at) => `${reading} (${at})`).join(' atau ')}.`,
    conflict: (field, base, ours, theirs) =>
      `${field}: semula ${base}; lembar: ${ours}; rencana: ${theirs}`,
    nothing: '(kosong)',
    ready: 'Semuanya dapat diambil.',
    notReady:
      'Belum dapat diambil: perbaiki yang ditolak atau ditanyakan; untuk yang bentrok, pilih --on-conflict.',
  },
  rpjmd: {
    notAnswers: (file) =>
      `${file} bukan jawaban. Tulis seperti {"period": {"from": 2025, "to": 2029}, "figures": {"Program!F7": 1.5}, "opds": {"diskominfo": "opd-kominfo"}}.`,
    rows: (count) => `${count} baris dibaca.`,
    lists: { missions: 'Misi', goals: 'Tujuan', objectives: 'Sasaran', programs: 'Program' },
    counts: (list, { added, changed, missing, unchanged }) =>
      `${list}: ${added} baru · ${changed} berubah · ${unchanged} tetap · ${missing} hanya ada di rencana, dan tetap di sana`,
    whole: 'RPJMD secara umum',
    fields: {
      title: 'Judul',
      vision: 'Visi',
      period: 'Periode',
      name: 'Nama',
      statement: 'Uraian',
      parent: 'Berada di bawah',
      opd: 'Perangkat daerah',
      ceiling: 'Pagu',
      indicator: 'Indikator',
      unit: 'Satuan',
      baseline: 'Kondisi awal',
      target: 'Target',
      other: 'Isian lain',
    },
    question: (question, readings) => {
      switch (question.kind) {
        case 'figure':
          return `“${question.found}” dapat berarti ${readings.join(' atau ')}: tulis angkanya di "figures" sebagai "${question.id}": ${question.readings.join(' atau ')}. Untuk seluruh berkas: "decimalSign": "comma" atau "point".`;
        case 'opd':
          return `Perangkat daerah “${question.found}” tidak ada di rencana: tulis id-nya di "opds" sebagai "${question.id}".${question.candidates.length === 0 ? '' : ` Yang mirip: ${question.candidates.map(({ name, opdId }) => `${name} ("${opdId}")`).join(', ')}.`}`;
        case 'unit':
          return `Tertulis “${question.found}”: tulis satuan pagu di "units" sebagai "${question.id}": ${question.choices.map((unit) => `"${unit}"`).join(' atau ')}.`;
        case 'period':
          return 'Tahun awal dan akhir RPJMD belum diketahui: tulis "period": {"from": 2025, "to": 2029}.';
        case 'vision':
          return 'Visi tidak ada di berkas maupun di rencana: tulis "vision".';
      }
    },
    readyInPart: 'Yang terbaca dapat diambil; yang bertanda ✗ dilewati.',
    notReady: 'Belum dapat diambil: perbaiki yang ditolak, dan jawab yang ditanyakan.',
  },
  exported: {
    workbook: 'lembar-kerja',
    openDataOfEditions:
      'Data terbuka hanya dibuat dari terbitan. Terbitkan rencana ini lebih dulu, lalu pakai berkas terbitannya.',
  },
  book: {
    steps: {
      figures: 'menggambar diagram',
      docx: 'menulis DOCX',
      pdf: 'menulis PDF',
      html: 'menulis HTML',
    },
    editionHasItsDay: 'Buku dari terbitan selalu per saat terbitnya; --as-of hanya untuk rencana.',
    notAdditions: (file) => `${file} bukan tambahan buku.`,
    notEmblem: (file) => `${file} tidak dapat dipakai sebagai lambang:`,
  },
  check: {
    matches: (title, number) =>
      `Cocok: ${title} dicetak dari terbitan ${number}, dan berkasnya utuh.`,
    differs: 'Tidak cocok:',
    difference: (difference) => {
      switch (difference.what) {
        case 'draft':
          return 'buku ini draf; draf tidak pernah diterbitkan';
        case 'edition':
          return `dicetak dari terbitan ${difference.found.number} (${difference.found.hash.slice(0, 12)}), bukan ${difference.expected.number} (${difference.expected.hash.slice(0, 12)})`;
        case 'region':
          return `daerah ${difference.found}, bukan ${difference.expected}`;
        case 'framework':
          return `kerangka ${difference.found}, bukan ${difference.expected}`;
        case 'file-missing':
          return `${difference.name} tidak diberikan`;
        case 'file-changed':
          return `${difference.name} sudah berubah`;
        case 'file-unknown':
          return `${difference.name} tidak disebut dalam manifes`;
      }
    },
  },
};

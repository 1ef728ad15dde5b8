import type { RefusalMessages } from './refusal-messages.js';

/** Bahasa Indonesia, the first language of the product. */
export const id: RefusalMessages = {
  'file-empty':
    'Berkas ini kosong. Buka berkas aslinya, pastikan tabelnya ada, simpan, lalu unggah lagi.',
  'file-too-big':
    'Berkas ini berukuran {bytes} MB, sedangkan yang dapat dibaca paling besar {limit} MB. Hapus gambar dan lembar yang tidak diperlukan, atau bagi menjadi beberapa berkas.',
  'file-unpacks-too-big':
    'Isi berkas ini lebih dari {limit} MB setelah dibuka, jauh melebihi ukuran berkasnya. Salin tabelnya ke buku kerja baru, simpan, lalu unggah yang baru itu.',
  'file-damaged':
    'Berkas ini rusak atau terpotong, mungkin karena unduhan atau unggahannya terputus. Buka di Excel, pilih File > Simpan Sebagai > Buku Kerja Excel (.xlsx), lalu unggah hasilnya.',
  'file-encrypted':
    'Berkas ini dilindungi kata sandi. Buka di Excel, pilih File > Info > Proteksi Buku Kerja > Enkripsi dengan Kata Sandi, kosongkan kata sandinya, simpan, lalu unggah lagi.',
  'file-is-xls':
    'Berkas ini dalam format Excel lama (.xls). Buka di Excel, pilih File > Simpan Sebagai > Buku Kerja Excel (.xlsx), lalu unggah hasilnya.',
  'file-is-ods':
    'Berkas ini dalam format OpenDocument (.ods). Buka di LibreOffice atau Excel, pilih File > Simpan Sebagai > Buku Kerja Excel (.xlsx), lalu unggah hasilnya.',
  'file-is-html':
    'Berkas ini sebenarnya halaman web, walaupun namanya .xls. Buka di Excel, pilih File > Simpan Sebagai > Buku Kerja Excel (.xlsx), lalu unggah hasilnya.',
  'file-is-pdf':
    'Berkas ini adalah PDF, sehingga baris dan kolomnya tidak dapat dibaca. Mintalah berkas Excel (.xlsx) aslinya kepada yang membuat.',
  'file-is-document':
    'Berkas ini adalah dokumen Word atau presentasi, bukan buku kerja. Salin tabelnya ke Excel, simpan sebagai Buku Kerja Excel (.xlsx), lalu unggah hasilnya.',
  'file-is-unknown':
    'Jenis berkas ini tidak dikenal. Yang dapat dibaca adalah Buku Kerja Excel (.xlsx) dan CSV. Buka berkasnya di Excel, pilih File > Simpan Sebagai > Buku Kerja Excel (.xlsx), lalu unggah hasilnya.',
  'file-has-entities':
    'Berkas ini memuat penggantian teks yang tidak dipakai Excel dan dapat membahayakan, jadi tidak dibaca. Salin tabelnya ke buku kerja baru, simpan, lalu unggah yang baru itu.',
  'too-many-parts':
    'Berkas ini terdiri atas lebih dari {limit} bagian, seperti gambar dan bagan. Salin tabelnya saja ke buku kerja baru, simpan, lalu unggah yang baru itu.',
  'too-many-sheets':
    'Berkas ini berisi {count} lembar, sedangkan yang dapat dibaca paling banyak {limit}. Hapus lembar yang tidak diperlukan, atau bagi menjadi beberapa berkas.',
  'too-many-rows':
    'Lembar "{sheet}" berisi sesuatu di sel {cell}, di bawah baris terakhir yang dibaca, yaitu baris {limit}. Hapus isi yang tertinggal di bawah tabel, atau bagi tabelnya menjadi beberapa berkas.',
  'too-many-columns':
    'Lembar "{sheet}" berisi sesuatu di sel {cell}, di sebelah kanan kolom terakhir yang dibaca, yaitu kolom ke-{limit}. Hapus isi yang tertinggal di sebelah kanan tabel, simpan, lalu unggah lagi.',
  'too-many-cells':
    'Berkas ini berisi lebih dari {limit} sel. Hapus lembar yang tidak diperlukan, atau bagi menjadi beberapa berkas.',
  'too-much-text':
    'Teks di berkas ini lebih dari {limit} huruf. Hapus lembar yang tidak diperlukan, atau bagi menjadi beberapa berkas.',
  'takes-too-long':
    'Berkas ini belum selesai dibaca setelah {seconds} detik. Hapus lembar yang tidak diperlukan, atau bagi menjadi beberapa berkas, lalu coba lagi.',
};

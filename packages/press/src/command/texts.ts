import type { BookDifference } from '@kotacerdas/core/book';
import type { Locale } from '@kotacerdas/core/locale';
import type { PrintStep } from '../print/types.js';

interface Words {
  readonly usage: string;
  readonly unreadable: (file: string) => string;
  readonly notJson: (file: string) => string;
  readonly notPlan: (file: string) => string;
  readonly notEdition: (file: string) => string;
  readonly notManifest: (file: string) => string;
  readonly unknownFramework: (id: string) => string;
  readonly unknownBook: (id: string, known: string) => string;
  readonly notDay: (text: string) => string;
  readonly unwritable: (folder: string) => string;
  readonly altered: (file: string) => string;
  readonly notAdditions: (file: string) => string;
  readonly notEmblem: (file: string) => string;
  readonly steps: Readonly<Record<PrintStep, string>>;
  readonly written: (file: string) => string;
  readonly matches: (title: string, number: number) => string;
  readonly differs: string;
  readonly difference: (difference: BookDifference) => string;
}

const id: Words = {
  usage: `Pakai:
  kotacerdas-book print <rencana.json | terbitan.json> --book buku-1 --out <folder>
      [--as-of 2026-11-23] [--additions tambahan.json] [--emblem lambang.png]
  kotacerdas-book check <manifes.json> <terbitan.json> <berkas buku…>
Pilihan: --lang id|en, --json`,
  unreadable: (file) => `${file} tidak dapat dibaca.`,
  notJson: (file) => `${file} bukan JSON.`,
  notPlan: (file) => `${file} bukan rencana atau terbitan yang sah:`,
  notEdition: (file) => `${file} bukan terbitan.`,
  notManifest: (file) => `${file} bukan manifes buku.`,
  unknownFramework: (framework) => `Kerangka "${framework}" tidak dikenal.`,
  unknownBook: (book, known) => `Buku "${book}" tidak ada. Yang ada: ${known}.`,
  notDay: (text) => `"${text}" bukan tanggal; tulis seperti 2026-11-23.`,
  unwritable: (folder) => `Berkas tidak dapat ditulis ke ${folder}.`,
  altered: (file) => `Isi ${file} tidak sesuai dengan sidiknya (hash): terbitan ini sudah diubah.`,
  notAdditions: (file) => `${file} bukan tambahan buku.`,
  notEmblem: (file) => `${file} tidak dapat dipakai sebagai lambang:`,
  steps: {
    figures: 'menggambar diagram',
    docx: 'menulis DOCX',
    pdf: 'menulis PDF',
    html: 'menulis HTML',
  },
  written: (file) => `ditulis: ${file}`,
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
};

const en: Words = {
  usage: `Usage:
  kotacerdas-book print <plan.json | edition.json> --book buku-1 --out <folder>
      [--as-of 2026-11-23] [--additions additions.json] [--emblem emblem.png]
  kotacerdas-book check <manifest.json> <edition.json> <files of the book…>
Options: --lang id|en, --json`,
  unreadable: (file) => `${file} can't be read.`,
  notJson: (file) => `${file} is no JSON.`,
  notPlan: (file) => `${file} is no valid plan or edition:`,
  notEdition: (file) => `${file} is no edition.`,
  notManifest: (file) => `${file} is no manifest of a book.`,
  unknownFramework: (framework) => `The framework "${framework}" is not known.`,
  unknownBook: (book, known) => `There is no book "${book}". There are: ${known}.`,
  notDay: (text) => `"${text}" is no day; write it as 2026-11-23.`,
  unwritable: (folder) => `No file can be written to ${folder}.`,
  altered: (file) => `What ${file} says doesn’t fit its hash: this edition was altered.`,
  notAdditions: (file) => `${file} are no additions to a book.`,
  notEmblem: (file) => `${file} can't be an emblem:`,
  steps: {
    figures: 'drawing figures',
    docx: 'writing DOCX',
    pdf: 'writing PDF',
    html: 'writing HTML',
  },
  written: (file) => `written: ${file}`,
  matches: (title, number) =>
    `It matches: ${title} was printed from edition ${number}, and its files are whole.`,
  differs: 'It does not match:',
  difference: (difference) => {
    switch (difference.what) {
      case 'draft':
        return 'this book is a draft; drafts were never published';
      case 'edition':
        return `printed from edition ${difference.found.number} (${difference.found.hash.slice(0, 12)}), not ${difference.expected.number} (${difference.expected.hash.slice(0, 12)})`;
      case 'region':
        return `region ${difference.found}, not ${difference.expected}`;
      case 'framework':
        return `framework ${difference.found}, not ${difference.expected}`;
      case 'file-missing':
        return `${difference.name} was not given`;
      case 'file-changed':
        return `${difference.name} was changed`;
      case 'file-unknown':
        return `the manifest doesn't name ${difference.name}`;
    }
  },
};

/** What the command says. */
export const texts: Readonly<Record<Locale, Words>> = { id, en };
export type { Words };

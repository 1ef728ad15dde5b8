import type { RefusalMessages } from './refusal-messages.js';

export const en: RefusalMessages = {
  'file-empty':
    'This file is empty. Open the original, make sure that the table is there, save it and upload it again.',
  'file-too-big':
    'This file has {bytes} MB; at most {limit} MB can be read. Delete pictures and sheets that are not needed, or split it into several files.',
  'file-unpacks-too-big':
    'This file holds more than {limit} MB once it is opened, far more than its size. Copy the table into a new workbook, save that and upload it.',
  'file-damaged':
    'This file is damaged or cut off, perhaps because a download or upload was interrupted. Open it in Excel, choose File > Save As > Excel Workbook (.xlsx) and upload the result.',
  'file-encrypted':
    'This file is protected by a password. Open it in Excel, choose File > Info > Protect Workbook > Encrypt with Password, clear the password, save it and upload it again.',
  'file-is-xls':
    'This file is in the old format of Excel (.xls). Open it in Excel, choose File > Save As > Excel Workbook (.xlsx) and upload the result.',
  'file-is-ods':
    'This file is in the OpenDocument format (.ods). Open it in LibreOffice or Excel, choose File > Save As > Excel Workbook (.xlsx) and upload the result.',
  'file-is-html':
    'This file is really a web page, although it may be called .xls. Open it in Excel, choose File > Save As > Excel Workbook (.xlsx) and upload the result.',
  'file-is-pdf':
    'This file is a PDF, whose rows and columns cannot be read. Ask whoever made it for the original Excel file (.xlsx).',
  'file-is-document':
    'This file is a Word document or a presentation, not a workbook. Copy the table into Excel, save it as an Excel Workbook (.xlsx) and upload the result.',
  'file-is-unknown':
    'This kind of file is not known. Excel workbooks (.xlsx) and CSV can be read. Open the file in Excel, choose File > Save As > Excel Workbook (.xlsx) and upload the result.',
  'file-has-entities':
    'This file has text replacements that Excel does not use and that can do harm, so it is not read. Copy the table into a new workbook, save that and upload it.',
  'too-many-parts':
    'This file consists of more than {limit} parts, such as pictures and charts. Copy only the table into a new workbook, save that and upload it.',
  'too-many-sheets':
    'This file has {count} sheets; at most {limit} can be read. Delete sheets that are not needed, or split it into several files.',
  'too-many-rows':
    'Sheet "{sheet}" has something in cell {cell}, below row {limit}, the last that is read. Delete what was left below the table, or split the table into several files.',
  'too-many-columns':
    'Sheet "{sheet}" has something in cell {cell}, to the right of column number {limit}, the last that is read. Delete what was left to the right of the table, save the file and upload it again.',
  'too-many-cells':
    'This file has more than {limit} cells. Delete sheets that are not needed, or split it into several files.',
  'too-much-text':
    'This file has more than {limit} characters of text. Delete sheets that are not needed, or split it into several files.',
  'takes-too-long':
    'This file was not read to its end within {seconds} seconds. Delete sheets that are not needed or split it into several files, and try again.',
};

import { ownSource } from '../draft/own-source.js';
import type { Sheet, Workbook } from '../reader/sheet.js';
import { baseSheetName } from '../workbook/base/base-sheet.js';
import { messagesOf } from '../workbook/messages/messages-of.js';

const words = [messagesOf('id'), messagesOf('en')];

/** Whether a file began as a workbook of ours, whatever was put into it since. */
export const isOwnWorkbook = ({ sheets }: Workbook): boolean =>
  sheets.some((sheet) => sheet.name === baseSheetName || ownSource(sheet) !== null);

/** The first sheet of our workbook names every column: by its words alone it would be taken for a list. */
export const isGuide = ({ name }: Sheet): boolean =>
  words.some(({ guide, lists }) => name === guide || name === lists);

/** What our workbook keeps hidden, and nobody has to be told of. */
export const isKeptHidden = ({ name }: Sheet): boolean =>
  name === baseSheetName || words.some(({ lists }) => name === lists);

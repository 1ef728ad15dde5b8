import { decodeCellText } from '../xml/decode-xml.js';
import { scanXml } from '../xml/scan-xml.js';
import type { OpenPackage } from '../zip/open-package.js';

/** The texts that cells share, by the number that a cell names. `count` is told how long each is. */
export async function readSharedTexts(
  parts: OpenPackage,
  part: string | undefined,
  count: (characters: number) => void,
): Promise<readonly string[]> {
  const texts: string[] = [];
  if (part === undefined || !parts.has(part)) return texts;
  let current = '';
  let isText = false;
  // How an East Asian word is spoken is no part of it.
  let isSpoken = false;
  const scanner = scanXml({
    open(name) {
      if (name === 't') isText = !isSpoken;
      else if (name === 'rPh') isSpoken = true;
    },
    text(raw) {
      if (isText) current += raw;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isSpoken = false;
      else if (name === 'si') {
        count(current.length);
        texts.push(decodeCellText(current));
        current = '';
      }
    },
  });
  await parts.read(part, scanner.write);
  scanner.end();
  return texts;
}

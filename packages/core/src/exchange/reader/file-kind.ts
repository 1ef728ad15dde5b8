/** What a file is by its first bytes, whatever it is called. */
export type FileKind =
  'workbook' | 'csv' | 'xls' | 'encrypted' | 'html' | 'pdf' | 'empty' | 'unknown';

const startsWith = (bytes: Uint8Array, ...first: readonly number[]) =>
  first.every((byte, index) => bytes[index] === byte);

/** How the streams of an old office file are named within: two bytes a letter. */
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

const encryptedStream = wide('EncryptedPackage');
const html = /^\s*(?:<!--[\s\S]*?-->\s*)?(?:<!doctype html|<html|<head|<meta|<table|<body|<style)/i;
/** Sheets that call themselves .xls and are one XML file, as some servers make them. */
const oneXmlFile = /^\s*<\?xml[\s\S]{0,400}(?:urn:schemas-microsoft-com:office|<html)/i;

/**
 * What a file is: a zipped workbook (which kind of one, its parts say), text that may be CSV, or something that has to
 * be saved otherwise first. A password makes an encrypted file of the old kind of a workbook.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) {
    return 'workbook';
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    return includes(bytes.subarray(0, 1_000_000), encryptedStream) ? 'encrypted' : 'xls';
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  const wideText = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  const start = new TextDecoder(wideText ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 4_096));
  if (html.test(start) || oneXmlFile.test(start)) return 'html';
  // No text holds a NUL: a picture, a program, something cut out of a file.
  return !wideText && bytes.subarray(0, 65_536).includes(0) ? 'unknown' : 'csv';
}

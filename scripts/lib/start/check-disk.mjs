import { statfs } from 'node:fs/promises';
import { StartError } from './start-error.mjs';

const gigabyte = 1024 ** 3;

/** Dependencies take about 1 GB, npm's cache as much again; later only builds and data grow. */
export const neededBytes = ({ install }) => (install ? 3 * gigabyte : 0.5 * gigabyte);

const inGigabytes = (bytes) => `${(bytes / gigabyte).toFixed(1).replace('.', ',')} GB`;

/** A sentence where there is less free space than needed, else null. */
export function explainFullDisk(freeBytes, needed) {
  if (freeBytes >= needed) return null;
  return (
    `Ruang penyimpanan tinggal ${inGigabytes(freeBytes)}, padahal diperlukan sekitar ` +
    `${inGigabytes(needed)}.\nHapus berkas yang tidak terpakai, lalu jalankan lagi perintah ini.`
  );
}

/** @throws {StartError} where the disk of a folder is too full */
export async function checkDisk(folder, needed) {
  const { bavail, bsize } = await statfs(folder);
  const problem = explainFullDisk(bavail * bsize, needed);
  if (problem !== null) throw new StartError(problem);
}

import { downloadBlob } from '../../api/download-blob';

/** Gives the reader a text as a file. */
export function downloadText(name: string, type: string, content: string): void {
  downloadBlob(name, new Blob([content], { type: `${type};charset=utf-8` }));
}

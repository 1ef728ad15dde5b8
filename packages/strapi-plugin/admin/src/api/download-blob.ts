/** Gives the reader a file. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: some browsers still read from it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What the server calls a file, in the header that comes with it. */
export function fileNameOf(disposition: string | null | undefined, otherwise: string): string {
  return /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? otherwise;
}

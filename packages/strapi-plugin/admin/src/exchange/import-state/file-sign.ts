/** What tells files of an officer apart without reading them. */
export const fileSign = ({ lastModified, name, size }: File): string =>
  JSON.stringify([name, size, lastModified]);

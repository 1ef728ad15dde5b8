const formats = ['docx', 'pdf', 'html'] as const;

/** What a file of a book is, by how its name ends. */
export const formatOf = (name: string): (typeof formats)[number] | 'other' =>
  formats.find((format) => name.endsWith(`.${format}`)) ?? 'other';

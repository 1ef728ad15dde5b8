/** What a file of a book is, by how its name ends. */
export const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
} as const;

export type BookFormat = keyof typeof mediaTypes;

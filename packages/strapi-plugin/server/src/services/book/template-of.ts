import { bookTemplatesOf, type BookSource, type BookTemplate } from '@kotacerdas/core/book';

/** A book of a framework by its id. */
export function templateOf(
  { framework }: Pick<BookSource, 'framework'>,
  templateId: string,
): BookTemplate | undefined {
  return bookTemplatesOf(framework).templates.find(({ id }) => id === templateId);
}

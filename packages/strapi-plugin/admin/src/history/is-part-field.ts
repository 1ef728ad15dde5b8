import { contentTypes } from '../../../server/src/content-types/all';

/** Whether a field of a content type holds parts, such as the years of a budget: entries that belong to it alone. */
export function isPartField(type: string, field: string): boolean {
  const schema = Object.entries(contentTypes).find(([name]) => name === type)?.[1];
  const attributes: Record<string, object> = schema?.attributes ?? {};
  const attribute = attributes[field];
  return attribute !== undefined && 'mappedBy' in attribute;
}

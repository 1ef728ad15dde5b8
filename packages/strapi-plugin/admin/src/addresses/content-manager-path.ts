import type { IssueEntry } from '../../../shared/contracts/plan';

const collection = (type: string) => `/content-manager/collection-types/plugin::kotacerdas.${type}`;

/** Where Content Manager lists entries. */
export function listPath(type: string): string {
  return collection(type);
}

/** Where Content Manager makes a new entry. */
export function createPath(type: string): string {
  return `${collection(type)}/create`;
}

/** Where Content Manager edits an entry. */
export function editPath({ type, documentId }: Pick<IssueEntry, 'type' | 'documentId'>): string {
  return `${collection(type)}/${encodeURIComponent(documentId)}`;
}

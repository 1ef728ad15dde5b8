import type { Core } from '@strapi/strapi';
import type { TypeName } from '../../content-types/define/type-name';
import type { Transaction } from '../../services/masterplan/transaction';

/** An officer's write of one entry, before it reaches the database. Rules fill in and refuse. */
export interface DocumentWrite {
  strapi: Core.Strapi;
  /** What the rules see and what is then written are one. */
  transaction: Transaction;
  action: 'create' | 'update' | 'clone';
  name: TypeName;
  /** The entry that is updated or cloned. */
  documentId: string | undefined;
  /** What is written; a rule changes it in place. */
  data: Record<string, unknown>;
}

export type DocumentRule = (write: DocumentWrite) => Promise<void> | void;

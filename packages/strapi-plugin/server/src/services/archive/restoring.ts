import { AsyncLocalStorage } from 'node:async_hooks';

/** The documentId of the deleted entry that is being brought back, in whatever that calls; nobody else may take it. */
export const restoring = new AsyncLocalStorage<string>();

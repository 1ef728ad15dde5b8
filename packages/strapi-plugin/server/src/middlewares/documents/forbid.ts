import { errors } from '@strapi/utils';

/** Stops a write with a sentence that its writer gets to read: of any other 403 Strapi says “Forbidden” and no more. */
export function forbid(sentence: string, details: Readonly<Record<string, unknown>> = {}): never {
  throw new errors.PolicyError(sentence, { policy: 'kotacerdas', ...details });
}

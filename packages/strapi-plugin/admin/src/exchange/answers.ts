import type { ImportCheckResponse, ImportResponse } from '../../../shared/contracts/imports';

/** What our own server answers is by the contract; a page that something in between sends has not this form. */
const hasData = (body: unknown): body is { data: unknown } =>
  typeof body === 'object' && body !== null && 'data' in body;

export const isCheckResponse = (body: unknown): body is ImportCheckResponse =>
  hasData(body) && typeof body.data === 'object' && body.data !== null && 'counts' in body.data;

export const isImportResponse = (body: unknown): body is ImportResponse =>
  hasData(body) && (body.data === null || (typeof body.data === 'object' && 'sha256' in body.data));

import { isFetchError } from '@strapi/strapi/admin';
import type { FailureResponse } from '../../../shared/contracts/failure';
import { answeredStatus } from './answered-status';
import { FormRefusal } from './upload/form-refusal';

type Details = Partial<FailureResponse['error']['details']>;

interface Failure extends Details {
  /** HTTP status; `undefined` when no answer came at all. */
  status?: number | undefined;
}

/** What the server said when it refused; empty when it didn't answer. */
export function failureOf(error: unknown): Failure {
  if (error instanceof FormRefusal) {
    return { status: error.status, ...(isDetails(error.details) ? error.details : {}) };
  }
  if (!isFetchError(error)) return { status: answeredStatus(error) };
  const details: unknown = error.response?.data.error.details;
  return {
    status: error.status ?? error.response?.data.error.status,
    ...(isDetails(details) ? details : {}),
  };
}

function isDetails(details: unknown): details is Details {
  return typeof details === 'object' && details !== null && 'code' in details;
}

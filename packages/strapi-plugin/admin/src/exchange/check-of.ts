import type { ImportCheck } from '../../../shared/contracts/imports';
import { FormRefusal } from '../api/upload/form-refusal';
import { isCheckResponse } from './answers';

/** The check that comes with an import that wasn't taken, since something had changed meanwhile. */
export function checkOf(error: unknown): ImportCheck | null {
  if (!(error instanceof FormRefusal)) return null;
  const { details } = error;
  if (typeof details !== 'object' || details === null || !('check' in details)) return null;
  const answer: unknown = { data: details.check };
  return isCheckResponse(answer) ? answer.data : null;
}

/**
 * Codes of programmer errors: a call that no valid program makes. A code is stable: programs may branch on it.
 *
 * @example
 * const code: KotaCerdasErrorCode = 'KC_INVALID_DATE';
 */
export type KotaCerdasErrorCode =
  | 'KC_UNKNOWN_FRAMEWORK'
  | 'KC_UNKNOWN_INDICATOR'
  | 'KC_INVALID_DATE'
  | 'KC_INVALID_INSTRUMENT'
  | 'KC_INVALID_METHOD'
  | 'KC_INVALID_OPTION'
  | 'KC_NOT_A_PLAN'
  | 'KC_NOT_A_MERGE'
  | 'KC_PATCH_NOT_APPLICABLE';

/**
 * A programmer error with a stable {@link code}. What users do wrong is never thrown: it comes back
 * as an `Issue`.
 *
 * @example
 * try {
 *   summariseMasterplan(masterplan, { asOf: 'kemarin' });
 * } catch (error) {
 *   if (error instanceof KotaCerdasError && error.code === 'KC_INVALID_DATE') fixTheCall();
 * }
 */
export class KotaCerdasError extends Error {
  override readonly name = 'KotaCerdasError';
  readonly code: KotaCerdasErrorCode;

  constructor(code: KotaCerdasErrorCode, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

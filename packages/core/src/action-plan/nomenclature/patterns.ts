/**
 * The shapes of nomenclature codes; each level continues the one above, so that a parent's code is the beginning
 * of its child's. `X` and `XX` are generic: they take the bidang urusan of the OPD. Shapes follow the codes of
 * *Klasifikasi, Kodefikasi, dan Nomenklatur* (Permendagri 90/2019 and its yearly updates), as SIPD exports them.
 *
 * @example
 * nomenclaturePattern.test('2.16.03.2.02.0014'); // true
 * nomenclaturePattern.test('2.16'); // false
 */
export const nomenclaturePattern =
  /^(?:\d|X)\.(?:\d{2}|XX)\.\d{2}(?:\.[12]\.\d{2}(?:\.(?:\d{4}|\d{2}))?)?$/;

/**
 * The shape of an OPD's code: up to three bidang urusan, then its order and its unit.
 *
 * @example
 * opdCodePattern.test('5.01.5.05.0.00.01.0000'); // true
 */
export const opdCodePattern = /^\d\.\d{2}\.\d\.\d{2}\.\d\.\d{2}\.\d{2}\.\d{4}$/;

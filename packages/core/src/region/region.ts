/**
 * What a region is: a province, or a kabupaten or kota within one.
 *
 * @example
 * const kind: RegionKind = 'kota';
 */
export type RegionKind = 'province' | 'kabupaten' | 'kota';

/**
 * A province, kabupaten or kota with its Kemendagri code.
 *
 * @example
 * { code: '32.78', name: 'Kota Tasikmalaya', kind: 'kota', provinceCode: '32' }
 */
export interface AdministrativeRegion {
  /** Kode wilayah: `32` for a province, `32.78` for a kabupaten or kota. */
  readonly code: string;
  /** As one writes it, with its kind: `Kota Tasikmalaya`, `Kabupaten Tasikmalaya`, `Jawa Barat`. */
  readonly name: string;
  readonly kind: RegionKind;
  /** The province it lies in; a province names itself. */
  readonly provinceCode: string;
}

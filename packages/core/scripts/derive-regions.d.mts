/** A name in capitals as one writes it in a sentence. */
export function writtenName(name: string): string;

/** Every province and kabupaten/kota of idn-area-data: its code and its written name. */
export function deriveRegions(): Promise<Record<string, string>>;

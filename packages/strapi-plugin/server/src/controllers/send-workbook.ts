import type { Context } from './context';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Answers with a workbook to save. */
export function sendWorkbook(
  ctx: Context,
  { bytes, name }: { readonly bytes: Buffer; readonly name: string },
): void {
  ctx.set({
    'Content-Type': xlsx,
    'Content-Disposition': `attachment; filename="${name}"`,
    // It is of the moment, and for whoever asked.
    'Cache-Control': 'private, no-store',
  });
  ctx.body = bytes;
}

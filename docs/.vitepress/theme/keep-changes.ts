import type {} from '@kotacerdas/components';
import { createEditor, parseMasterplan } from '@kotacerdas/core/masterplan';

/** Gives an editor a plan, and applies to it what the editor tells, as a page does that saves. */
export async function keepChanges(element: HTMLElement, address: string): Promise<void> {
  const result = parseMasterplan(await (await fetch(address)).json());
  if (!result.ok) throw new Error(`${address} is no plan`);
  const editor = createEditor(result.masterplan);
  const show = () => Object.assign(element, { masterplan: editor.masterplan });
  element.addEventListener('kc-change', ({ change }) => {
    if (editor.apply(change).ok) show();
  });
  show();
}

import { waitFor } from 'storybook/test';

function isLoading(root: ParentNode): boolean {
  return Array.from(root.querySelectorAll('*')).some(
    (element) =>
      element.matches('.state.loading') ||
      (element.shadowRoot !== null && isLoading(element.shadowRoot)),
  );
}

/** Waits until no widget under `root` says that it is loading, however slow the machine is. */
export async function whenLoaded(root: ParentNode): Promise<void> {
  await waitFor(
    () => {
      if (isLoading(root)) throw new Error('A widget is still loading.');
    },
    { timeout: 10_000 },
  );
}

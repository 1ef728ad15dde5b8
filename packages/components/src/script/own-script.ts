const fileOf = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? '';

/**
 * The `<script>` that a module came from, which a module isn't told: by its address, or, where a server has sent the
 * browser on to another one, by the name of its file.
 */
export function ownScript(
  scripts: Iterable<HTMLScriptElement>,
  address: string,
): HTMLScriptElement | undefined {
  const modules = [...scripts].filter(({ src, type }) => type === 'module' && src !== '');
  return (
    modules.find(({ src }) => src.split('#')[0] === address) ??
    modules.find(({ src }) => fileOf(src) === fileOf(address))
  );
}

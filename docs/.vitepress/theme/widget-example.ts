import { withBase } from 'vitepress';
import { defineComponent, h, onMounted, ref } from 'vue';

/** Loads the widgets once for the site: the script goes on watching for those that come later. */
function loadWidgets(): void {
  const src = withBase('/kotacerdas/kotacerdas.js');
  if (document.querySelector(`script[src="${src}"]`) !== null) return;
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src }));
}

/** A widget at work on a file of this site; of an editor, changes hold until the page is left. */
export const WidgetExample = defineComponent({
  props: {
    tag: { type: String, required: true },
    attributes: { type: Object, default: () => ({}) },
    file: { type: String, default: 'kota-tasikmalaya.json' },
    edits: { type: Boolean, default: false },
  },
  setup({ attributes, edits, file, tag }) {
    const isMounted = ref(false);
    const address = withBase(`/contoh/${file}`);
    onMounted(() => {
      loadWidgets();
      isMounted.value = true;
    });
    /** Core is fetched for editors alone: the others have what they need of it in their own code. */
    const hear = async (element: unknown) => {
      if (!(element instanceof HTMLElement)) return;
      const { keepChanges } = await import('./keep-changes');
      await keepChanges(element, address);
    };
    const widget = () =>
      h(tag, {
        ...attributes,
        ...(edits ? { ref: (element: unknown) => void hear(element) } : { src: address }),
      });
    return () => h('div', { class: 'widget-example vp-raw' }, isMounted.value ? widget() : []);
  },
});

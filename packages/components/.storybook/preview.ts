import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from 'virtual:custom-elements-manifest';
import './preview.css';
import { globalTypes, initialGlobals } from './toolbar.js';
import { whenLoaded } from './when-loaded.js';

setCustomElementsManifest(manifest);

/** Arguments of our stories that no element has. */
const ours = new Set(['set']);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      options: {
        // What is sound need not be told of element by element: it would be 140 MB.
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    },
    controls: { disable: true },
    options: { storySort: { order: ['Pengantar'] } },
    viewport: {
      options: {
        phone: { name: 'Ponsel', styles: { width: '390px', height: '844px' } },
        laptop: { name: 'Laptop', styles: { width: '1280px', height: '800px' } },
        wall: { name: 'Layar dinding', styles: { width: '1920px', height: '1080px' } },
      },
    },
  },
  globalTypes,
  initialGlobals,
  // Runs before the addons' own: what they check is the widget, not that it is on its way.
  afterEach: ({ canvasElement }) => whenLoaded(canvasElement),
  // A plan is no text field: stories say what they show, and tables say what may be set.
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes)
          .filter(([name]) => !ours.has(name))
          .map(([name, type]) => [name, { ...type, control: false }]),
      ),
  ],
  decorators: [
    (story, { args, globals, parameters }) => {
      const theme: unknown = args['theme'] ?? globals['theme'];
      const content = story({ args: { ...args, theme } });
      return html`<div
        class="page"
        lang=${parameters['lang'] ?? globals['lang']}
        data-theme=${theme}
        data-width=${globals['width']}
      >
        ${content}
      </div>`;
    },
  ],
};

export default preview;

import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { disable: true },
    viewport: {
      options: {
        phone: { name: 'Ponsel', styles: { width: '390px', height: '844px' } },
        laptop: { name: 'Laptop', styles: { width: '1280px', height: '800px' } },
        wall: { name: 'Layar dinding', styles: { width: '1920px', height: '1080px' } },
      },
    },
  },
  globalTypes: {
    lang: {
      description: 'Bahasa',
      toolbar: { title: 'Bahasa', items: ['id', 'en'], dynamicTitle: true },
    },
  },
  initialGlobals: { lang: 'id' },
  decorators: [
    (story, { globals, parameters }) =>
      html`<div lang=${parameters['lang'] ?? globals['lang']}>${story()}</div>`,
  ],
};

export default preview;

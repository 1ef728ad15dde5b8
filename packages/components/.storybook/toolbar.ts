import type { Preview } from '@storybook/web-components-vite';

/** Widths at which a widget may look different; `full` is all there is. */
const widths = ['full', '320px', '480px', '768px', '1024px', '1440px'];

export const globalTypes: Preview['globalTypes'] = {
  theme: {
    description: 'Tema',
    toolbar: {
      title: 'Tema',
      icon: 'contrast',
      items: [
        { value: 'light', title: 'Terang' },
        { value: 'dark', title: 'Gelap' },
        { value: 'auto', title: 'Ikut sistem' },
      ],
      dynamicTitle: true,
    },
  },
  lang: {
    description: 'Bahasa',
    toolbar: {
      title: 'Bahasa',
      icon: 'globe',
      items: [
        { value: 'id', title: 'Bahasa Indonesia' },
        { value: 'en', title: 'English' },
      ],
      dynamicTitle: true,
    },
  },
  width: {
    description: 'Lebar',
    toolbar: {
      title: 'Lebar',
      icon: 'ruler',
      items: widths.map((value) => ({
        value,
        title: value === 'full' ? 'Lebar penuh' : value,
      })),
      dynamicTitle: true,
    },
  },
};

export const initialGlobals = { theme: 'light', lang: 'id', width: 'full' };

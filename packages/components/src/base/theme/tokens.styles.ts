import { css, unsafeCSS, type CSSResult } from 'lit';
import { colours } from './tokens.js';

/**
 * Widgets read `--_name`; a page sets `--kc-name`. Browsers that know `light-dark()` follow the colour
 * scheme of the place the widget stands in, so that it is never dark on a page that isn't.
 */
function declare(value: (light: string, dark: string) => string): CSSResult {
  return unsafeCSS(
    Object.entries(colours)
      .map(([name, [light, dark]]) => `--_${name}:var(--kc-${name},${value(light, dark)});`)
      .join(''),
  );
}

const light = declare((value) => value);
const dark = declare((_, value) => value);
const either = declare((onLight, onDark) => `light-dark(${onLight},${onDark})`);

export const tokenStyles = css`
  :host {
    ${light}
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
    ${dark}
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      ${dark}
    }
  }
  @supports (color: light-dark(red, red)) {
    :host {
      ${either}
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
      ${light}
    }
  }
`;

import { fieldOf, flagOf, numberOf } from './data';
import type { Insets, ThemeParams } from './protocol';
import { type Palette, paletteOf } from './theme';

const EDGES = ['top', 'right', 'bottom', 'left'] as const;
const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** What Telegram tells of the room around the app, kept in the page's styles. */
export interface Surroundings {
  theme: (params: ThemeParams) => Palette | null;
  viewport: (data: unknown) => void;
  safeArea: (data: unknown) => void;
  contentSafeArea: (data: unknown) => void;
}

export function createSurroundings(root: HTMLElement): Surroundings {
  let device = NO_INSETS;
  let content = NO_INSETS;
  let lent: string[] = [];
  /** The device's own edges and those under Telegram's buttons come apart and lie one inside the other. */
  const showInsets = () =>
    EDGES.forEach((edge) => root.style.setProperty(`--inset-${edge}`, `${device[edge] + content[edge]}px`));
  return {
    theme(params) {
      const palette = paletteOf(params);
      if (palette === null) return null;
      root.dataset.theme = palette.scheme;
      lent.forEach((token) => root.style.removeProperty(token));
      lent = Object.keys(palette.tokens);
      Object.entries(palette.tokens).forEach(([token, value]) => root.style.setProperty(token, value));
      return palette;
    },
    viewport(data) {
      const height = numberOf(data, 'height');
      // While a finger drags the window its height changes with every frame; only where it comes to rest counts.
      if (flagOf(data, 'is_state_stable') && height > 0)
        root.style.setProperty('--screen-height', `${height}px`);
    },
    safeArea(data) {
      device = insetsOf(data);
      showInsets();
    },
    contentSafeArea(data) {
      content = insetsOf(data);
      showInsets();
    },
  };
}

function insetsOf(data: unknown): Insets {
  return {
    top: numberOf(data, 'top'),
    right: numberOf(data, 'right'),
    bottom: numberOf(data, 'bottom'),
    left: numberOf(data, 'left'),
  };
}

/** The theme inside a message, empty where there is none. */
export function themeOf(data: unknown): ThemeParams {
  const params = fieldOf(data, 'theme_params');
  return typeof params === 'object' && params !== null ? params : {};
}

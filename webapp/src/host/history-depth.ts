/**
 * How many steps "back" stay inside the app. Browsers tell the length of a history and not where one stands in it, so
 * each entry carries its own number.
 */
export interface HistoryDepth {
  /** To be called after each change of the address. */
  moved(): void;
  canGoBack(): boolean;
}

interface Numbered {
  depth?: number;
}

export function createHistoryDepth(history: History): HistoryDepth {
  let depth = -1;
  return {
    moved() {
      const known = (history.state as Numbered | null)?.depth;
      depth = known ?? depth + 1;
      if (known === undefined) history.replaceState({ depth } satisfies Numbered, '');
    },
    canGoBack: () => depth > 0,
  };
}

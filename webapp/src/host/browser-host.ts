import type { HostBridge, SharedPage, ShareOutcome } from './host-bridge';

/** The browser itself as a host: it has no buttons of its own to lend. */
export function createBrowserHost(): HostBridge {
  return {
    kind: 'browser',
    basePath: '',
    hasBackButton: false,
    hasMainButton: false,
    hasSecondaryButton: false,
    language: null,
    ready: () => undefined,
    setBackButton: () => undefined,
    setMainButton: () => undefined,
    setSecondaryButton: () => undefined,
    canFillScreen: false,
    fillScreen: () => undefined,
    watchFill: () => undefined,
    guardClosing: (wanted) => {
      window.onbeforeunload = wanted ? (event) => event.preventDefault() : null;
    },
    holdSwipes: () => undefined,
    canAddToHomeScreen: () => Promise.resolve(false),
    addToHomeScreen: () => undefined,
    tellOutcome: () => undefined,
    canSendPrepared: false,
    sendPrepared: () => undefined,
    canAskPhone: false,
    askPhone: () => Promise.resolve(null),
    askToWrite: () => undefined,
    touch: () => undefined,
    share: sharePage,
  };
}

/** Shows the system's sheet where there is one; else copies the address. */
export async function sharePage({ url, title }: SharedPage): Promise<ShareOutcome> {
  if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
    const shown = await navigator.share({ url, title }).then(
      () => true,
      (failure: unknown) => failure instanceof DOMException && failure.name === 'AbortError',
    );
    if (shown) return 'shown';
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'failed';
  }
}

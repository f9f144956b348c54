import type { HostBridge, MainButton, SharedPage } from '../host/host-bridge';

/** A host that keeps what it was told. */
export interface FakeHost extends HostBridge {
  readonly shared: SharedPage[];
  readonly outcomes: boolean[];
  readonly prepared: string[];
  guarded: boolean;
  swipesHeld: boolean;
  filled: boolean;
  askedToWrite: boolean;
  back: (() => void) | null;
  main: MainButton | null;
  secondary: MainButton | null;
  touches: number;
  isReady: boolean;
}

export function fakeHost(changes: Partial<HostBridge> = {}): FakeHost {
  const host: FakeHost = {
    kind: 'browser',
    basePath: '',
    hasBackButton: false,
    hasMainButton: false,
    hasSecondaryButton: false,
    language: null,
    shared: [],
    outcomes: [],
    prepared: [],
    guarded: false,
    swipesHeld: false,
    filled: false,
    askedToWrite: false,
    back: null,
    main: null,
    secondary: null,
    touches: 0,
    isReady: false,
    ready: () => (host.isReady = true),
    setBackButton: (press) => (host.back = press),
    setMainButton: (button) => (host.main = button),
    setSecondaryButton: (button) => (host.secondary = button),
    canFillScreen: false,
    fillScreen: (wanted) => (host.filled = wanted),
    watchFill: () => undefined,
    guardClosing: (wanted) => (host.guarded = wanted),
    holdSwipes: (wanted) => (host.swipesHeld = wanted),
    canAddToHomeScreen: () => Promise.resolve(false),
    addToHomeScreen: () => undefined,
    tellOutcome: (good) => host.outcomes.push(good),
    canSendPrepared: false,
    sendPrepared: (id) => host.prepared.push(id),
    canAskPhone: false,
    askPhone: () => Promise.resolve(null),
    askToWrite: () => (host.askedToWrite = true),
    touch: () => (host.touches += 1),
    share: (page) => {
      host.shared.push(page);
      return Promise.resolve('copied');
    },
    ...changes,
  };
  return host;
}

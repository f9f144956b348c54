import type { HostBridge, MainButton, SharedPage } from '../host/host-bridge';

/** A host that keeps what it was told. */
export interface FakeHost extends HostBridge {
  readonly shared: SharedPage[];
  readonly outcomes: boolean[];
  readonly prepared: string[];
  guarded: boolean;
  swipesHeld: boolean;
  back: (() => void) | null;
  main: MainButton | null;
  touches: number;
  isReady: boolean;
}

export function fakeHost(changes: Partial<HostBridge> = {}): FakeHost {
  const host: FakeHost = {
    kind: 'browser',
    basePath: '',
    hasBackButton: false,
    hasMainButton: false,
    language: null,
    shared: [],
    outcomes: [],
    prepared: [],
    guarded: false,
    swipesHeld: false,
    back: null,
    main: null,
    touches: 0,
    isReady: false,
    ready: () => (host.isReady = true),
    setBackButton: (press) => (host.back = press),
    setMainButton: (button) => (host.main = button),
    canFillScreen: false,
    fillScreen: () => undefined,
    guardClosing: (wanted) => (host.guarded = wanted),
    holdSwipes: (wanted) => (host.swipesHeld = wanted),
    canAddToHomeScreen: false,
    addToHomeScreen: () => undefined,
    tellOutcome: (good) => host.outcomes.push(good),
    canSendPrepared: false,
    sendPrepared: (id) => host.prepared.push(id),
    touch: () => (host.touches += 1),
    share: (page) => {
      host.shared.push(page);
      return Promise.resolve('copied');
    },
    ...changes,
  };
  return host;
}

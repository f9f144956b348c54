import type { HostBridge, MainButton, SharedPage } from '../host/host-bridge';

/** A host that keeps what it was told. */
export interface FakeHost extends HostBridge {
  readonly shared: SharedPage[];
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
    back: null,
    main: null,
    touches: 0,
    isReady: false,
    ready: () => (host.isReady = true),
    setBackButton: (press) => (host.back = press),
    setMainButton: (button) => (host.main = button),
    touch: () => (host.touches += 1),
    share: (page) => {
      host.shared.push(page);
      return Promise.resolve('copied');
    },
    ...changes,
  };
  return host;
}

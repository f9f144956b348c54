import type { HostBridge } from './host-bridge';

/** What is to happen on "back": the topmost of the things that are open. */
export interface BackStack {
  /** Puts a handler on top; the answer takes it away again. */
  push(handler: () => void): () => void;
}

/** Keeps the host's back button in step with what is open. */
export function createBackStack(host: Pick<HostBridge, 'setBackButton'>): BackStack {
  const handlers: (() => void)[] = [];
  const show = () => host.setBackButton(handlers.at(-1) ?? null);
  return {
    push(handler) {
      handlers.push(handler);
      show();
      return () => {
        handlers.splice(handlers.indexOf(handler), 1);
        show();
      };
    },
  };
}

/** Waits for what the client tells in answer to a message. */
export interface Questions {
  /** The data of the next event of this name; undefined where it does not come in time. No limit waits for a person. */
  next(eventType: string, patienceMs?: number): Promise<unknown>;
  /** To be called with each event. */
  told(eventType: string, eventData: unknown): void;
}

export function createQuestions(): Questions {
  const waiting = new Map<string, ((eventData: unknown) => void)[]>();
  return {
    next(eventType, patienceMs) {
      return new Promise((resolve) => {
        waiting.set(eventType, [...(waiting.get(eventType) ?? []), resolve]);
        if (patienceMs !== undefined) setTimeout(() => resolve(undefined), patienceMs);
      });
    },
    told(eventType, eventData) {
      const waiters = waiting.get(eventType) ?? [];
      waiting.delete(eventType);
      waiters.forEach((answer) => answer(eventData));
    },
  };
}

import { ApiError } from './api-error';
import type { Session, UserProfile } from './schema';

/** How a host signs a person in, and goes on when the access token is over. */
export interface SignIn {
  /** Makes a session anew, as from Telegram's launch data, or for a guest. */
  begin(): Promise<Session>;
  /** Goes on with a session of an earlier visit, null where there is none; absent where each start begins anew. */
  resume?(): Promise<Session | null>;
  /** Trades a refresh token, which is good once, for the next session. */
  renew(refreshToken: string | undefined): Promise<Session>;
}

/** Holds the tokens of one person in memory: they stand in no storage, no cookie and no address. */
export interface TokenKeeper {
  /** Signs in where that needs nobody's doing, and tells who is signed in; null where nobody is. */
  start(): Promise<UserProfile | null>;
  /** Makes sure that there is a person to keep things for: whoever is signed in, else a guest. */
  ensure(): Promise<UserProfile>;
  /** Takes a session that a sign-in brought. */
  take(session: Session): void;
  /** Forgets the session. */
  forget(): void;
  /** The access token, or null before the sign-in. */
  accessToken(): string | null;
  /** A token to use instead of one that was refused, or null where there is none to be had. */
  replace(refused: string): Promise<string | null>;
  /** Tells the listener when a sign-in is over that only the person can do again; the answer takes it off. */
  onOver(listener: () => void): () => void;
}

export function createTokenKeeper(signIn: SignIn): TokenKeeper {
  let session: Session | null = null;
  let beginning: Promise<Session> | null = null;
  let renewal: Promise<Session> | null = null;
  let resumption: Promise<Session | null> | null = null;
  const listeners = new Set<() => void>();

  /** One sign-in at a time: a second caller waits for the first one's answer. */
  function begin(): Promise<Session> {
    beginning ??= signIn
      .begin()
      .then((begun) => (session = begun))
      .finally(() => (beginning = null));
    return beginning;
  }

  async function start(): Promise<UserProfile | null> {
    if (session !== null || signIn.resume === undefined) return (session ?? (await begin())).user;
    resumption ??= signIn.resume().finally(() => (resumption = null));
    session ??= await resumption;
    return session?.user ?? null;
  }

  /** One refresh at a time, since a refresh token that comes twice ends its sign-in. */
  function renew(from: Session): Promise<Session> {
    renewal ??= signIn
      .renew(from.refreshToken)
      .then((renewed) => (session = renewed))
      .catch((failure: unknown) => beginAnew(from, failure))
      .finally(() => (renewal = null));
    return renewal;
  }

  /** Whoever signed in by hand must not go on as a guest unawares; a guest and a host's own sign-in can. */
  async function beginAnew(from: Session, failure: unknown): Promise<Session> {
    if (!isRefusal(failure)) throw failure;
    session = null;
    try {
      if (signIn.resume !== undefined && !from.user.guest) throw failure;
      return await begin();
    } catch (refusal) {
      if (isRefusal(refusal)) listeners.forEach((tell) => tell());
      throw refusal;
    }
  }

  return {
    start,
    ensure: async () => (await start()) ?? (await begin()).user,
    take: (taken) => (session = taken),
    forget: () => (session = null),
    accessToken: () => session?.accessToken ?? null,
    async replace(refused) {
      if (session === null) return null;
      if (session.accessToken !== refused) return session.accessToken;
      return renew(session).then(
        (next) => next.accessToken,
        () => null,
      );
    },
    onOver(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isRefusal(failure: unknown): boolean {
  return failure instanceof ApiError && failure.status === 401;
}

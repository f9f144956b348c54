import type { ProblemDocument } from './schema';

/** Why there is no answer: the backend refused, could not be reached, or said nothing in time. */
export type FailureKind = 'refused' | 'unreachable' | 'timeout';

/** A call that brought no answer. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly kind: FailureKind,
    /** HTTP status; 0 where there was none. */
    readonly status: number,
    /** What the backend told, where it told anything. */
    readonly problem: ProblemDocument | null,
    /** Seconds after which another try makes sense, where the backend named them. */
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(problem?.title ?? `${kind} ${status}`);
  }

  /** The stable word of the problem, as `LISTING_NOT_FOUND`. */
  get code(): string | null {
    return this.problem?.code ?? null;
  }

  /** Whether the same call may succeed a moment later. */
  get passing(): boolean {
    return this.kind !== 'refused' || this.status >= 500 || this.status === 429;
  }

  /** Reads the refusal out of a response. */
  static of(response: Response, body: unknown): ApiError {
    const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
    return new ApiError(
      'refused',
      response.status,
      isProblem(body) ? body : null,
      Number.isFinite(seconds) ? seconds : null,
    );
  }
}

function isProblem(body: unknown): body is ProblemDocument {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
}

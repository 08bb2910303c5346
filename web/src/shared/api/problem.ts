import type { components } from "./schema";

type Told = Partial<components["schemas"]["Problem"]> & Record<string, unknown>;

/** An error of the API: a stable code, and one sentence for a person. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    /** Everything else that the answer held, such as the plan of `plan_changed`. */
    readonly told: Told = {},
    /** Seconds after which it is worth another try, where the server said so. */
    readonly retryAfter: number | null = null,
  ) {
    super(detail);
  }

  static unreachable(cause: unknown): Problem {
    const problem = new Problem(
      0,
      "unreachable",
      "The server cannot be reached. Your words are kept; try again in a moment.",
    );
    problem.cause = cause;
    return problem;
  }

  get signedOut(): boolean {
    return this.status === 401;
  }
}

export function problemOf(response: Response, error: unknown): Problem {
  const told: Told = error !== null && typeof error === "object" ? (error as Told) : {};
  const wait = Number(response.headers.get("Retry-After") ?? NaN);
  return new Problem(
    response.status,
    told.code ?? `http_${response.status}`,
    told.detail ?? `The server answered ${response.status} and did not say why. Try again in a moment.`,
    told,
    Number.isFinite(wait) ? wait : null,
  );
}

/** What to tell a person about anything that was thrown. */
export function sentence(error: unknown): string {
  return error instanceof Problem
    ? error.message
    : "Something in this page failed. Reload it; nothing is lost.";
}

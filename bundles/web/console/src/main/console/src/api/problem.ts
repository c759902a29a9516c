/** Why the server did not do what was asked, as `application/problem+json` says it. */
export type ProblemBody = {
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
};

/** The server refused, or did not answer. `code` is UNREACHABLE when no answer came. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly body: ProblemBody,
  ) {
    super(body.code);
  }

  get code(): string {
    return this.body.code;
  }

  /** The server's sentence, in the officer's language. */
  get sentence(): string {
    return this.body.detail ?? this.body.title;
  }

  /** What is wrong with one field of the form. */
  of(field: string): string | undefined {
    return this.body.errors?.find((error) => error.field === field)?.message;
  }
}

export const NO_ANSWER = 'NO_ANSWER';

export function asProblem(fault: unknown): Problem {
  return fault instanceof Problem ? fault : new Problem(0, { code: NO_ANSWER, title: '' });
}

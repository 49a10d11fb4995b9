/** A call that got no answer from the Bot API. */
export class NetworkError extends Error {
  /**
   * False: Telegram cannot have seen the whole request, so it is safe to send it again. True: it may have acted
   * on it.
   */
  readonly written: boolean;
  /** The system's or undici's code, such as `ECONNREFUSED`. */
  readonly code: string;

  constructor(code: string, written: boolean, cause?: unknown) {
    super(written ? `The connection broke before the answer (${code})` : `No connection (${code})`, {
      cause,
    });
    this.name = 'NetworkError';
    this.code = code;
    this.written = written;
  }
}

/** What the routes of the REST interface need. */
import type { AuthOptions } from '../token-auth.ts';

export interface RestDeps extends AuthOptions {
  /** The institute's zone, an IANA name. */
  readonly timeZone: string;
}

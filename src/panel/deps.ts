/** What the panel is given by the composition root. */
import type { Db } from '../db/db.ts';
import type { FaqSearch } from '../domain/faq/faq-search.ts';
import type { Live } from '../domain/tickets/live.ts';
import type { Files } from '../telegram/files.ts';
import type { Assets } from '../web/assets.ts';

export interface PanelDeps {
  readonly db: Db;
  /** Which tickets change, as it happens. */
  readonly live: Live;
  /** What the bot finds in the FAQ for a question. */
  readonly faqSearch: FaqSearch;
  /** Files people sent, and those officials attach. */
  readonly files: Pick<Files, 'fetchFile' | 'saveUpload' | 'uploadPath' | 'removeUpload'>;
  /** Bytes that may be sent to Telegram from here. */
  readonly uploadLimit: number;
  /** Where brought files lie until they are taken in. */
  readonly importsDir: string;
  /** Collected with {@link PANEL_SCRIPTS}. */
  readonly assets: Assets;
  /** ms UTC. */
  readonly now: () => number;
  /** In which days begin and times are shown, an IANA name. */
  readonly timeZone: string;
  /** Bulk messages a second, where the desk's settings say nothing. */
  readonly bulkRate: number;
  /** Where people reach this server, without a slash at the end. */
  readonly publicUrl: string;
  /** Signs what a browser must send back unchanged. */
  readonly sessionSecret: string;
  /** Whether Telegram is emulated here: the rail then leads to the sandbox. */
  readonly sandbox: boolean;
  /** The bot's name without the @, once it is known, for links that open the bot. */
  readonly botUsername: () => string | undefined;
}

/** The folder of the panel's browser scripts, for `collectAssets`. */
export const PANEL_SCRIPTS = new URL('browser/', import.meta.url);

/**
 * The port to Telegram, put together for one bot: connections, budget, files, inbox, lanes and sender.
 */
import { Api, type InputFile } from 'grammy';
import type { Message, Update } from 'grammy/types';
import type { Db } from '../db/db.ts';
import { noteFailure } from '../domain/reachability.ts';
import { rememberSentFile } from '../domain/tickets/afterwards.ts';
import { uploadName } from '../domain/uploads.ts';
import type { Log } from '../log.ts';
import { botIdOf } from '../telegram/bot-id.ts';
import { type Budget, createBudget } from '../telegram/budget.ts';
import type { BulkSource } from '../telegram/bulk.ts';
import { runBulkSender } from '../telegram/bulk-sender.ts';
import { botClient, senderCall } from '../telegram/client.ts';
import { createFiles, type Files } from '../telegram/files.ts';
import { createInbox, type Inbox } from '../telegram/inbox.ts';
import { createLanes, type Lanes } from '../telegram/lanes.ts';
import { runSender } from '../telegram/sender.ts';
import { createSentFiles, fileIn } from '../telegram/sent-files.ts';
import { createTransport, type TelegramFetch } from '../telegram/transport.ts';

export interface PortOptions {
  db: Db;
  token: string;
  apiRoot: string;
  /** Bulk messages a second. */
  bulkRate: number;
  /** What campaigns there are to send; none in tests that do without. */
  bulk?: BulkSource;
  /** Another budget than Telegram's, for tests and benchmarks. */
  budget?: Budget;
  /** Where fetched files and uploads lie. */
  filesDir: string;
  /** Gives an update to the bot. */
  handle: (update: Update) => Promise<void>;
  now: () => number;
  log: Log;
}

export interface TelegramPort {
  token: string;
  /** For calls outside of updates. */
  api: Api;
  budget: Budget;
  /** For the bot's own client. */
  client: { apiRoot: string; fetch: TelegramFetch };
  files: Files;
  inbox: Inbox;
  lanes: Lanes;
  /** Empties the outbox until the signal fires. */
  send: (signal: AbortSignal) => Promise<void>;
  close: () => Promise<void>;
}

/** How long handlers and calls in flight may take when the program ends; together less than its ten seconds. */
const DRAIN_LANES_MS = 4000;
const DRAIN_SENDER_MS = 3000;
/** What an answer carries a file as. */
const FILE_KINDS = ['photo', 'animation', 'audio', 'document', 'video', 'video_note', 'voice'];

/** Connects nothing yet: the first call does. */
export function createTelegramPort(options: PortOptions): TelegramPort {
  const { db, token, apiRoot, now, log } = options;
  const botId = botIdOf(token);
  const budget = options.budget ?? createBudget({ bulkPerSecond: options.bulkRate });
  const transport = createTransport({ apiRoot, budget, now });
  const api = new Api(token, botClient({ apiRoot, transport }));
  const sentFiles = createSentFiles(db, botId);
  const files = createFiles({ dir: options.filesDir, token, api, transport, now });
  const lanes = createLanes({
    db,
    botId,
    handle: options.handle,
    now,
    log: log.child({ part: 'lanes' }),
    drainMs: DRAIN_LANES_MS,
  });
  const inbox = createInbox({ db, botId, now, onAccepted: (items) => lanes.offer(items) });

  const openUpload = async (id: string): Promise<InputFile> =>
    files.openUpload(id, (await uploadName(db, id)) ?? id);
  const onUploaded = async (outboxId: number, message: Message): Promise<void> => {
    const file = FILE_KINDS.map((kind) => fileIn(message, kind)).find((each) => each !== undefined);
    if (!file) return;
    await rememberSentFile(db, outboxId, { fileId: file.file_id, fileUniqueId: file.file_unique_id });
  };
  return {
    token,
    api,
    client: { apiRoot, fetch: transport.fetch },
    files,
    inbox,
    lanes,
    budget,
    send: async (signal) => {
      const way = {
        db,
        call: senderCall({ token, apiRoot, transport }),
        budget,
        openUpload,
        files: sentFiles,
        now,
        log: log.child({ part: 'sender' }),
        drainMs: DRAIN_SENDER_MS,
      };
      const { bulk } = options;
      await Promise.all([
        runSender({ ...way, onUploaded, onFailed: noteFailure }, signal),
        bulk && runBulkSender({ ...way, source: bulk }, signal),
      ]);
    },
    close: () => transport.close(),
  };
}

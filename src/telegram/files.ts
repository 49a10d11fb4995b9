/**
 * Files in conversations: those people sent, fetched from Telegram when somebody looks and kept for a while, and
 * those officials attach, kept until they are sent and no longer needed.
 *
 * Names on disk are hashes or ids of our own; types are found in the content.
 */
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Api, InputFile } from 'grammy';
import { PART, sniffType, TooBigError, writeWhole } from './disk.ts';
import { isBadFile, isFileTooBig } from './errors.ts';
import type { Transport } from './transport.ts';

/** What a bot may fetch from Telegram's server. */
export const DOWNLOAD_LIMIT = 20 * 1024 * 1024;
/** What a bot may send. */
export const UPLOAD_LIMIT = 50 * 1024 * 1024;
/** What a Bot API server of one's own takes (Bot API, «Using a Local Bot API Server»). */
const OWN_SERVER_LIMIT = 2000 * 1024 * 1024;

/** Bytes that a bot may send through a server, Telegram's or one's own. */
export function uploadLimit(apiRoot: string): number {
  return new URL(apiRoot).hostname === 'api.telegram.org' ? UPLOAD_LIMIT : OWN_SERVER_LIMIT;
}

/** A file on this machine's disk. `mime` is found in the content; `size` in bytes. */
export interface KeptFile {
  path: string;
  mime: string;
  size: number;
}

/** `gone`: Telegram does not have it any longer, or it belongs to another bot. */
export type Fetched = ({ kind: 'ok' } & KeptFile) | { kind: 'tooBig' } | { kind: 'gone' };

export type Saved =
  | { kind: 'ok'; id: string; mime: string; size: number }
  | { kind: 'tooBig' }
  | { kind: 'empty' };

export interface Files {
  /**
   * Fetches a file that somebody sent, or finds it in the cache. Those who ask at the same time share one download.
   *
   * @param uniqueId Telegram's `file_unique_id`, which stays the same when `file_id` changes
   * @throws when Telegram cannot be reached
   */
  fetchFile(fileId: string, uniqueId: string): Promise<Fetched>;
  /** Keeps a file that an official attaches. */
  saveUpload(content: Readable, limit?: number): Promise<Saved>;
  /** Where an upload lies. @throws for what is no id of an upload */
  uploadPath(id: string): string;
  /** An upload to be sent, with its name. @throws when it is gone */
  openUpload(id: string, name: string): Promise<InputFile>;
  removeUpload(id: string): Promise<void>;
  /** Whether an upload's bytes are here. */
  hasUpload(id: string): Promise<boolean>;
  /**
   * Fetches a file that somebody sent and keeps it as the bytes of an upload.
   *
   * @returns false when Telegram does not give it
   * @throws when Telegram cannot be reached
   */
  keepFetched(id: string, fileId: string, uniqueId: string): Promise<boolean>;
  /** Forgets fetched files not looked at since `before` (ms UTC), then the oldest until `maxBytes` are left. */
  purge(before: number, maxBytes: number): Promise<void>;
}

export interface FilesOptions {
  /** Made when missing. */
  dir: string;
  /** The bot's token is a part of download paths. */
  token: string;
  api: Pick<Api, 'getFile'>;
  transport: Pick<Transport, 'download'>;
  now: () => number;
}

const UPLOAD_ID = /^[\w-]{16,64}$/;

export function createFiles(options: FilesOptions): Files {
  const { api, transport, now } = options;
  const fetchedDir = join(options.dir, 'fetched');
  const uploadsDir = join(options.dir, 'uploads');
  const fetching = new Map<string, Promise<Fetched>>();

  async function download(fileId: string, path: string): Promise<Fetched> {
    try {
      const file = await api.getFile(fileId);
      if ((file.file_size ?? 0) > DOWNLOAD_LIMIT) return { kind: 'tooBig' };
      const content = await transport.download(`/file/bot${options.token}/${file.file_path}`);
      const size = await writeWhole(path, content, DOWNLOAD_LIMIT);
      return { kind: 'ok', path, mime: await sniffType(path), size };
    } catch (error) {
      if (error instanceof TooBigError || isFileTooBig(error)) return { kind: 'tooBig' };
      if (isBadFile(error)) return { kind: 'gone' };
      throw error;
    }
  }

  async function cached(path: string): Promise<Fetched | undefined> {
    const found = await stat(path).catch(() => undefined);
    if (!found) return undefined;
    const seconds = now() / 1000;
    // The time of the last look, for the purge; nothing is lost if it cannot be written.
    await utimes(path, seconds, seconds).catch(() => {});
    return { kind: 'ok', path, mime: await sniffType(path), size: found.size };
  }

  function uploadPath(id: string): string {
    if (!UPLOAD_ID.test(id)) throw new Error('Not an id of an upload');
    return join(uploadsDir, id);
  }

  async function fetchFile(fileId: string, uniqueId: string): Promise<Fetched> {
    const path = join(fetchedDir, createHash('sha256').update(uniqueId).digest('hex'));
    const found = await cached(path);
    if (found) return found;
    let work = fetching.get(path);
    if (!work) {
      work = download(fileId, path).finally(() => fetching.delete(path));
      fetching.set(path, work);
    }
    return work;
  }

  return {
    fetchFile,
    async saveUpload(content, limit = UPLOAD_LIMIT) {
      const id = randomBytes(18).toString('base64url');
      const path = uploadPath(id);
      try {
        const size = await writeWhole(path, content, limit);
        if (size > 0) return { kind: 'ok', id, mime: await sniffType(path), size };
        await rm(path, { force: true });
        return { kind: 'empty' };
      } catch (error) {
        if (error instanceof TooBigError) return { kind: 'tooBig' };
        throw error;
      }
    },
    uploadPath,
    async openUpload(id, name) {
      const path = uploadPath(id);
      await stat(path);
      return new InputFile(path, name);
    },
    async removeUpload(id) {
      await rm(uploadPath(id), { force: true });
    },
    async hasUpload(id) {
      return (await stat(uploadPath(id)).catch(() => undefined)) !== undefined;
    },
    async keepFetched(id, fileId, uniqueId) {
      const fetched = await fetchFile(fileId, uniqueId);
      if (fetched.kind !== 'ok') return false;
      await writeWhole(uploadPath(id), createReadStream(fetched.path), DOWNLOAD_LIMIT);
      return true;
    },
    async purge(before, maxBytes) {
      const names = await readdir(fetchedDir).catch(() => []);
      const files: { path: string; at: number; size: number }[] = [];
      for (const name of names) {
        const path = join(fetchedDir, name);
        const found = await stat(path).catch(() => undefined);
        if (found) files.push({ path, at: found.mtimeMs, size: found.size });
      }
      files.sort((a, b) => b.at - a.at);
      let kept = 0;
      for (const { path, at, size } of files) {
        const unfinished = path.includes(PART);
        // A download takes minutes at most: older parts were left by a crash.
        if (unfinished && at > now() - 3_600_000) continue;
        kept += size;
        if (unfinished || at < before || kept > maxBytes) await rm(path, { force: true });
      }
    },
  };
}

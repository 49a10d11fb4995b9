/** Streams onto the disk: all of it under its name, or nothing. */
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileTypeFromFile } from 'file-type';

/** The stream has more bytes than allowed. */
export class TooBigError extends Error {
  override name = 'TooBigError';
}

/** Marks what is still being written; such files can be left by a crash. */
export const PART = '.part-';

/**
 * Writes a stream to a file that appears under its name when it is whole.
 *
 * @returns its size in bytes
 * @throws TooBigError beyond `limit` bytes; nothing is left then, as after any other error
 */
export async function writeWhole(path: string, content: Readable, limit: number): Promise<number> {
  const part = `${path}${PART}${randomBytes(6).toString('hex')}`;
  let size = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      if (size > limit) done(new TooBigError(`More than ${limit} bytes`));
      else done(null, chunk);
    },
  });
  await mkdir(dirname(path), { recursive: true });
  try {
    await pipeline(content, counter, createWriteStream(part, { flush: true }));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return size;
}

/** A file's type by its content, whatever its name claims; without parameters such as the codec. */
export async function sniffType(path: string): Promise<string> {
  const found = await fileTypeFromFile(path);
  return found?.mime.split(';')[0]?.trim() ?? 'application/octet-stream';
}

/**
 * Reads a Bot API call from an HTTP request: JSON, urlencoded or multipart, and the query string.
 */
import type { IncomingMessage } from 'node:http';
import { Busboy } from '@fastify/busboy';
import { BotApiError, badRequest } from './bot-api-error.ts';

/** A file that came with a call. */
export class UploadedFile {
  readonly data: Buffer;
  readonly fileName: string;
  constructor(data: Buffer, fileName: string) {
    this.data = data;
    this.fileName = fileName;
  }
}

/** Telegram's limit for one file uploaded by a bot, bytes. */
const MAX_UPLOAD = 50 * 1024 * 1024;
/** Room for the other fields around a file of the largest size, bytes. */
const MAX_BODY = MAX_UPLOAD + 1024 * 1024;

const tooLarge = () => new BotApiError(413, 'Request Entity Too Large');

/** Parameters as they came, files under their field's name. Throws a {@link BotApiError}. */
export async function readCall(
  request: IncomingMessage,
  query: string | undefined,
): Promise<Record<string, unknown>> {
  const given: Record<string, unknown> = query ? Object.fromEntries(new URLSearchParams(query)) : {};
  const type = request.headers['content-type'] ?? '';
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) {
    request.resume();
    throw tooLarge();
  }
  if (type.startsWith('multipart/form-data')) return readMultipart(request, given);
  const body = await readBody(request);
  if (body.length === 0) return given;
  if (type.startsWith('application/json')) return Object.assign(given, parseObject(body));
  return Object.assign(given, Object.fromEntries(new URLSearchParams(body.toString('utf8'))));
}

function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY) {
        chunks.length = 0;
        reject(tooLarge());
      } else chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

function parseObject(body: Buffer): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    throw badRequest("can't parse JSON object");
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw badRequest('object expected as JSON body');
  }
  return parsed as Record<string, unknown>;
}

function readMultipart(
  request: IncomingMessage,
  given: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    let parser: InstanceType<typeof Busboy>;
    try {
      parser = new Busboy({
        headers: request.headers as { 'content-type': string },
        limits: { fileSize: MAX_UPLOAD, fieldSize: 1024 * 1024 },
      });
    } catch {
      request.resume();
      reject(badRequest("can't parse multipart body"));
      return;
    }
    parser.on('field', (name, value) => {
      given[name] = value;
    });
    parser.on('file', (name, stream, fileName) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => reject(tooLarge()));
      stream.on('end', () => {
        given[name] = new UploadedFile(Buffer.concat(chunks), fileName || 'file');
      });
    });
    parser.on('finish', () => resolve(given));
    parser.on('error', () => reject(badRequest("can't parse multipart body")));
    request.on('error', reject);
    request.pipe(parser);
  });
}

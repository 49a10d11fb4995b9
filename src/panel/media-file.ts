/**
 * `GET /media/:messageId`: the file of a message, from Telegram (and then the disk's cache) or from an official's
 * upload; `GET /uploads/:id`: a file that an official attached. Only its own content says what type it is; only types that a browser shows without running anything are
 * shown in place, everything else is offered as a download.
 */
import { basename, dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { messageWithMedia } from '../domain/tickets/conversation.ts';
import type { Message } from '../domain/tickets/ticket.ts';
import { findUploads } from '../domain/uploads.ts';
import type { Fetched, KeptFile } from '../telegram/files.ts';
import type { PanelDeps } from './deps.ts';
import { requireRight } from './guard.ts';
import { ATTACHING } from './upload.ts';

const Params = z.object({ id: z.coerce.number().int().positive() });
const UploadParams = z.object({ id: z.string().regex(/^[\w-]{16,64}$/) });

/** Pictures, sound and moving pictures. SVG and HTML are not among them: they can carry scripts. */
const SHOWN = /^(image\/(jpeg|png|gif|webp|avif)|video\/(mp4|webm|quicktime)|audio\/[\w.+-]+)$/;
/** What Telegram calls voice is Opus in Ogg, which the content alone does not call sound. */
const AS_AUDIO = new Set(['application/ogg', 'video/ogg']);

/** A day: what a message carries never changes. */
const CACHE = 'private, max-age=86400, immutable';

/** The name of a download, for old readers and for those who know UTF-8 (RFC 6266). */
function disposition(name: string): string {
  const plain = name.replace(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** Adds the route to a guarded scope. */
export async function mediaFile(app: FastifyInstance, deps: PanelDeps): Promise<void> {
  await app.register(fastifyStatic, { serve: false, contentType: false, cacheControl: false });

  async function find(message: Message): Promise<Fetched> {
    const { fileId, fileUniqueId, uploadId, mime, size } = message.media ?? {};
    if (uploadId) {
      const kept: KeptFile = {
        path: deps.files.uploadPath(uploadId),
        mime: mime ?? 'application/octet-stream',
        size: size ?? 0,
      };
      if (!fileId || !fileUniqueId) return { kind: 'ok', ...kept };
    }
    return fileId && fileUniqueId ? deps.files.fetchFile(fileId, fileUniqueId) : { kind: 'gone' };
  }

  function refuse(request: FastifyRequest, reply: FastifyReply, status: number, key: string): FastifyReply {
    const { t } = request.panelView();
    return reply.code(status).type('text/plain; charset=utf-8').send(t(key));
  }

  app.get('/media/:id', { preHandler: requireRight('tickets') }, async (request, reply) => {
    const { data } = Params.safeParse(request.params);
    const message = data && (await messageWithMedia(deps.db, request.official, data.id));
    if (!message?.media) return reply.callNotFound();
    let file: Fetched;
    try {
      file = await find(message);
    } catch (error) {
      request.log.warn({ err: error }, 'a file could not be fetched from Telegram');
      return refuse(request, reply, 502, 'panel-media-unreachable');
    }
    if (file.kind === 'tooBig') return refuse(request, reply, 413, 'panel-media-too-big');
    if (file.kind === 'gone') return refuse(request, reply, 404, 'panel-media-gone');

    const mime = AS_AUDIO.has(file.mime) && message.kind === 'voice' ? 'audio/ogg' : file.mime;
    return send(reply, { ...file, mime }, message.media.name ?? `file-${message.id}`);
  });

  app.get('/uploads/:id', { preHandler: requireRight(...ATTACHING) }, async (request, reply) => {
    const { data } = UploadParams.safeParse(request.params);
    const [upload] = data ? await findUploads(deps.db, [data.id]) : [];
    if (!upload) return reply.callNotFound();
    return send(reply, { ...upload, path: deps.files.uploadPath(upload.id) }, upload.name);
  });
}

/** Shows a file in place when its type is harmless, and offers it under its name when not. */
function send(reply: FastifyReply, file: KeptFile, name: string): FastifyReply {
  const shown = SHOWN.test(file.mime);
  void reply
    .header('cache-control', CACHE)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type(shown ? file.mime : 'application/octet-stream');
  if (!shown) void reply.header('content-disposition', disposition(name));
  return reply.sendFile(basename(file.path), dirname(file.path));
}

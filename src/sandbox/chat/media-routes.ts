/** Files a person sends, alone or as an album, and files of the chat shown in the browser. */
import { createReadStream } from 'node:fs';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AlbumItem, Entry, MediaPlacing, Upload, World } from '../emulator/world.ts';
import { byteRange } from './byte-range.ts';
import { BadRequest, given, Id, personIn, read } from './request.ts';
import { wireEntry } from './wire.ts';

/** Beyond what a bot can fetch (20 MB) on purpose: what then happens is worth trying out. */
const FILE_BYTES = 64 * 1024 * 1024;
const ALBUM_MAX = 10;

const Kind = z.enum(['photo', 'video', 'video_note', 'document', 'audio', 'voice']);
const Part = z.object({
  kind: Kind,
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
  duration: z.number().int().min(0).optional(),
});
const Sent = z.object({
  items: z.array(Part).min(1).max(ALBUM_MAX),
  caption: z.string().trim().max(1024).optional(),
  chatId: Id.optional(),
  replyTo: Id.optional(),
});

type SentPart = z.infer<typeof Part> & Upload;

/** A form of one field `about` (JSON) followed by the files in the order of its items. */
async function readForm(request: FastifyRequest) {
  let about: unknown;
  const files: Upload[] = [];
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      files.push({ data: await part.toBuffer(), fileName: part.filename, mimeType: part.mimetype });
    } else if (part.fieldname === 'about') {
      try {
        about = JSON.parse(String(part.value));
      } catch {
        throw new BadRequest('about: not JSON');
      }
    }
  }
  const sent = read(Sent, about);
  if (files.length !== sent.items.length) throw new BadRequest('a file for each item, please');
  const parts = sent.items.map((item, index): SentPart => given({ ...item, ...files[index]! }) as SentPart);
  return {
    parts,
    placing: given({ chatId: sent.chatId, replyTo: sent.replyTo, caption: sent.caption || undefined }),
  };
}

function sendOne(world: World, person: number, part: SentPart, placing: MediaPlacing): Promise<Entry> {
  switch (part.kind) {
    case 'photo':
      return world.sendPhoto(person, part, placing);
    case 'video':
      return world.sendVideo(person, part, placing);
    case 'video_note': {
      const { caption: _, ...place } = placing;
      return world.sendVideoNote(person, part, place);
    }
    case 'audio':
      return world.sendAudio(person, part, placing);
    case 'voice':
      return world.sendVoice(person, part, placing);
    case 'document':
      return world.sendDocument(person, part, placing);
  }
}

function albumItem(part: SentPart, caption: string | undefined): AlbumItem {
  const { kind } = part;
  if (kind === 'voice' || kind === 'video_note') throw new BadRequest(`no ${kind} can be part of an album`);
  return { ...part, kind, ...given({ caption }) };
}

/** Types a browser may show in place; anything else is offered as a download. */
const SHOWN = /^(image\/(jpeg|png|webp|gif)|(audio|video)\/[\w.+-]+|application\/pdf)$/;

export async function addMediaRoutes(app: FastifyInstance, world: World): Promise<void> {
  await app.register(multipart, { limits: { fileSize: FILE_BYTES, files: ALBUM_MAX } });

  app.post('/api/persons/:person/media', async (request, reply) => {
    const person = personIn(request);
    const { parts, placing } = await readForm(request);
    const [first, ...others] = parts;
    if (others.length === 0) {
      return reply.code(201).send([wireEntry(await sendOne(world, person, first!, placing))]);
    }
    const { caption, ...place } = placing;
    const items = parts.map((part, index) => albumItem(part, index === 0 ? caption : undefined));
    return reply.code(201).send((await world.sendAlbum(person, items, place)).map(wireEntry));
  });

  app.get('/files/:file', (request, reply) => {
    const { file: fileId } = read(z.object({ file: z.string().min(1).max(256) }), request.params);
    const file = world.file(fileId);
    if (!file) return reply.code(404).send({ error: 'no-such-file' });
    const shown = SHOWN.test(file.mimeType);
    const name = encodeURIComponent(file.fileName ?? 'file');
    void reply
      .type(shown ? file.mimeType : 'application/octet-stream')
      .header('content-disposition', `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`)
      .header('cache-control', 'private, max-age=86400, immutable')
      .header('accept-ranges', 'bytes');
    const range = byteRange(request.headers.range, file.size);
    if (range === 'unsatisfiable') {
      return reply.code(416).header('content-range', `bytes */${file.size}`).send();
    }
    if (range) {
      void reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
    }
    const { start, end } = range ?? { start: 0, end: file.size - 1 };
    void reply.header('content-length', end - start + 1);
    return reply.send(createReadStream(file.path, { start, end: Math.max(end, 0) }));
  });
}

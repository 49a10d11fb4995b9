/**
 * `POST /uploads`: a file that an official attaches to an answer, a campaign, a post or a guide, one a request.
 * Answers with what the form then refers to.
 */
import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import type { Right } from '../domain/access.ts';
import { addUpload } from '../domain/uploads.ts';
import type { PanelDeps } from './deps.ts';
import { requireRight } from './guard.ts';
import { fileSize } from './ticket/sizes.ts';

/** Those who attach files to something. */
export const ATTACHING = ['tickets', 'campaigns', 'channel', 'guides'] as const satisfies readonly Right[];

const NAME_LENGTH = 120;
/** Room for the form around the file. */
const FORM_BYTES = 64 * 1024;

/** A name without folders and without what file systems and terminals take for commands. */
export function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return (
    last
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .slice(-NAME_LENGTH) || 'file'
  );
}

/** Adds the route to a guarded scope. */
export async function uploadFile(app: FastifyInstance, deps: PanelDeps): Promise<void> {
  await app.register(multipart, {
    limits: { files: 1, fields: 0, fileSize: deps.uploadLimit + 1, headerPairs: 20 },
    throwFileSizeLimit: false,
  });

  app.post(
    '/uploads',
    { preHandler: requireRight(...ATTACHING), bodyLimit: deps.uploadLimit + FORM_BYTES },
    async (request, reply) => {
      const { locale, t } = request.panelView();
      const part = await request.file();
      if (!part) return reply.code(400).send({ error: t('panel-upload-failed') });
      const saved = await deps.files.saveUpload(part.file, deps.uploadLimit);
      if (saved.kind === 'tooBig') return reply.code(413).send({ error: t('panel-upload-too-big') });
      if (saved.kind === 'empty') return reply.code(422).send({ error: t('panel-upload-empty') });
      const { id, mime, size } = saved;
      const upload = await addUpload(
        deps.db,
        request.official,
        { id, mime, size, name: safeName(part.filename) },
        deps.now(),
      );
      return reply.send({ id, name: upload.name, kind: upload.kind, size: fileSize(size, locale) });
    },
  );
}

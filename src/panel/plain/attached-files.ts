/** The fields `file` of a form with a `file-field.tsx`: what is attached, and as what it is sent. */
import type { AttachedFile } from '../../db/schema/campaigns.ts';
import { kindOf, type Upload } from '../../domain/uploads.ts';
import type { ShownFile } from './file-field.tsx';

const ATTACHED = ['photo', 'video', 'animation', 'document', 'audio', 'voice'] as const;

/** The uploads that the fields name, to be looked up before {@link attachedFiles}. */
export const uploadIdsOf = (fields: readonly string[]): string[] =>
  fields.map((field) => field.split(':')[1] ?? '');

/** What a file is sent as: its own kind, or a document when that is wanted. Others' wishes are not heard. */
export function attachedFiles(fields: readonly string[], uploads: readonly Upload[]): AttachedFile[] {
  return fields.flatMap((field) => {
    const [wanted = '', uploadId = ''] = field.split(':');
    const upload = uploads.find((one) => one.id === uploadId);
    if (!upload) return [];
    const kind = wanted === 'document' ? wanted : naturalKind(upload);
    return [{ kind, uploadId, name: upload.name }];
  });
}

/** Files with what they would be sent as by themselves. */
export function shownFiles(files: readonly AttachedFile[], uploads: readonly Upload[]): ShownFile[] {
  return files.map((file) => {
    const upload = uploads.find((one) => one.id === file.uploadId);
    return { ...file, natural: upload ? naturalKind(upload) : file.kind };
  });
}

/** What a file is sent as when nobody wishes otherwise. */
function naturalKind({ mime, size }: Upload): AttachedFile['kind'] {
  const natural = kindOf(mime, size);
  return ATTACHED.find((kind) => kind === natural) ?? 'document';
}

/** A guide's video as it lies on the disk. */
import { stat } from 'node:fs/promises';
import { readVideoFacts, type VideoFacts } from '../../domain/guides/video-facts.ts';
import { findUploads, type Upload } from '../../domain/uploads.ts';
import type { PanelDeps } from '../deps.ts';

export type VideoLook =
  | { readonly kind: 'good'; readonly upload: Upload; readonly facts: VideoFacts }
  /** Sent to the bot: Telegram has it, this machine has not. */
  | { readonly kind: 'elsewhere'; readonly upload: Upload }
  /** Telegram would not show it as a video. */
  | { readonly kind: 'notVideo'; readonly upload: Upload }
  /** Forgotten, or never there. */
  | { readonly kind: 'gone' };

type Looking = Pick<PanelDeps, 'db' | 'files'>;

/** Looks into an upload that is to be a guide's video. */
export async function lookAtVideo({ db, files }: Looking, id: string): Promise<VideoLook> {
  const [upload] = await findUploads(db, [id]);
  if (!upload) return { kind: 'gone' };
  const path = files.uploadPath(id);
  if (!(await stat(path).catch(() => undefined))) return { kind: 'elsewhere', upload };
  const facts = upload.kind === 'video' ? await readVideoFacts(path) : undefined;
  return facts ? { kind: 'good', upload, facts } : { kind: 'notVideo', upload };
}

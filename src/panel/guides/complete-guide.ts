/** What a guide's form says, held against the disk and the courses: its video is looked into, its modules are known. */
import { allGuides, type Guide } from '../../domain/guides/catalogue.ts';
import { readChapters } from '../../domain/guides/chapters.ts';
import type { GuideFields } from '../../domain/guides/edit-guides.ts';
import { suggestCode } from '../../domain/guides/guide-code.ts';
import { findUploads } from '../../domain/uploads.ts';
import type { PanelDeps } from '../deps.ts';
import { readPassports } from '../passports/read-passports.ts';
import { chaptersField, type SentGuide } from './guide-form.ts';
import { lookAtVideo } from './video-file.ts';

export type Completed =
  | { readonly kind: 'good'; readonly fields: GuideFields }
  /** A mistake, by the field it is at and the key of its words. */
  | { readonly kind: 'mistaken'; readonly field: string; readonly error: string };

type Facts = Pick<Guide, 'duration' | 'width' | 'height'>;
const mistakenAt = (field: string, error: string): Completed => ({ kind: 'mistaken', field, error });

/** The facts of the video, or the key of what is wrong with it. */
async function factsOf(deps: PanelDeps, sent: SentGuide, before: Guide | undefined): Promise<Facts | string> {
  const { uploadId } = sent.fields;
  const typed = { duration: sent.length ?? null, width: null, height: null };
  if (uploadId === null) return typed;
  if (before?.uploadId === uploadId && before.duration !== null) return before;
  const look = await lookAtVideo(deps, uploadId);
  switch (look.kind) {
    case 'good':
      return look.facts;
    case 'elsewhere':
      return typed;
    case 'notVideo':
      return 'catalogue-error-not-video';
    case 'gone':
      return 'catalogue-error-upload';
  }
}

/** @param before the guide as it stands; undefined for a new one */
export async function completeGuide(
  deps: PanelDeps,
  sent: SentGuide,
  before: Guide | undefined,
): Promise<Completed> {
  const { db } = deps;
  const facts = await factsOf(deps, sent, before);
  if (typeof facts === 'string') return mistakenAt('uploadId', facts);
  const { duration, width, height } = facts;
  const { coverId, titles } = sent.fields;
  if (coverId !== null && coverId !== before?.coverId) {
    const [cover] = await findUploads(db, [coverId]);
    if (cover?.kind !== 'photo') return mistakenAt('coverId', 'catalogue-error-cover');
  }
  const read = readChapters(sent.chapters, duration);
  if (read.kind === 'wrong') {
    return mistakenAt(chaptersField(read.problems[0]?.locale ?? 'uz'), 'catalogue-error-chapters');
  }
  const passports = await readPassports(db, sent.passports);
  if (passports.unknown.length > 0) return mistakenAt('passports', 'catalogue-error-passports');
  const code = sent.code ?? suggestCode(titles, new Set((await allGuides(db)).map((guide) => guide.code)));
  return {
    kind: 'good',
    fields: {
      ...sent.fields,
      code,
      duration,
      width,
      height,
      chapters: read.chapters,
      passports: passports.known.map(({ passport }) => passport),
    },
  };
}

/** A catalogue of guides for a bot that runs: a topic, videos that are really there, and ways to find out what came. */
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Chapter } from '../../src/db/schema/guides.ts';
import type { Titles } from '../../src/db/schema/learning.ts';
import type { Guide, Topic } from '../../src/domain/guides/catalogue.ts';
import { draftGuide, type GuideFields, publishGuide } from '../../src/domain/guides/edit-guides.ts';
import { addTopic } from '../../src/domain/guides/edit-topics.ts';
import { ensureOfficial, type Official } from '../../src/domain/officials.ts';
import { addUpload } from '../../src/domain/uploads.ts';
import type { Running } from './support.ts';

/** 125 seconds of a running clock, 480 × 270. */
export const VIDEO = readFileSync(fileURLToPath(new URL('../../scripts/demo/guide.mp4', import.meta.url)));

export const CHAPTERS: Chapter[] = [
  { at: 0, titles: { uz: 'Kirish', ru: 'Вход' } },
  { at: 50, titles: { uz: 'Yuklab olish', ru: 'Скачивание' } },
  { at: 100, titles: { uz: 'Tekshirish', ru: 'Проверка' } },
];

export interface GuideStage {
  readonly editor: Official;
  topic(titles: Titles): Promise<Topic>;
  /** A video of ours on the disk. Returns its upload's id. */
  video(): Promise<string>;
  /** A published guide with a video of its own, unless told otherwise. */
  guide(topic: Topic, titles: Titles, more?: Partial<GuideFields>): Promise<Guide>;
}

export async function guideStage(running: Running): Promise<GuideStage> {
  const { db } = running;
  const person = { telegramId: 4_000_000_001, name: 'Muharrir', role: 'editor' } as const;
  const editor = await ensureOfficial(db, person, running.now());
  const stage: GuideStage = {
    editor,
    topic: (titles) => addTopic(db, editor, titles, running.now()),
    async video() {
      const saved = await running.files().saveUpload(Readable.from([VIDEO]));
      if (saved.kind !== 'ok') throw new Error(saved.kind);
      const { id, mime, size } = saved;
      await addUpload(db, editor, { id, mime, size, name: 'video.mp4' }, running.now());
      return id;
    },
    async guide(topic, titles, more = {}) {
      const uploadId = 'uploadId' in more || 'url' in more ? (more.uploadId ?? null) : await stage.video();
      const facts = { duration: 125, width: 480, height: 270, chapters: CHAPTERS };
      const fields = { topicId: topic.id, titles, ...facts, ...more, uploadId };
      const made = await draftGuide(db, editor, fields, running.now());
      if (made.kind !== 'saved') throw new Error(made.kind);
      const published = await publishGuide(db, editor, made.guide.id, running.now());
      if (published.kind !== 'saved') throw new Error(published.kind);
      return published.guide;
    },
  };
  return stage;
}

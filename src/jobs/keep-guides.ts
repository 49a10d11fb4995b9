/**
 * Looks after the videos of guides: fetches the bytes of those that editors sent to the bot, and tells when one can be
 * sent no more.
 */
import type { Db } from '../db/db.ts';
import { tellBrokenGuides } from '../domain/guides/broken.ts';
import { keepVideoBytes } from '../domain/guides/from-chat.ts';
import type { Files } from '../telegram/files.ts';
import type { Job } from './clock.ts';

export function keepGuideVideos(db: Db, files: Files, botId: number): Job {
  return {
    name: 'keep-guide-videos',
    schedule: '25 */5 * * * *',
    async run() {
      await keepVideoBytes(db, botId, files);
    },
  };
}

export function tellAboutBrokenGuides(db: Db): Job {
  return {
    name: 'tell-about-broken-guides',
    schedule: '*/15 * * * * *',
    async run(now) {
      await tellBrokenGuides(db, now);
    },
  };
}

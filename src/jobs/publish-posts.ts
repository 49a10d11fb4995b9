/** Publishes posts whose moment has come, and follows what became of those that were handed to Telegram. */
import type { Db } from '../db/db.ts';
import { followPublished } from '../domain/posts/follow.ts';
import { publishDue } from '../domain/posts/publish.ts';
import { publishSeriesDue } from '../domain/posts/series.ts';
import type { Job } from './clock.ts';

export interface PublishingOptions {
  timeZone: string;
  /** Where editors decide about what could not be published. */
  publicUrl: string;
  /** Undefined until Telegram has told it. */
  botUsername: () => string | undefined;
}

export function publishPosts(db: Db, { timeZone, publicUrl, botUsername }: PublishingOptions): Job {
  return {
    name: 'publish-posts',
    schedule: '*/3 * * * * *',
    async run(now) {
      const publishing = { publicUrl, botUsername: botUsername() };
      await publishSeriesDue(db, now, { ...publishing, timeZone });
      await publishDue(db, now, publishing);
      await followPublished(db, now, { publicUrl });
    },
  };
}

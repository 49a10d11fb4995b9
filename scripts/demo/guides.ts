/**
 * Video guides for the demo: thirty of them, each with a copy of one small video (`guide.mp4`: a running clock in five
 * parts, drawn by ourselves), and a year of being watched, voted on and searched.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Db } from '../../src/db/db.ts';
import { GUIDE_WAYS } from '../../src/db/schema/guides.ts';
import { allModules } from '../../src/domain/courses/courses.ts';
import { allGuides, type Guide } from '../../src/domain/guides/catalogue.ts';
import { draftGuide, publishGuide } from '../../src/domain/guides/edit-guides.ts';
import { addTopic } from '../../src/domain/guides/edit-topics.ts';
import { recordSearch } from '../../src/domain/guides/searches.ts';
import { recordView } from '../../src/domain/guides/send.ts';
import { keepGuide, voteOnGuide } from '../../src/domain/guides/standing.ts';
import type { Official } from '../../src/domain/officials.ts';
import { addUpload } from '../../src/domain/uploads.ts';
import { createRenderer } from '../../src/drawing/renderer.ts';
import { writeWhole } from '../../src/telegram/disk.ts';
import { UPLOAD_LIMIT } from '../../src/telegram/files.ts';
import { COVER_WIDTH, coverSvg } from './guide-cover.ts';
import { GUIDE_TOPICS, inAll, partTitles } from './guide-texts.ts';
import type { Chance } from './random.ts';

const VIDEO = readFileSync(fileURLToPath(new URL('./guide.mp4', import.meta.url)));
const FACTS = { duration: 125, width: 480, height: 270 };
/** Seconds of the video a part. */
const PART_SECONDS = 25;

/** How many of those who write to the bot watch guides, and how many each. */
const WATCHERS = 0.5;
const MOST_WATCHED = 6;
const VOTERS = 0.45;
const HELPED = 0.86;
const KEEPERS = 0.15;

const SOUGHT = [
  'sertifikat',
  'сертификат',
  'parol',
  'пароль',
  'test',
  'тест',
  'modul ochilmayapti',
  'topshiriq',
];
const SOUGHT_IN_VAIN = ['oylik maosh', 'ta’til', 'отпуск', 'nafaqa', 'zoom dars', 'attestatsiya', 'тоифа'];

interface Making {
  readonly db: Db;
  readonly by: Official;
  /** Where files lie. */
  readonly filesDir: string;
  /** ms UTC. */
  readonly now: number;
}

/** Makes the catalogue, unless there is one. */
export async function makeGuides(making: Making): Promise<void> {
  const { db, by, now } = making;
  if ((await allGuides(db)).length > 0) return;
  const modules = await allModules(db);
  const renderer = createRenderer();
  try {
    for (const [place, { title, guides }] of GUIDE_TOPICS.entries()) {
      const topic = await addTopic(db, by, inAll(title), now);
      for (const each of guides) {
        const cover = await renderer.png(coverSvg(each.title[0], place), COVER_WIDTH);
        const passports = modules
          .filter(({ position }) => position === each.module)
          .map(({ passport }) => passport);
        const made = await draftGuide(
          db,
          by,
          {
            topicId: topic.id,
            titles: inAll(each.title),
            descriptions: inAll(each.description),
            uploadId: await keep(making, VIDEO, 'video.mp4', 'video/mp4'),
            coverId: cover ? await keep(making, cover, 'cover.png', 'image/png') : null,
            ...FACTS,
            chapters: each.parts.map((part, index) => ({
              at: index * PART_SECONDS,
              titles: partTitles(part),
            })),
            permission: each.regionId ? { places: [{ regionId: each.regionId }] } : null,
            passports,
            keywords: each.keywords ?? '',
          },
          now,
        );
        if (made.kind === 'saved') await publishGuide(db, by, made.guide.id, now);
      }
    }
  } finally {
    await renderer.close();
  }
}

/** Keeps bytes as an upload of the official's. */
async function keep(
  { db, by, filesDir, now }: Making,
  content: Uint8Array,
  name: string,
  mime: string,
): Promise<string> {
  const id = randomBytes(18).toString('base64url');
  const size = await writeWhole(join(filesDir, 'uploads', id), Readable.from([content]), UPLOAD_LIMIT);
  await addUpload(db, by, { id, name, mime, size }, now);
  return id;
}

/** A year of views, votes, favourites and searches of those who write to the bot. */
export async function watchGuides(db: Db, chance: Chance, begin: number, end: number): Promise<void> {
  const guides = await allGuides(db);
  const [first] = guides;
  if (!first || (await db.$count(db.t.guideViews)) > 0) return;
  const people = await db.select({ id: db.t.teachers.id }).from(db.t.teachers).orderBy(db.t.teachers.id);
  const moment = () => Math.round(begin + Math.sqrt(chance.next()) * (end - begin));
  // Some guides are what everybody needs.
  const popular = (): Guide => guides[Math.floor(chance.next() ** 2 * guides.length)] ?? first;
  for (const { id: teacherId } of people) {
    if (!chance.happens(WATCHERS)) continue;
    for (let left = chance.between(1, MOST_WATCHED); left > 0; left--) {
      const [{ id: guideId }, at, way] = [popular(), moment(), chance.pick(GUIDE_WAYS)];
      const cause = `demo:${teacherId}:${left}`;
      await db.transaction(async (tx) => void (await recordView(tx, { guideId, teacherId, way, cause }, at)));
      if (chance.happens(VOTERS)) await voteOnGuide(db, teacherId, guideId, chance.happens(HELPED), at);
      if (chance.happens(KEEPERS)) await keepGuide(db, teacherId, guideId, true, at);
    }
    const inVain = chance.happens(0.2);
    await recordSearch(db, chance.pick(inVain ? SOUGHT_IN_VAIN : SOUGHT), inVain ? 0 : 1, moment());
  }
}

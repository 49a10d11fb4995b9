/** How guides are used, on both engines: sent and counted once, votes, favourites, searches, figures. */
import { expect, it } from 'vitest';
import { NOWHERE } from '../../../src/domain/guides/catalogue.ts';
import { archiveGuide, draftGuide, publishGuide } from '../../../src/domain/guides/edit-guides.ts';
import { addTopic } from '../../../src/domain/guides/edit-topics.ts';
import { guideFigures, missedSearches, searchFigures } from '../../../src/domain/guides/figures.ts';
import { guideWithVideo, keepChatVideo } from '../../../src/domain/guides/from-chat.ts';
import { recordSearch } from '../../../src/domain/guides/searches.ts';
import { sendGuide } from '../../../src/domain/guides/send.ts';
import { knownVideos } from '../../../src/domain/guides/share.ts';
import { favouritesOf, guideStanding, keepGuide, voteOnGuide } from '../../../src/domain/guides/standing.ts';
import { conversation } from '../../../src/domain/tickets/conversation.ts';
import { queuePage } from '../../../src/domain/tickets/queue.ts';
import { makeDesk, NOON } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';

const BOT = 7;
const DAY = 24 * 3600_000;

describeEngines('the use of guides', (open) => {
  async function stage() {
    const db = await open();
    const desk = makeDesk(db);
    const editor = await desk.official('Muharrir', 'editor');
    const topic = await addTopic(db, editor, { uz: 'Boshlash' }, NOON);
    const video = { name: undefined, mime: undefined, size: 5, duration: 9, width: 16, height: 9 };
    const add = async (title: string) => {
      const file = { fileId: `id of ${title}`, fileUniqueId: `unique ${title}` };
      const uploadId = await keepChatVideo(db, editor, BOT, { ...video, ...file }, NOON);
      const chapters = [{ at: 3, titles: { uz: 'Yakun' } }];
      const fields = { topicId: topic.id, titles: { uz: title }, uploadId, chapters };
      const made = await draftGuide(db, editor, fields, NOON);
      if (made.kind !== 'saved') throw new Error(made.kind);
      await publishGuide(db, editor, made.guide.id, NOON);
      return { ...made.guide, publishedAt: NOON };
    };
    const seen = { place: NOWHERE, now: NOON };
    return { db, desk, editor, add, seen };
  }

  it('sends a guide once for an update, and counts it once', async () => {
    const { db, desk, add, seen } = await stage();
    const [guide, teacher] = [await add('Bir'), await desk.teacher()];
    const request = { way: 'search', cause: `${BOT}:1` } as const;
    expect(await sendGuide(db, teacher, guide, request, seen)).toBe(true);
    expect(await sendGuide(db, teacher, guide, request, seen)).toBe(true);
    const chapter = { way: 'chapter', cause: `${BOT}:2`, at: 3 } as const;
    expect(await sendGuide(db, teacher, guide, chapter, seen)).toBe(true);
    expect(await sendGuide(db, teacher, guide, { ...chapter, cause: `${BOT}:3`, at: 4 }, seen)).toBe(false);
    const rows = await db.select().from(db.t.outbox).orderBy(db.t.outbox.id);
    expect(rows.map(({ method, payload }) => [method, payload.video, payload.start_timestamp])).toEqual([
      ['sendVideo', { $upload: guide.uploadId }, undefined],
      ['sendVideo', { $upload: guide.uploadId }, 3],
    ]);
    expect((await guideFigures(db)).get(guide.id)).toMatchObject({
      views: 1,
      viewers: 1,
      byWay: { search: 1, chapter: 1, topic: 0 },
    });
    expect((await guideFigures(db, NOON + 1)).get(guide.id)).toBeUndefined();
  });

  it('keeps the last word of a vote, and favourites that may still be seen', async () => {
    const { db, desk, editor, add, seen } = await stage();
    const [one, two, teacher] = [await add('Bir'), await add('Ikki'), await desk.teacher()];
    await voteOnGuide(db, teacher.id, one.id, true, NOON);
    await voteOnGuide(db, teacher.id, one.id, false, NOON);
    await keepGuide(db, teacher.id, one.id, true, NOON);
    await keepGuide(db, teacher.id, one.id, true, NOON);
    await keepGuide(db, teacher.id, two.id, true, NOON + 1);
    expect(await guideStanding(db, teacher.id, one.id, seen)).toEqual({
      helped: false,
      favourite: true,
      hasNext: true,
    });
    const ids = async () => (await favouritesOf(db, teacher.id, seen)).map(({ id }) => id);
    expect(await ids()).toEqual([two.id, one.id]);
    await archiveGuide(db, editor, two.id, NOON);
    expect(await ids()).toEqual([one.id]);
    await keepGuide(db, teacher.id, one.id, false, NOON);
    expect(await ids()).toEqual([]);
    const about = { kind: 'guide', id: one.id } as const;
    const opened = await desk.ask(teacher, 'Tushunmadim', { about });
    expect(await desk.ask(teacher, 'Yana bir savol', { about })).toMatchObject({ kind: 'joined' });
    await desk.open(await desk.teacher(), 'Boshqa savol');
    expect((await guideFigures(db)).get(one.id)).toMatchObject({ helped: 0, notHelped: 1, tickets: 1 });
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    const administrator = await desk.official();
    const filter = { tab: 'all', sort: 'newest', guideCode: one.code } as const;
    const { rows } = await queuePage(db, administrator, filter);
    expect(rows.map(({ ticket }) => ticket.id)).toEqual([opened.ticketId]);
    const talk = await conversation(db, administrator, opened.ticketId);
    expect(talk?.guide).toEqual({ id: one.id, code: one.code, titles: { uz: 'Bir' } });
  });

  it('counts together what was looked for in vain, however it was written', async () => {
    const { db } = await stage();
    await recordSearch(db, 'Oylik maosh', 0, NOON - DAY);
    await recordSearch(db, 'ойлик  маош!', 0, NOON);
    await recordSearch(db, 'zoom', 0, NOON);
    await recordSearch(db, 'parol', 2, NOON);
    await recordSearch(db, '…', 0, NOON);
    expect(await missedSearches(db, 0, 10)).toMatchObject([
      { times: 2, at: NOON },
      { words: 'zoom', times: 1 },
    ]);
    expect(await missedSearches(db, NOON, 1)).toHaveLength(1);
    expect(await searchFigures(db, 0)).toEqual({ searches: 4, missed: 3 });
    expect(await searchFigures(db, NOON + 1)).toEqual({ searches: 0, missed: 0 });
  });

  it('knows by which bot a video can go at once', async () => {
    const { db, add } = await stage();
    const guide = await add('Bir');
    expect(await knownVideos(db, BOT, [guide])).toEqual(new Map([[guide.id, 'id of Bir']]));
    expect(await knownVideos(db, BOT + 1, [guide])).toEqual(new Map());
    expect((await guideWithVideo(db, BOT, 'unique Bir'))?.id).toBe(guide.id);
    expect(await guideWithVideo(db, BOT + 1, 'unique Bir')).toBeUndefined();
  });
});

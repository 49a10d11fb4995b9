/** The catalogue of guides on both engines: drafts, publishing, order, places, finding, figures. */
import { expect, it, vi } from 'vitest';
import type { Titles } from '../../../src/db/schema/learning.ts';
import {
  type Guide,
  guideByCode,
  guidesForModule,
  guidesOf,
  NOWHERE,
  nextGuide,
  openGuides,
  shelves,
  topics,
} from '../../../src/domain/guides/catalogue.ts';
import {
  archiveGuide,
  draftGuide,
  type GuideFields,
  moveGuide,
  publishGuide,
  reorderGuides,
  replaceVideo,
  restoreGuide,
  saveGuide,
  unpublishGuide,
} from '../../../src/domain/guides/edit-guides.ts';
import {
  addTopic,
  archiveTopic,
  renameTopic,
  reorderTopics,
} from '../../../src/domain/guides/edit-topics.ts';
import { createGuideSearch } from '../../../src/domain/guides/search.ts';
import { NOON } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';

const VIDEO = 'a-video-of-ours-0001';

describeEngines('the catalogue of guides', (open, engine) => {
  async function library() {
    const db = await open();
    const topic = await addTopic(db, null, { uz: 'Boshlash', ru: 'Начало' }, NOON);
    const add = async (titles: Titles, more: Partial<GuideFields> = {}): Promise<Guide> => {
      const fields = { topicId: topic.id, titles, uploadId: VIDEO, ...more };
      const made = await draftGuide(db, null, fields, NOON);
      if (made.kind !== 'saved') throw new Error(made.kind);
      const published = await publishGuide(db, null, made.guide.id, NOON);
      if (published.kind !== 'saved') throw new Error(published.kind);
      return published.guide;
    };
    const everywhere = { place: NOWHERE, now: NOON };
    return { db, topic, add, everywhere };
  }

  it('keeps drafts to editors until they are published, and says what they lack', async () => {
    const { db, topic, everywhere } = await library();
    const made = await draftGuide(db, null, { topicId: topic.id, titles: { uz: 'Sertifikat olish' } }, NOON);
    if (made.kind !== 'saved') throw new Error(made.kind);
    const { guide } = made;
    expect(guide.code).toBe('sertifikat-olish');
    expect(await openGuides(db, everywhere)).toEqual([]);
    expect(await publishGuide(db, null, guide.id, NOON)).toEqual({ kind: 'incomplete', lacks: ['video'] });
    const { code, titles, descriptions, chapters, permission, passports, keywords } = guide;
    const shape = {
      code,
      topicId: topic.id,
      titles,
      descriptions,
      chapters,
      permission,
      passports,
      keywords,
    };
    const rest = { uploadId: null, coverId: null, duration: null, width: null, height: null };
    const linked = { ...shape, ...rest, url: 'https://video.example.uz/1' };
    expect((await saveGuide(db, null, guide.id, linked, NOON, guide.updatedAt)).kind).toBe('saved');
    expect(
      (await saveGuide(db, null, guide.id, { ...linked, keywords: 'x' }, NOON, guide.updatedAt)).kind,
    ).toBe('stale');
    expect((await publishGuide(db, null, guide.id, NOON)).kind).toBe('saved');
    expect(await openGuides(db, everywhere)).toMatchObject([{ code: 'sertifikat-olish' }]);
    const unlinked = await saveGuide(db, null, guide.id, { ...linked, url: null }, NOON);
    expect(unlinked).toEqual({ kind: 'incomplete', lacks: ['video'] });
    expect((await saveGuide(db, null, undefined, linked, NOON)).kind).toBe('taken');
    expect(await unpublishGuide(db, null, guide.id, NOON)).toBe(true);
    expect(await openGuides(db, everywhere)).toEqual([]);
  });

  it('has an order that editors change, and a next guide', async () => {
    const { db, topic, add, everywhere } = await library();
    const [one, two, three] = [await add({ uz: 'Bir' }), await add({ uz: 'Ikki' }), await add({ uz: 'Uch' })];
    expect(await reorderGuides(db, null, topic.id, [three.id, one.id, two.id], NOON)).toBe('saved');
    expect(await reorderGuides(db, null, topic.id, [three.id, one.id], NOON)).toBe('stale');
    expect(await moveGuide(db, null, two.id, -1, NOON)).toBe(true);
    expect(await moveGuide(db, null, three.id, -1, NOON)).toBe(false);
    expect((await guidesOf(db, topic.id)).map(({ id }) => id)).toEqual([three.id, two.id, one.id]);
    expect((await nextGuide(db, two.id, everywhere))?.id).toBe(one.id);
    expect(await nextGuide(db, one.id, everywhere)).toBeUndefined();
    expect(await archiveGuide(db, null, two.id, NOON)).toBe(true);
    expect((await nextGuide(db, three.id, everywhere))?.id).toBe(one.id);
    expect(await restoreGuide(db, null, two.id, NOON)).toBe(true);
    expect((await guidesOf(db, topic.id)).map(({ id }) => id)).toEqual([three.id, one.id, two.id]);
    const second = await addTopic(db, null, { uz: 'Ikkinchi' }, NOON);
    expect(await reorderTopics(db, [second.id, topic.id])).toBe('saved');
    expect((await topics(db)).map(({ id }) => id)).toEqual([second.id, topic.id]);
    expect((await shelves(db, everywhere)).map(({ topic: { id } }) => id)).toEqual([topic.id]);
    expect(await archiveTopic(db, null, topic.id, NOON)).toBe('inUse');
    expect(await archiveTopic(db, null, second.id, NOON)).toBe('archived');
  });

  it('shows a guide in its regions and in its time only, and by its modules', async () => {
    const { db, add } = await library();
    const places = [{ regionId: 'fargona' }];
    const local = await add({ uz: 'Farg‘onada' }, { permission: { places }, passports: ['MAT-0412-03'] });
    const later = await add({ uz: 'Ertaga' }, { permission: { from: NOON + 1, places: [] } });
    const codes = async (regionId: string | null, now = NOON) =>
      (await openGuides(db, { place: { regionId, districtId: null }, now })).map(({ code }) => code);
    expect(await codes(null)).toEqual([]);
    expect(await codes('buxoro')).toEqual([]);
    expect(await codes('fargona')).toEqual([local.code]);
    expect(await codes('fargona', NOON + 1)).toEqual([local.code, later.code]);
    const seen = { place: { regionId: 'fargona', districtId: 'margilon' }, now: NOON };
    expect(await guidesForModule(db, 'MAT-0412-03', seen)).toMatchObject([{ id: local.id }]);
    expect(await guidesForModule(db, 'MAT-0412-04', seen)).toEqual([]);
  });

  it('is searched in both scripts and Russian, with endings and mistakes, as it stands now', async () => {
    const { db, topic, add, everywhere } = await library();
    const certificate = await add({ uz: 'Sertifikatni yuklab olish', ru: 'Как скачать сертификат' });
    const password = await add({ uz: 'Parolni tiklash', ru: 'Восстановление пароля' });
    const search = createGuideSearch(db);
    const found = async (words: string) => (await search.find(words, everywhere)).map(({ id }) => id);
    for (const words of [
      'sertifikat',
      'sertifikatimni qanday olaman',
      'сертификатимни',
      'сертификаты',
      'sertfikat',
      'сертефикат',
      'sirtifikatni yuklash',
    ]) {
      expect(await found(words), words).toEqual([certificate.id]);
    }
    for (const words of [
      'parol',
      'паролни',
      'пароль',
      'забыл пароль',
      'parolimni unutdim',
      'паролимни тиклаш',
    ])
      expect(await found(words), words).toEqual([password.id]);
    expect(await found('sertifikatni yuklab olish')).toEqual([certificate.id]);
    expect((await found('parolni qanday yuklab olaman')).sort()).toEqual([certificate.id, password.id]);
    expect(await found('osh pishirish')).toEqual([]);
    expect(await found('???')).toEqual([]);
    expect(await found('начало')).toEqual([certificate.id, password.id]);
    await renameTopic(db, null, topic.id, { uz: 'Kirish' }, NOON);
    await vi.waitFor(async () => expect(await found('начало')).toEqual([]));
    expect(await archiveGuide(db, null, password.id, NOON)).toBe(true);
    expect(await found('parol')).toEqual([]);
    await vi.waitFor(async () => expect(await found('kirish')).toEqual([certificate.id]));
    search.close();
  });

  it('names a guide or a chapter that a question is surely about, as it stands now', async () => {
    const { db, add } = await library();
    const chapters = [
      { at: 0, titles: { uz: 'Kirish' } },
      { at: 90, titles: { uz: 'Sertifikatni chop etish' } },
    ];
    const guide = await add({ uz: 'Shaxsiy kabinet bilan ishlash' }, { chapters, duration: 120 });
    const draft = await draftGuide(
      db,
      null,
      { topicId: guide.topicId, titles: { uz: 'Kamerani ulash' } },
      NOON,
    );
    const search = createGuideSearch(db);
    const answers = async (question: string) =>
      (await search.answers(question)).map(({ guideId, at }) => ({ guideId, at }));
    expect(await answers('Шахсий кабинет билан ишлаш тартиби')).toEqual([
      { guideId: guide.id, at: undefined },
    ]);
    expect(await answers('sertifikatimni qanday chop etaman')).toEqual([{ guideId: guide.id, at: 90 }]);
    expect(await answers('kamerani qanday ulayman')).toEqual([]);
    expect(await answers('kabinet kabinet')).toEqual([]);
    expect(await answers('maktabga yangi stol qachon keladi')).toEqual([]);
    expect(draft.kind).toBe('saved');

    const changed = { ...guide, titles: { uz: 'Mikrofonni sozlash' }, chapters: [] };
    expect((await saveGuide(db, null, guide.id, changed, NOON + 1)).kind).toBe('saved');
    await vi.waitFor(async () =>
      expect(await answers('mikrofonni sozlash kerak edi')).toEqual([{ guideId: guide.id, at: undefined }]),
    );
    expect(await answers('sertifikatimni qanday chop etaman')).toEqual([]);
    expect(await unpublishGuide(db, null, guide.id, NOON + 2)).toBe(true);
    await vi.waitFor(async () => expect(await answers('mikrofonni sozlash kerak edi')).toEqual([]));
    search.close();
  });

  it.runIf(engine.name === 'postgres')('is searched as another instance has changed it', async () => {
    const url = await engine.freshUrl();
    const [here, there] = [await engine.openUrl(url), await engine.openUrl(url)];
    const search = createGuideSearch(here);
    expect(await search.answers('sertifikatni qanday yuklab olaman')).toEqual([]);
    const topic = await addTopic(there, null, { uz: 'Boshlash' }, NOON);
    const fields = { topicId: topic.id, titles: { uz: 'Sertifikatni yuklab olish' }, uploadId: VIDEO };
    const made = await draftGuide(there, null, fields, NOON);
    if (made.kind !== 'saved') throw new Error(made.kind);
    await publishGuide(there, null, made.guide.id, NOON);
    await vi.waitFor(
      async () =>
        expect(await search.answers('sertifikatni qanday yuklab olaman')).toMatchObject([
          { guideId: made.guide.id },
        ]),
      5000,
    );
    search.close();
  });

  it('replaces a video without touching chapters that still fit', async () => {
    const { db, add } = await library();
    const chapters = [
      { at: 0, titles: { uz: 'Kirish' } },
      { at: 90, titles: { uz: 'Yakun' } },
    ];
    const guide = await add({ uz: 'Bir' }, { chapters, duration: 120 });
    const video = { uploadId: 'another-video-0002', duration: 60, width: 640, height: 360 };
    await replaceVideo(db, null, guide.id, video, NOON);
    expect(await guideByCode(db, guide.code)).toMatchObject({ ...video, chapters: [chapters[0]] });
  });
});

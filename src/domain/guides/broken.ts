/**
 * Videos that Telegram does not take any longer and whose bytes are not here: whoever asked is told kindly, and the
 * editors are told to send the video again. Found in what the outbox could not send; telling twice changes nothing.
 */
import { and, eq, gte, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { translator } from '../../i18n/words.ts';
import { enqueue, type Outgoing, PRIORITY } from '../../telegram/outbox.ts';
import { may } from '../access.ts';
import { titleIn } from '../courses/titles.ts';
import { listOfficials, type Official } from '../officials.ts';
import { teacherByTelegramId } from '../teachers.ts';
import { type Guide, guideById } from './catalogue.ts';
import { GUIDE_KEY } from './send.ts';

/** The file was refused, or there was nothing to send. */
const FILE_REASONS = ['badFile', 'internal', 'fileTooBig'];
/** How far back it looks: longer than jobs stand still in a restart. */
const LOOK_BACK_MS = 3600_000;

/** Tells about what failed of late. Returns how many people were told. */
export async function tellBrokenGuides(db: Db, now: number): Promise<number> {
  const { outbox } = db.t;
  const failed = await db
    .select({ id: outbox.id, chatId: outbox.chatId, key: outbox.dedupeKey })
    .from(outbox)
    .where(
      and(
        gte(outbox.settledAt, now - LOOK_BACK_MS),
        eq(outbox.state, 'failed'),
        inArray(outbox.reason, FILE_REASONS),
        sql`${outbox.dedupeKey} like ${`${GUIDE_KEY}%`}`,
      ),
    );
  for (const { id, chatId, key } of failed) {
    const guide = await guideById(db, Number(key?.slice(GUIDE_KEY.length).split(':')[0]));
    if (!guide) continue;
    const teacher = await teacherByTelegramId(db, chatId);
    const t = translator(teacher?.locale ?? 'uz');
    const sorry: Outgoing = {
      method: 'sendMessage',
      chatId,
      payload: { text: t('guides-broken', { title: titleIn(guide.titles, teacher?.locale ?? 'uz') }) },
      priority: PRIORITY.notice,
      dedupeKey: `guide-sorry:${id}`,
    };
    const notices = (await editorsOf(db, guide)).map((editor) => noticeFor(editor, guide));
    await db.transaction(async (tx) => {
      await enqueue(tx, [sorry, ...notices], now);
    });
  }
  return failed.length;
}

/** Whoever made it, if they may still change it; else everybody who may. */
async function editorsOf(db: Db, guide: Guide): Promise<Official[]> {
  const editors = (await listOfficials(db)).filter((official) => may(official, 'guides'));
  const maker = editors.filter(({ id }) => id === guide.createdBy);
  return maker.length > 0 ? maker : editors;
}

function noticeFor(editor: Official, guide: Guide): Outgoing {
  const title = titleIn(guide.titles, editor.locale);
  return {
    method: 'sendMessage',
    chatId: editor.telegramId,
    payload: { text: translator(editor.locale)('guides-broken-editor', { title, code: guide.code }) },
    priority: PRIORITY.notice,
    dedupeKey: `guide-broken:${guide.id}:${guide.uploadId}:${editor.id}`,
  };
}

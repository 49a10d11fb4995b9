/** The bot's own memory on both engines: a form begun, interrupted, set aside, finished; a question; a rating. */
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/domain/markdown.ts';
import { ensureOfficial } from '../../src/domain/officials.ts';
import { teacherByTelegramId } from '../../src/domain/teachers.ts';
import { ANSWER_UNDO_MS, answer } from '../../src/domain/tickets/answer.ts';
import { ticketsOf } from '../../src/domain/tickets/asker.ts';
import { describeEngines } from '../support/engines.ts';
import { phoneOf, startBot } from './support.ts';

describeEngines('a teacher from the first word to the rating', (_open, engine) => {
  it('is remembered over a restart', async () => {
    const running = await startBot({ databaseUrl: await engine.freshUrl() });
    try {
      const phone = phoneOf(running, 'uz-Cyrl');
      await phone.settle();
      await phone.say('/register');
      await phone.press(phone.t('bot-form-agree'));
      await phone.readsWords('bot-form-fullName');
      await phone.say('Каримова Дилноза');
      await phone.readsWords('bot-form-regionId');
      await running.restart();
      await phone.key(phone.t('bot-key-ask'));
      await phone.readsWords('bot-ask-how');
      await phone.say('Сертификат қачон берилади?');
      await phone.readsWords('desk-opened-register');
      await phone.say('/register');
      await phone.readsWords('bot-form-regionId');
      await phone.say('Фарғона');
      await phone.readsWords('bot-form-districtId');
      await phone.say('Марғилон');
      await phone.readsWords('bot-form-school');
      for (const next of ['subject', 'position', 'phone']) {
        await phone.press(phone.t('bot-form-skip'));
        await phone.readsWords(`bot-form-${next}`);
      }
      await phone.key(phone.t('bot-form-skip'));
      await phone.reads('Каримова Дилноза');
      await phone.press(phone.t('bot-form-save'));
      await phone.readsWords('bot-form-saved').catch(() => undefined);
      const teacher = (await teacherByTelegramId(running.db, phone.person.id))!;
      expect(teacher).toMatchObject({ regionId: 'fargona', fullName: 'Каримова Дилноза', locale: 'uz-Cyrl' });

      const [ticket] = await ticketsOf(running.db, teacher.id, 1);
      const person = { telegramId: 77, name: 'Aziza', role: 'administrator' } as const;
      const official = await ensureOfficial(running.db, person, running.now());
      const body = parseMarkdown('Эртага');
      const wish = { ticketId: ticket!.id, body, uploads: [], close: false, seenMessageId: undefined };
      await answer(running.db, official, wish, running.now() - ANSWER_UNDO_MS);
      await phone.press(phone.t('desk-button-solved'));
      await phone.press('5 ⭐');
      await phone.press(phone.t('bot-comment-button'));
      await phone.readsWords('bot-comment-prompt', { number: ticket!.id });
      await phone.say('Раҳмат');
      await phone.readsWords('bot-comment-kept');
      const [rated] = await ticketsOf(running.db, teacher.id, 1);
      expect(rated).toMatchObject({ rating: 5, ratingComment: 'Раҳмат', closeReason: 'solved' });
      expect(running.troubles()).toBe('');
    } finally {
      await running.close();
    }
  });
});

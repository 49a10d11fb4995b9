/** «My course»: the picture with its text, where its buttons lead, and what is told when there is nothing to show. */
import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Course } from '../../src/domain/courses/courses.ts';
import { learnerOfTeacher } from '../../src/domain/learning/learners.ts';
import { reminderChoices } from '../../src/domain/reminders/choices.ts';
import { reminderPressData } from '../../src/domain/reminders/press.ts';
import { changeProfile, teacherByTelegramId } from '../../src/domain/teachers.ts';
import { ticketsOf } from '../../src/domain/tickets/asker.ts';
import { DAY, enrol, HOUR, makeCourse, passportOf } from './course-stage.ts';
import { type Phone, phoneOf, type Running, startBot } from './support.ts';

let running: Running;
let course: Course;
let phone: Phone;
beforeAll(async () => {
  running = await startBot();
  course = await makeCourse(running.db, running.now() - 60 * DAY);
});
afterAll(async () => {
  const troubles = running.troubles();
  await running.close();
  expect(troubles).toBe('');
});
beforeEach(async () => {
  phone = phoneOf(running);
  await phone.settle();
});

const teacher = async () => (await teacherByTelegramId(running.db, phone.person.id))!;
const person = () => ({
  platformId: `p-${phone.person.id}`,
  phone: `+${phone.person.phone}`,
  fullName: 'Karimova Dilnoza',
  regionId: 'fargona',
});

/** The platform tells of the person, and the phone they shared before links them. */
async function study(progress = { daysAgo: 3.5, done: 3, begun: 40 }, of = course): Promise<void> {
  await changeProfile(running.db, (await teacher()).id, { phone: `+${phone.person.phone}` }, running.now());
  const outcomes = await enrol(running.db, of, person(), running.now(), progress);
  expect(outcomes.map(({ kind }) => kind)).not.toContain('wrong');
}

async function open(): Promise<void> {
  await phone.say('/course');
  await phone.readsWords('learning-pace-ahead');
}

describe('the picture', () => {
  it('comes with the same facts in words, and is sent again by its name until a fact changes', async () => {
    await study();
    await open();
    const first = phone.last().message;
    for (const part of [
      'Raqamli ta’lim texnologiyalari',
      phone.t('learning-pace-ahead'),
      '28%',
      phone.t('learning-fact-modules', { done: 3, total: 12 }),
      'Boshlang‘ich sinf o‘quvchilari',
      '12-guruh',
    ]) {
      expect(phone.text()).toContain(part);
    }
    const file = running.world.file(first.photo!.at(-1)!.file_id)!;
    expect(imageSize(readFileSync(file.path))).toMatchObject({ type: 'png', width: 900 });

    await phone.key(phone.t('bot-key-course'));
    await phone.readsWords('learning-pace-ahead');
    expect(phone.last().message.photo!.at(-1)!.file_id).toBe(first.photo!.at(-1)!.file_id);

    await enrol(running.db, course, person(), running.now() + 1000, { daysAgo: 3.5, done: 4, begun: 0 });
    await phone.say('/course');
    await phone.reads('33%');
    expect(phone.last().message.photo!.at(-1)!.file_id).not.toBe(first.photo!.at(-1)!.file_id);
  });

  it('opens from a link, after the language is chosen', async () => {
    phone = phoneOf(running, 'ru');
    await phone.start('course');
    await phone.readsWords('bot-language-ask');
    await phone.press('✓ Русский');
    await phone.readsWords('learning-unlinked');
    await study();
    await phone.start('course');
    await phone.readsWords('learning-pace-ahead');
  });

  it('lets one choose among several courses', async () => {
    const second = await makeCourse(running.db, running.now(), {
      code: 'IKKI',
      titles: { uz: 'Ikkinchi kurs' },
    });
    await study();
    await study({ daysAgo: 40, done: 2, begun: 0 }, second);
    await phone.say('/course');
    await phone.readsWords('learning-courses-title');
    const label = phone
      .buttons()
      .flat()
      .find((words) => words.includes('Ikkinchi'))!;
    expect(label).toMatch(/^🔴 Ikkinchi kurs · 16%$/);
    await phone.press(label);
    await phone.reads(phone.t('learning-pace-overdue'));
    expect(phone.buttons().flat()).toContain(phone.t('learning-button-courses'));
  });
});

describe('from the picture', () => {
  beforeEach(async () => {
    await study();
    await open();
  });

  it('one sees the modules with their states, and one of them in full', async () => {
    await phone.press(phone.t('learning-button-modules'));
    await phone.readsWords('learning-modules-title', { course: '' });
    expect(phone.text()).toContain(phone.t('learning-state-progress', { percent: '40' }));
    expect(phone.buttons()[0]).toEqual(['✅ 1', '✅ 2', '✅ 3', '🔵 4']);
    await phone.press('›');
    await phone.reads('12-modul');
    expect(phone.text()).toContain('🔒');
    await phone.press('🔒 12');
    await phone.reads(passportOf(course, 12));
    await phone.press(phone.t('learning-button-to-modules'));
    await phone.reads('12-modul');
  });

  it('one sees the schedule, what is to come first', async () => {
    await phone.press(phone.t('learning-button-schedule'));
    await phone.reads('O‘zlashtirish jadvali');
    const text = phone.text();
    expect(text.indexOf('Endi ochiladi')).toBeLessThan(text.indexOf('Ochilgan'));
    expect(text.match(/\d+-qism/g)).toHaveLength(12);
  });

  it('one gets a calendar that a calendar understands', async () => {
    await phone.press(phone.t('learning-button-calendar'));
    const entry = await phone.readsWords('learning-calendar-caption');
    const { document } = entry.message;
    expect(document).toMatchObject({ file_name: `${course.code}.ics` });
    const lines = readFileSync(running.world.file(document!.file_id)!.path, 'utf8').split('\r\n');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(13);
  });

  it('one chooses which reminders come, and when', async () => {
    await phone.press(phone.t('learning-button-remind'));
    await phone.readsWords('learning-remind-title');
    await phone.press(`✅ ${phone.t('learning-kind-behind')}`);
    await expect.poll(() => phone.buttons().flat()).toContain(`▫️ ${phone.t('learning-kind-behind')}`);
    await phone.press(phone.t('learning-remind-hour', { time: '09:00' }));
    await phone.readsWords('learning-remind-hour-ask');
    expect(phone.buttons().flat()).not.toContain('03:00');
    await phone.press('18:00');
    await phone.readsWords('learning-remind-title');
    const { id } = await teacher();
    expect(await reminderChoices(running.db, id)).toEqual({ off: ['behind'], hour: 18 });
  });

  it('another’s course cannot be reached', async () => {
    const own = phone.last();
    const stranger = phoneOf(running);
    await stranger.settle();
    await running.api().sendMessage(stranger.person.id, 'x', {
      reply_markup: own.message.reply_markup as never,
    });
    await stranger.press(stranger.t('learning-button-modules'));
    await stranger.readsWords('learning-gone');
  });
});

describe('a reminder’s buttons', () => {
  it('show the course, and switch such reminders off', async () => {
    await study();
    const keyboard = [
      [{ text: 'Kurs', callback_data: reminderPressData({ kind: 'course' }) }],
      [{ text: 'Yetar', callback_data: reminderPressData({ kind: 'off', off: ['opened', 'idle'] }) }],
    ];
    await running
      .api()
      .sendMessage(phone.person.id, 'Eslatma', { reply_markup: { inline_keyboard: keyboard } });
    await phone.press('Kurs');
    await phone.readsWords('learning-pace-ahead');
    expect(phone.last().message.photo).toBeDefined();
    await phone.press('Yetar');
    await phone.readsWords('learning-remind-switched-off');
    expect((await reminderChoices(running.db, (await teacher()).id)).off).toEqual(['opened', 'idle']);
  });
});

describe('a question asked from a module', () => {
  const newest = async () => (await ticketsOf(running.db, (await teacher()).id, 1))[0]!;

  it('carries the module, also over a restart; what follows joins it', async () => {
    await study();
    await phone.say('Umumiy savol');
    await phone.readsWords('desk-opened-add');
    const general = await newest();
    await open();
    await phone.press(phone.t('learning-button-ask', { number: '4' }));
    await phone.reads(passportOf(course, 4));
    await running.restart();
    await phone.say('Bu modulda sinov qachon?');
    await phone.reads(passportOf(course, 4));
    const asked = await newest();
    expect(asked.id).not.toBe(general.id);
    expect(asked.moduleId).not.toBeNull();

    running.pass(2 * HOUR);
    await phone.say('Yana bir narsa');
    await phone.readsWords('desk-joined', { number: String(asked.id) });

    await open();
    await phone.press(phone.t('learning-button-ask', { number: '4' }));
    await phone.reads(passportOf(course, 4));
    running.pass(2 * 60_000);
    await phone.say('Shu modul haqida yana');
    await phone.readsWords('desk-joined', { number: String(asked.id) });
  });

  it('is an ordinary one after a change of mind', async () => {
    await study();
    await open();
    await phone.press(phone.t('learning-button-ask', { number: '4' }));
    await phone.reads(passportOf(course, 4));
    await phone.say('/cancel');
    await phone.readsWords('bot-cancelled');
    await phone.say('Oddiy savol');
    await phone.readsWords('desk-opened-add');
    expect((await newest()).moduleId).toBeNull();
  });
});

describe('when there is nothing to show', () => {
  it('a course for other places says for which, and where to ask', async () => {
    const permission = { places: [{ regionId: 'toshkent', districtId: 'toshkent.olmaliq' }] };
    const other = await makeCourse(running.db, running.now(), { code: 'OLM', permission });
    await study({ daysAgo: 1, done: 0, begun: 0 }, other);
    await phone.say('/course');
    await phone.readsWords('learning-closed-elsewhere');
    expect(phone.text()).toContain('Toshkent viloyati');
    expect(phone.text()).toContain('Farg‘ona');
    await phone.press(phone.t('learning-button-officials'));
    await phone.readsWords('bot-ask-how');
  });

  it('nobody enrolled hears where to enrol', async () => {
    await study({ daysAgo: 40, done: 1, begun: 0 });
    const learner = (await learnerOfTeacher(running.db, (await teacher()).id))!;
    await running.db.transaction(async (tx) => {
      await tx.update(tx.t.enrolments).set({ status: 'withdrawn' });
    });
    expect(learner.lastCompletedAt).toBeNull();
    await phone.say('/course');
    await phone.readsWords('learning-none');
    await running.db.transaction(async (tx) => {
      await tx.update(tx.t.enrolments).set({ status: 'active' });
    });
  });
});

/** Finding oneself on the platform: by the shared phone, or by a login with its one-time code. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Course } from '../../src/domain/courses/courses.ts';
import { learnerOfTeacher } from '../../src/domain/learning/learners.ts';
import { teacherByTelegramId } from '../../src/domain/teachers.ts';
import { DAY, enrol, HOUR, makeCourse } from './course-stage.ts';
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

let people = 0;

/** The platform tells of somebody. */
async function told(keys: { phone?: string; login?: string; code?: string }): Promise<string> {
  people += 1;
  const platformId = `p-${people}`;
  const person = { platformId, fullName: `Tinglovchi ${people}`, regionId: 'fargona', ...keys };
  await enrol(running.db, course, person, running.now(), { daysAgo: 3, done: 3 });
  return platformId;
}

const learner = async () => {
  const teacher = await teacherByTelegramId(running.db, phone.person.id);
  return learnerOfTeacher(running.db, teacher!.id);
};

async function toPhone(): Promise<void> {
  await phone.say('/course');
  await phone.readsWords('learning-unlinked');
  await phone.press(phone.t('learning-button-phone'));
  await phone.readsWords('learning-find-phone');
}

async function toCode(login: string): Promise<void> {
  await phone.say('/course');
  await phone.readsWords('learning-unlinked');
  await phone.press(phone.t('learning-button-login'));
  await phone.readsWords('learning-find-login');
  await phone.say(login);
  await phone.readsWords('learning-find-code');
}

describe('by phone', () => {
  it('finds whom the platform knows by it, and shows the course', async () => {
    const platformId = await told({ phone: `+${phone.person.phone}` });
    await toPhone();
    await phone.key(phone.t('bot-form-share'));
    await phone.readsWords('learning-pace-ahead');
    expect((await learner())?.platformId).toBe(platformId);
    expect(JSON.stringify(running.world.keyboard(phone.person.id))).toContain(phone.t('bot-key-ask'));
  });

  it('finds nobody where two people have it, and says how to go on', async () => {
    await told({ phone: `+${phone.person.phone}` });
    await told({ phone: `+${phone.person.phone}` });
    await toPhone();
    await phone.key(phone.t('bot-form-share'));
    await phone.readsWords('learning-unlinked-phone');
    expect(phone.text()).toContain(phone.person.phone);
    expect(await learner()).toBeUndefined();
  });

  it('takes nobody else’s, and no typed one', async () => {
    await toPhone();
    await phone.say('+998901234567');
    await phone.readsWords('bot-wrong-phone-typed');
    await phone.does((world, chat) =>
      world.shareContact(chat, { phone: '998935556677', firstName: 'Boshqa' }),
    );
    await phone.readsWords('bot-wrong-phone-foreign');
    await phone.key(phone.t('learning-button-login'));
    await phone.readsWords('learning-find-login');
    expect(await learner()).toBeUndefined();
  });
});

describe('by login and code', () => {
  it('takes the right code only, and lets the login be corrected', async () => {
    const platformId = await told({ login: 'dilnoza', code: 'AB12 CD' });
    await toCode('dilnosa');
    await phone.say('ab12cd');
    await phone.readsWords('learning-find-wrong');
    await phone.press(phone.t('bot-form-back'));
    await phone.readsWords('learning-find-login');
    await phone.say('Dilnoza');
    await phone.readsWords('learning-find-code');
    await phone.say('ab12cd');
    await phone.readsWords('learning-pace-ahead');
    expect((await learner())?.platformId).toBe(platformId);
    expect(phone.all().join('\n')).toContain('Tinglovchi');
  });

  it('never gives one person’s course to a second one', async () => {
    await told({ login: 'birov', code: 'MENIKI' });
    await toCode('birov');
    await phone.say('MENIKI');
    await phone.readsWords('learning-pace-ahead');
    phone = phoneOf(running);
    await phone.settle();
    await toCode('birov');
    await phone.say('MENIKI');
    await phone.readsWords('learning-find-expired');
    expect(await learner()).toBeUndefined();
  });

  it('limits the tries of one person, whosever logins they try, also over a restart', async () => {
    await toCode('birinchi');
    for (let tries = 1; tries < 5; tries += 1) {
      await phone.say(`xato${tries}`);
      await phone.readsWords('learning-find-wrong');
    }
    await phone.say('xato5');
    await phone.readsWords('learning-unlinked');
    expect(phone.all().join('\n')).toContain(phone.t('learning-find-limited'));
    await running.restart();
    await told({ login: 'ikkinchi', code: 'TOGRI1' });
    await toCode('ikkinchi');
    await phone.say('TOGRI1');
    await phone.readsWords('learning-unlinked');
    expect(await learner()).toBeUndefined();
    running.pass(HOUR + 1000);
    await toCode('ikkinchi');
    await phone.say('TOGRI1');
    await phone.readsWords('learning-pace-ahead');
  });
});

describe('in between', () => {
  it('a question sets it aside, «My course» goes on with it, also after a restart', async () => {
    await told({ login: 'qaytgan', code: 'KOD777' });
    await toCode('qaytgan');
    await phone.key(phone.t('bot-key-ask'));
    await phone.reads(phone.t('learning-find-set-aside'));
    await phone.say('Savolim bor');
    await phone.readsWords('desk-opened-add');
    await running.restart();
    await phone.say('/course');
    await phone.readsWords('learning-find-code');
    await phone.say('KOD777');
    await phone.readsWords('learning-pace-ahead');
  });

  it('a photo is explained, a button of a step that is over too, and it can be cancelled', async () => {
    await toCode('kimdir');
    await phone.does((world, chat) => world.sendLocation(chat, 41.3, 69.2));
    await phone.readsWords('learning-find-other');
    await phone.press(phone.t('bot-form-cancel'));
    await phone.readsWords('learning-find-cancelled');
    await phone.say('Oddiy savol');
    await phone.readsWords('desk-opened-add');
  });

  it('a registration that was set aside is still there afterwards', async () => {
    await phone.say('/register');
    await phone.readsWords('bot-form-consent');
    await phone.press(phone.t('bot-form-agree'));
    await phone.readsWords('bot-form-fullName');
    await phone.key(phone.t('bot-key-ask'));
    await phone.readsWords('bot-ask-how');
    await toCode('kimdir');
    await phone.key(phone.t('bot-key-ask'));
    await phone.reads(phone.t('learning-find-set-aside'));
    await phone.say('/register');
    await phone.readsWords('bot-form-fullName');
  });

  it('takes the place of a registration under way, which waits meanwhile', async () => {
    await phone.say('/course');
    await phone.readsWords('learning-unlinked');
    await phone.say('/register');
    await phone.readsWords('bot-form-consent');
    await phone.press(phone.t('learning-button-login'));
    await phone.readsWords('learning-find-login');
    await phone.say('/register');
    await phone.readsWords('bot-form-consent');
    await phone.say('/course');
    await phone.readsWords('bot-form-consent');
    await phone.press(phone.t('bot-form-cancel'));
    await phone.readsWords('bot-form-cancelled');
    await phone.say('/course');
    await phone.readsWords('learning-find-login');
  });
});

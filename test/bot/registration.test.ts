/** Registration, as a person goes through it: straight, astray, interrupted, and taken up again. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { districtName, REGIONS, regionName } from '../../src/domain/regions.ts';
import { type Teacher, teacherByTelegramId } from '../../src/domain/teachers.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { picture } from '../support/picture.ts';
import { type Phone, phoneOf, plain, type Running, startBot } from './support.ts';

let running: Running;
beforeAll(async () => {
  running = await startBot();
});
afterAll(async () => {
  const troubles = running.troubles();
  await running.close();
  expect(troubles).toBe('');
});

const teacher = async (phone: Phone): Promise<Teacher> =>
  (await teacherByTelegramId(running.db, phone.person.id))!;

/** From /register to the step after the name. */
async function begin(phone: Phone): Promise<void> {
  await phone.say('/register');
  await phone.readsWords('bot-form-consent');
  await phone.press(phone.t('bot-form-agree'));
  await phone.readsWords('bot-form-fullName');
  await phone.say('Karimova   Dilnoza Rustamovna');
  await phone.readsWords('bot-form-regionId');
}

describe.each(LOCALES)('registering in %s', (locale) => {
  it('asks step by step, by buttons and words, and saves after the review', async () => {
    const phone = phoneOf(running, locale);
    await phone.settle();
    await begin(phone);
    await phone.press(regionName('fargona', locale)!);
    await phone.readsWords('bot-form-districtId');
    const [first] = REGIONS.find(({ id }) => id === 'fargona')!.districts;
    await phone.press(districtName(first!.id, locale)!);
    await phone.readsWords('bot-form-school');
    await phone.say('25-maktab <b>');
    await phone.readsWords('bot-form-subject');
    await phone.press(phone.t('bot-form-skip'));
    await phone.readsWords('bot-form-position');
    await phone.press(phone.t('bot-position-mentor'));
    await phone.readsWords('bot-form-phone');
    await phone.key(phone.t('bot-form-share'));
    const review = await phone.reads(phone.t('bot-field-phone'));
    expect(review.message.text).toContain('25-maktab <b>');
    expect(review.message.text).toContain(phone.t('bot-field-empty'));
    await phone.press(phone.t('bot-form-save'));
    await phone.reads('Karimova Dilnoza Rustamovna');

    expect(await teacher(phone)).toMatchObject({
      fullName: 'Karimova Dilnoza Rustamovna',
      regionId: 'fargona',
      districtId: first!.id,
      school: '25-maktab <b>',
      subject: null,
      position: 'mentor',
      phone: `+${phone.person.phone}`,
      consentAt: expect.any(Number),
      registeredAt: expect.any(Number),
    });
    expect(running.world.keyboard(phone.person.id)).toMatchObject({ kind: 'keyboard' });
  });
});

describe('going astray', () => {
  let phone: Phone;
  beforeEach(async () => {
    phone = phoneOf(running);
    await phone.settle();
  });

  it('every wrong input explains itself and asks again', async () => {
    await phone.say('/register');
    await phone.readsWords('bot-form-consent');
    await phone.say('Ha');
    await phone.readsWords('bot-wrong-choose');
    await phone.press(phone.t('bot-form-agree'));
    await phone.readsWords('bot-form-fullName');
    await phone.say('Dilnoza');
    await phone.readsWords('bot-wrong-name-short');
    await phone.say('Sertifikat qachon beriladi?');
    await phone.readsWords('bot-wrong-name-strange');
    await phone.does((world, chat) =>
      world.sendVoice(chat, { data: new Uint8Array([1, 2, 3]), duration: 3 }),
    );
    await phone.readsWords('bot-wrong-other');
    await phone.say('Karimova Dilnoza');
    await phone.readsWords('bot-form-regionId');
    await phone.say('Parij');
    await phone.readsWords('bot-wrong-place-unknown');
    await phone.say("farg'ona");
    await phone.readsWords('bot-form-districtId');
    expect((await teacher(phone)).registeredAt).toBeNull();
  });

  it('a name that several places begin with narrows the choice', async () => {
    await begin(phone);
    await phone.say('Тошкент');
    await phone.readsWords('bot-form-regionId');
    expect(phone.buttons().flat().slice(0, 2)).toEqual(['Toshkent viloyati', 'Toshkent shahri']);
    await phone.press('Toshkent shahri');
    await phone.readsWords('bot-form-districtId');
    expect(phone.buttons().flat()).toContain(districtName(REGIONS[13]!.districts[0]!.id, 'uz'));
  });

  it('a region with many districts is shown in pages', async () => {
    await begin(phone);
    const large = REGIONS.find((region) => region.districts.length > 14)!;
    await phone.press(regionName(large.id, 'uz')!);
    await phone.readsWords('bot-form-districtId');
    expect(phone.buttons().flat()).toContain('1 / 2');
    await phone.press('›');
    await expect.poll(() => phone.buttons().flat()).toContain('2 / 2');
    const last = large.districts.at(-1)!;
    await phone.press(districtName(last.id, 'uz')!);
    await phone.readsWords('bot-form-school');
  });

  it('goes back step by step and keeps what was said', async () => {
    await begin(phone);
    await phone.press('Andijon viloyati');
    await phone.readsWords('bot-form-districtId');
    await phone.press(phone.t('bot-form-back'));
    await phone.readsWords('bot-form-regionId');
    await phone.press(phone.t('bot-form-back'));
    await phone.readsWords('bot-form-fullName');
    await phone.press(phone.t('bot-form-back'));
    await phone.readsWords('bot-form-consent');
    expect(phone.buttons().flat()).not.toContain(phone.t('bot-form-back'));
  });

  it('takes the own contact only, and no typed number', async () => {
    await toPhoneStep(phone);
    await phone.say('+998 90 123 45 67');
    await phone.readsWords('bot-wrong-phone-typed');
    const other = running.world.createPerson({ firstName: 'Boshqa', phone: '998935556677' });
    await phone.does((world, chat) =>
      world.shareContact(chat, { phone: other.phone, firstName: 'Boshqa', userId: other.id }),
    );
    await phone.readsWords('bot-wrong-phone-foreign');
    await phone.does((world, chat) => world.shareContact(chat, { phone: '998935556677', firstName: 'Men' }));
    await phone.readsWords('bot-wrong-phone-foreign');
    await phone.key(phone.t('bot-form-skip'));
    await phone.readsWords('bot-form-phone-skipped');
    await phone.reads(phone.t('bot-field-empty'));
    expect((await teacher(phone)).phone).toBeNull();
  });

  it('comes back from the phone step with the main keyboard', async () => {
    await toPhoneStep(phone);
    await phone.key(phone.t('bot-form-back'));
    await phone.readsWords('bot-form-position');
    const keyboard = running.world.keyboard(phone.person.id);
    expect(JSON.stringify(keyboard)).toContain(phone.t('bot-key-ask'));
  });

  it('a field is changed from the review without asking for the rest again', async () => {
    await toPhoneStep(phone);
    await phone.key(phone.t('bot-form-skip'));
    await phone.reads('Karimova Dilnoza Rustamovna');
    await phone.press(`✏️ ${phone.t('bot-field-school')}`);
    await phone.readsWords('bot-form-school');
    await phone.say('7-maktab');
    await phone.reads('7-maktab');
    await phone.press(phone.t('bot-form-save'));
    await phone.reads('7-maktab');
    expect((await teacher(phone)).school).toBe('7-maktab');
  });

  it('can be cancelled by its button and by /cancel; nothing is saved', async () => {
    await begin(phone);
    await phone.press(phone.t('bot-form-cancel'));
    await phone.readsWords('bot-form-cancelled');
    await begin(phone);
    await phone.say('/cancel');
    await phone.readsWords('bot-cancelled');
    await phone.say('/cancel');
    await phone.readsWords('bot-cancel-nothing');
    await phone.say('Bu endi savol');
    await phone.readsWords('desk-opened-register');
    expect((await teacher(phone)).fullName).toBeNull();
  });

  it('a second press of a button says that its step is over', async () => {
    await phone.say('/register');
    await phone.readsWords('bot-form-consent');
    const { messageId } = phone.last();
    const { id } = phone.person;
    const [first, second] = await Promise.all([
      running.world.pressButton(id, id, messageId, 0, 0),
      running.world.pressButton(id, id, messageId, 0, 0),
    ]);
    expect(first).toMatchObject({ answered: true });
    expect(second).toMatchObject({ answered: true, text: phone.t('bot-form-stale') });
    await phone.say('Karimova Dilnoza');
    await phone.readsWords('bot-form-regionId');
  });

  it('only the question that waits has buttons, whether answered by typing or asked once more', async () => {
    const withButtons = () =>
      running.world
        .history(phone.person.id)
        .filter(({ message }) => message.reply_markup?.inline_keyboard.length)
        .map(({ messageId }) => messageId);
    await begin(phone);
    await expect.poll(withButtons).toEqual([phone.last().messageId]);
    await phone.say('/help');
    await phone.readsWords('bot-form-regionId');
    await expect.poll(withButtons).toEqual([phone.last().messageId]);
    await phone.say('Navoiy');
    await phone.readsWords('bot-form-districtId');
    await expect.poll(withButtons).toEqual([phone.last().messageId]);
    await phone.say('/cancel');
    await phone.readsWords('bot-cancelled');
    expect(await phone.press(phone.t('bot-form-back'))).toMatchObject({
      text: phone.t('bot-buttons-old'),
    });
    await expect.poll(withButtons).toEqual([]);
  });

  it('goes on when the question it asked was deleted', async () => {
    await begin(phone);
    const { messageId } = phone.last();
    await phone.does((world, chat) => world.deleteMessages(chat, chat, [messageId]));
    await phone.say('Navoiy');
    await phone.readsWords('bot-form-districtId');
  });

  it('explains an album once, and the next one too', async () => {
    await begin(phone);
    const explanations = () =>
      phone.all().filter((text) => text === plain(phone.t('bot-wrong-other'))).length;
    for (const albums of [1, 2]) {
      const item = { kind: 'photo' as const, data: picture(80) };
      await phone.does((world, chat) => world.sendAlbum(chat, [item, item, item]));
      await phone.readsWords('bot-wrong-other');
      await running.settled();
      expect(explanations()).toBe(albums);
    }
    await phone.say('Navoiy');
    await phone.readsWords('bot-form-districtId');
    expect(explanations()).toBe(2);
  });
});

/** Up to the question for the phone number. */
async function toPhoneStep(phone: Phone): Promise<void> {
  await begin(phone);
  await phone.say('Xorazm viloyati');
  await phone.readsWords('bot-form-districtId');
  await phone.say('xiva tumani');
  await phone.readsWords('bot-form-school');
  await phone.press(phone.t('bot-form-skip'));
  await phone.readsWords('bot-form-subject');
  await phone.say('Fizika');
  await phone.readsWords('bot-form-position');
  await phone.press(phone.t('bot-form-skip'));
  await phone.readsWords('bot-form-phone');
}

describe('interrupted', () => {
  let phone: Phone;
  beforeEach(async () => {
    phone = phoneOf(running);
    await phone.settle();
    await begin(phone);
  });

  it('goes on where it was after a restart, a week later', async () => {
    await running.restart();
    running.pass(7 * 24 * 3600_000);
    await phone.say('Navoiy');
    await phone.readsWords('bot-form-districtId');
  });

  it('answers a command and then asks its question again, in the new language if that was changed', async () => {
    await phone.say('/help');
    await phone.readsWords('bot-form-regionId');
    await phone.say('/language');
    await phone.readsWords('bot-form-regionId');
    await phone.press('Русский');
    await phone.reads('Выберите регион');
    await phone.press('Андижанская область');
    await phone.reads('Выберите район');
  });

  it('is set aside by «Ask a question», and continued by its own buttons', async () => {
    await phone.key(phone.t('bot-key-ask'));
    await phone.readsWords('bot-ask-how');
    await phone.press('Navoiy viloyati');
    await phone.readsWords('bot-form-districtId');
  });

  it('is set aside by «Ask a question», and continued by /register', async () => {
    await phone.key(phone.t('bot-key-ask'));
    await phone.readsWords('bot-ask-how');
    await phone.say('Modul pasporti raqami nima?');
    await phone.readsWords('desk-opened-register');
    await phone.press(phone.t('desk-button-register'));
    await phone.readsWords('bot-form-regionId');
    await phone.say('Navoiy');
    await phone.readsWords('bot-form-districtId');
  });
});

describe('the profile', () => {
  it('changes single fields, and clears optional ones', async () => {
    const phone = phoneOf(running);
    await phone.settle();
    await phone.say('/profile');
    await phone.readsWords('bot-profile-none');
    await toPhoneStep(phone);
    await phone.key(phone.t('bot-form-share'));
    await phone.reads(`+${phone.person.phone}`);
    await phone.press(phone.t('bot-form-save'));
    await phone.reads('Fizika');

    await phone.say('/register');
    await phone.reads('Fizika');
    await phone.press(`✏️ ${phone.t('bot-field-regionId')}`);
    await phone.readsWords('bot-form-regionId');
    await phone.press('Buxoro viloyati');
    await phone.readsWords('bot-form-districtId');
    await phone.say('Buxoro shahri');
    await phone.reads(phone.t('bot-profile-saved'));
    expect(await teacher(phone)).toMatchObject({ regionId: 'buxoro', subject: 'Fizika' });

    await phone.say('/profile');
    await phone.reads('Buxoro');
    await phone.press(`✏️ ${phone.t('bot-field-phone')}`);
    await phone.readsWords('bot-form-phone');
    await phone.key(phone.t('bot-form-clear'));
    await phone.reads(phone.t('bot-profile-saved'));
    expect((await teacher(phone)).phone).toBeNull();

    await phone.say('/profile');
    await phone.reads('Buxoro');
    await phone.press(`✏️ ${phone.t('bot-field-fullName')}`);
    await phone.readsWords('bot-form-fullName');
    await phone.press(`✏️ ${phone.t('bot-field-school')}`);
    await phone.readsWords('bot-form-school');
    await phone.say('1-maktab');
    await phone.reads(phone.t('bot-profile-saved'));
    expect(await teacher(phone)).toMatchObject({
      school: '1-maktab',
      fullName: 'Karimova Dilnoza Rustamovna',
    });
  });
});

/** What Telegram would refuse in a post, and how a post becomes a request of the Bot API. */
import { describe, expect, it } from 'vitest';
import type { AttachedFile } from '../../../src/db/schema/campaigns.ts';
import type { PollPlan } from '../../../src/db/schema/posts.ts';
import { ASK_PAYLOAD, composeEdit, composePost, localeOfText } from '../../../src/domain/posts/compose.ts';
import {
  gistOf,
  messageLink,
  type Post,
  type PostContent,
  type Room,
} from '../../../src/domain/posts/post.ts';
import { problemsOf } from '../../../src/domain/posts/problems.ts';
import { translator } from '../../../src/i18n/words.ts';
import { HOUR, MINUTE, NOON } from '../../support/desk.ts';

const file = (kind: AttachedFile['kind'], uploadId = `upload-${kind}`): AttachedFile => ({
  kind,
  uploadId,
  name: `${kind}.bin`,
});
const POLL: PollPlan = { question: 'Qaysi?', options: ['A', 'B'], multiple: false, anonymous: true };
const CONTENT: PostContent = {
  text: 'Salom',
  files: [],
  poll: null,
  buttons: [],
  askButton: false,
  silent: false,
  pin: false,
  rooms: [-1001],
};
const CHANNEL = { id: -1001, kind: 'channel', title: 'Kanal', username: null, mayPost: true } as Room;

const kinds = (change: Partial<PostContent>, rooms: Room[] = [CHANNEL]) =>
  problemsOf({ ...CONTENT, ...change }, rooms, NOON).map(({ kind }) => kind);

describe('what keeps a post from being published', () => {
  it('words: none, or too many for where they stand', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ text: '****' })).toEqual([]);
    expect(kinds({ text: ' \n ' })).toEqual(['empty']);
    expect(kinds({ text: '', files: [file('photo')] })).toEqual([]);
    expect(kinds({ text: 'a'.repeat(4096) })).toEqual([]);
    expect(kinds({ text: 'a'.repeat(4097) })).toEqual(['tooLong']);
    // Marks are not counted, as Telegram counts what is shown.
    expect(kinds({ text: `**${'a'.repeat(1024)}**`, files: [file('photo')] })).toEqual([]);
    expect(kinds({ text: 'a'.repeat(1025), files: [file('photo')] })).toEqual(['tooLong']);
    const wide = { label: 'b'.repeat(64), url: 'https://a.uz' };
    const album = { text: 'a'.repeat(1000), files: [file('photo'), file('video')] };
    expect(kinds({ ...album, buttons: [wide] })).toEqual(['tooLong']);
  });

  it('files that cannot stand together', () => {
    expect(kinds({ files: [file('photo'), file('video')] })).toEqual([]);
    expect(kinds({ files: [file('document'), file('document')] })).toEqual([]);
    expect(kinds({ files: [file('photo'), file('document')] })).toEqual(['mixedAlbum']);
    expect(kinds({ files: [file('animation'), file('animation')] })).toEqual(['mixedAlbum']);
    expect(kinds({ files: Array.from({ length: 11 }, () => file('photo')) })).toEqual(['tooManyFiles']);
    expect(kinds({ files: [file('photo')], poll: POLL })).toEqual(['filesWithPoll']);
  });

  it('polls and quizzes beyond what Telegram takes', () => {
    const poll = (change: Partial<PollPlan>, rooms?: Room[]) =>
      kinds({ poll: { ...POLL, ...change } }, rooms);
    expect(poll({ correct: 1, explanation: 'Chunki' })).toEqual([]);
    expect(poll({ question: '' })).toEqual(['pollQuestion']);
    expect(poll({ options: ['A'] })).toEqual(['pollOptions']);
    expect(poll({ options: ['A', 'A '] })).toEqual(['pollSameOptions']);
    expect(poll({ options: ['A', 'b'.repeat(101)] })).toEqual(['pollOption']);
    expect(poll({ correct: 2 })).toEqual(['pollCorrect']);
    expect(poll({ explanation: 'a'.repeat(201) })).toEqual(['pollExplanation']);
    expect(poll({ anonymous: false })).toEqual(['namedPoll']);
    const group = { ...CHANNEL, kind: 'group' } as Room;
    expect(poll({ anonymous: false }, [group])).toEqual([]);
    expect(poll({ closesAt: NOON + HOUR })).toEqual([]);
    expect(poll({ closesAt: NOON })).toEqual(['pollCloses']);
    expect(poll({ closesAt: NOON + 32 * 24 * HOUR })).toEqual(['pollCloses']);
  });

  it('rooms and buttons', () => {
    expect(kinds({ rooms: [] })).toEqual(['noRooms']);
    expect(kinds({ rooms: [-1001, -5] })).toEqual(['closedRoom']);
    expect(kinds({}, [{ ...CHANNEL, mayPost: false }])).toEqual(['closedRoom']);
    expect(kinds({ buttons: [{ label: 'A', url: 'javascript:alert(1)' }] })).toEqual(['badButton']);
    expect(kinds({ buttons: [{ label: '', url: 'https://a.uz' }] })).toEqual(['badButton']);
  });
});

describe('a post as a request', () => {
  const post = (change: Partial<PostContent>) => ({ ...CONTENT, id: 7, ...change });
  const method = (change: Partial<PostContent>) => composePost(post(change), 'hamroh_bot').method;

  it('each kind has its method', () => {
    expect(method({})).toBe('sendMessage');
    const alone = (['photo', 'video', 'animation', 'document', 'audio', 'voice'] as const).map((kind) =>
      method({ files: [file(kind)] }),
    );
    expect(alone).toEqual([
      'sendPhoto',
      'sendVideo',
      'sendAnimation',
      'sendDocument',
      'sendAudio',
      'sendVoice',
    ]);
    expect(composePost(post({ files: [file('video')], silent: true }), undefined)).toEqual({
      method: 'sendVideo',
      payload: {
        video: { $upload: 'upload-video' },
        caption: 'Salom',
        caption_entities: [],
        disable_notification: true,
      },
    });
  });

  it('an album carries its words on the first file, and its buttons as links in them', () => {
    const files = [file('photo'), file('video')];
    const { method: how, payload } = composePost(
      post({ files, text: '**Salom**', askButton: true }),
      'hamroh_bot',
    );
    const label = translator('uz')('posts-ask-button');
    expect(how).toBe('sendMediaGroup');
    expect(payload.media).toEqual([
      {
        type: 'photo',
        media: { $upload: 'upload-photo' },
        caption: `Salom\n\n${label}`,
        caption_entities: [
          { type: 'bold', offset: 0, length: 5 },
          {
            type: 'text_link',
            offset: 7,
            length: label.length,
            url: 'https://t.me/hamroh_bot?start=post_7',
          },
        ],
      },
      { type: 'video', media: { $upload: 'upload-video' } },
    ]);
    expect(payload).not.toHaveProperty('reply_markup');
  });

  it('a quiz names its right answer, a poll allows what it says', () => {
    const closesAt = NOON + 10 * MINUTE;
    const quiz = { ...POLL, correct: 1, explanation: 'Chunki', closesAt };
    expect(composePost(post({ poll: quiz, text: '' }), undefined)).toEqual({
      method: 'sendPoll',
      payload: {
        question: 'Qaysi?',
        options: [{ text: 'A' }, { text: 'B' }],
        is_anonymous: true,
        type: 'quiz',
        correct_option_ids: [1],
        explanation: 'Chunki',
        close_date: closesAt / 1000,
      },
    });
    const many = composePost(post({ poll: { ...POLL, multiple: true } }), undefined).payload;
    expect(many).toMatchObject({ allows_multiple_answers: true, description: 'Salom' });
  });

  it('an edit without buttons takes the old ones away', () => {
    expect(composeEdit(post({}), 55, undefined)).toEqual({
      method: 'editMessageText',
      payload: { message_id: 55, text: 'Salom', entities: [], reply_markup: { inline_keyboard: [] } },
    });
    expect(composeEdit(post({ files: [file('document')] }), 55, undefined).method).toBe('editMessageCaption');
  });

  it('what Hamroh adds speaks the language of the post', () => {
    expect(localeOfText('Haftalik metod')).toBe('uz');
    expect(localeOfText('Ўқув режаси')).toBe('uz-Cyrl');
    expect(localeOfText('Учебный план')).toBe('ru');
    expect(ASK_PAYLOAD.exec('post_7')?.[1]).toBe('7');
  });
});

it('links lead to public rooms by name, to supergroups by number, and to plain groups not at all', () => {
  expect(messageLink({ id: -1001234, username: 'kanal' }, 5)).toBe('https://t.me/kanal/5');
  expect(messageLink({ id: -1001234567890, username: null }, 5)).toBe('https://t.me/c/1234567890/5');
  expect(messageLink({ id: -4100, username: null }, 5)).toBeUndefined();
});

it('the gist of a post is one short line', () => {
  const post = { origin: 'ours', text: '**Salom**\n\ndunyo', entities: null, poll: null } as unknown as Post;
  expect(gistOf(post)).toBe('Salom dunyo');
  expect(gistOf({ ...post, text: '', poll: POLL })).toBe('Qaysi?');
  expect(gistOf({ ...post, text: 'a'.repeat(100) }, 10)).toBe('aaaaaaaaa…');
});

/** Telegram's words for what is wrong with a message, as bots report them from the real thing. */
import { expect, test } from 'vitest';
import { rig } from './support.ts';

const button = (fields: object) => ({ reply_markup: { inline_keyboard: [[{ text: 'a', ...fields }]] } });
const key = (fields: object) => ({ reply_markup: { keyboard: [[{ text: 'a', ...fields }]] } });
const entity = (fields: object) => ({ entities: [{ offset: 0, length: 1, ...fields }] });

const cases: readonly (readonly [sent: object, words: string])[] = [
  [{ text: undefined }, 'message text is empty'],
  [{ chat_id: '' }, 'chat_id is empty'],
  [{ chat_id: 0 }, 'chat not found'],
  [{ chat_id: -1 }, 'chat not found'],
  [{ chat_id: 'not_a_chat' }, 'chat not found'],
  [{ text: '   ' }, 'text must be non-empty'],
  [{ message_thread_id: 999 }, 'message thread not found'],
  [{ reply_parameters: { message_id: 999_999_999 } }, 'message to be replied not found'],
  [{ reply_parameters: { quote: 'a' } }, 'can\'t find field "message_id"'],
  [{ link_preview_options: { url: 'not-a-url' } }, 'WEBPAGE_URL_INVALID'],
  [{ link_preview_options: { is_disabled: 'yes' } }, 'field "is_disabled" must be of type Boolean'],
  [{ reply_markup: { force_reply: 'yes' } }, 'field "force_reply" must be of type Boolean'],
  [{ reply_markup: { inline_keyboard: 'bad' } }, 'field "inline_keyboard" must be of type Array'],
  [{ reply_markup: { keyboard: 'bad' } }, 'field "keyboard" must be of type Array'],
  [entity({ type: 'bold', offset: 100 }), 'entity begins after the end of the text at UTF-16 offset 100'],
  [
    entity({ type: 'bold', length: 100 }),
    'entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100',
  ],
  [entity({ type: 'bold', offset: -1 }), 'receive an entity with incorrect offset -1'],
  [entity({ type: 'invalid' }), "can't parse MessageEntity: Unsupported type specified"],
  [entity({ type: 'text_link' }), 'can\'t parse MessageEntity: Can\'t find field "url"'],
  [entity({ type: 'text_link', url: 'not-a-url' }), "entity URL 'not-a-url' is invalid: Wrong HTTP URL"],
  [entity({ type: 'text_link', url: '' }), "entity URL '' is invalid: URL host is empty"],
  [entity({ type: 'text_mention' }), 'can\'t parse MessageEntity: Can\'t find field "user"'],
  [entity({ type: 'text_mention', user: { id: 0 } }), 'user not found'],
  [entity({ type: 'custom_emoji' }), 'can\'t parse MessageEntity: Can\'t find field "custom_emoji_id"'],
  [
    entity({ type: 'custom_emoji', custom_emoji_id: '9999999999999999999' }),
    'can\'t parse MessageEntity: Field "custom_emoji_id" must be a valid Number',
  ],
  [button({ callback_data: 'x'.repeat(65) }), 'BUTTON_DATA_INVALID'],
  [button({ text: undefined }), 'can\'t parse inline keyboard button: Can\'t find field "text"'],
  [
    button({ callback_data: '' }),
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [button({ url: 'not-a-url' }), "inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL"],
  [
    button({ web_app: { url: 'bad' } }),
    "inline keyboard button Web App URL 'bad' is invalid: Only HTTPS links are allowed",
  ],
  [button({ copy_text: { text: '' } }), 'BUTTON_COPY_TEXT_INVALID'],
  [button({ copy_text: { text: 'x'.repeat(257) } }), 'BUTTON_COPY_TEXT_INVALID'],
  [button({ pay: true }), 'BUTTON_TYPE_INVALID'],
  [button({ callback_game: {} }), 'BUTTON_TYPE_INVALID'],
  [
    button({ switch_inline_query_chosen_chat: { allow_user_chats: 'yes' } }),
    'can\'t parse inline keyboard button: Field "allow_user_chats" must be of type Boolean',
  ],
  [
    key({ request_chat: { chat_is_channel: true } }),
    'can\'t parse keyboard button: Can\'t find field "request_id"',
  ],
  [
    key({ web_app: { url: 'http://example.com' } }),
    "keyboard button Web App URL 'http://example.com' is invalid: Only HTTPS links are allowed",
  ],
  [
    { parse_mode: 'HTML', text: '<b><i>test</b></i>' },
    'can\'t parse entities: Unmatched end tag at byte offset 10, expected "</i>", found "</b>"',
  ],
  [
    { parse_mode: 'HTML', text: '<tg-emoji emoji-id="9999999999999999999">x</tg-emoji>' },
    "can't parse entities: Invalid custom emoji identifier specified",
  ],
  [
    { parse_mode: 'MarkdownV2', text: '*bold _italic\\_*' },
    "can't parse entities: Can't find end of Bold entity at byte offset 15",
  ],
  [
    { parse_mode: 'MarkdownV2', text: 'a|b' },
    "can't parse entities: Character '|' is reserved and must be escaped with the preceding '\\'",
  ],
];

test('sendMessage', async () => {
  const { fails, started } = await rig();
  const { id: chat_id } = await started();
  for (const [sent, words] of cases) {
    expect(await fails('sendMessage', { chat_id, text: 'test', ...sent })).toBe(`400 Bad Request: ${words}`);
  }
});

test('others', async () => {
  const { fails, started } = await rig();
  const { id: chat_id } = await started();
  expect(await fails('sendPhoto', { chat_id })).toBe('400 Bad Request: there is no photo in the request');
  expect(await fails('sendMediaGroup', { chat_id })).toBe('400 Bad Request: parameter "media" is required');
  expect(await fails('getFile')).toBe('400 Bad Request: file_id not specified');
  expect(await fails('getFile', { file_id: 'invalid' })).toBe('400 Bad Request: invalid file_id');
  expect(await fails('forwardMessage', { chat_id, message_id: 1 })).toBe(
    '400 Bad Request: parameter "from_chat_id" is required',
  );
  expect(await fails('answerCallbackQuery')).toContain('query is too old');
  const commands = [{ command: '', description: 'x' }];
  expect(await fails('setMyCommands', { commands })).toBe('400 Bad Request: command must be non-empty');
  const scoped = { commands: [{ command: 'a', description: 'x' }], scope: { type: 'chat' } };
  expect(await fails('setMyCommands', scoped)).toBe(
    '400 Bad Request: can\'t parse BotCommandScope: Can\'t find field "chat_id"',
  );
});

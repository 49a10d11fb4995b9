import { describe, expect, test } from 'vitest';
import { rig } from './support.ts';

describe('addresses and methods', () => {
  test('an unknown method is 404, a known one that is not emulated names itself', async () => {
    const { fails } = await rig();
    expect(await fails('sendNothing')).toBe('404 Not Found');
    expect(await fails('sendDice')).toBe(
      '501 Not Implemented: the sandbox does not emulate the method sendDice',
    );
  });

  test('a wrong token is 401, another path 404', async () => {
    const { apiRoot, token } = await rig();
    const status = async (path: string) => (await fetch(apiRoot + path)).status;
    expect(await status('/bot123:wrong/getMe')).toBe(401);
    expect(await status('/file/bot123:wrong/photos/file_0.jpg')).toBe(401);
    expect(await status('/elsewhere')).toBe(404);
    expect(await status(`/bot${token}/getme`)).toBe(200);
  });
});

describe('parameters', () => {
  test('unknown ones are refused, also inside objects', async () => {
    const { fails, started } = await rig();
    const { id } = await started();
    const message = { chat_id: id, text: 'x' };
    expect(await fails('sendMessage', { ...message, disable_web_page_preview: true })).toBe(
      '400 Bad Request: unknown parameter disable_web_page_preview',
    );
    expect(await fails('sendMessage', { ...message, link_preview_options: { disabled: true } })).toBe(
      '400 Bad Request: unknown field "disabled" in LinkPreviewOptions',
    );
    expect(
      await fails('sendMessage', {
        ...message,
        reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b', colour: 'red' }]] },
      }),
    ).toBe(
      '400 Bad Request: can\'t parse inline keyboard button: Unknown field "colour" in InlineKeyboardButton',
    );
    expect(await fails('sendMessage', { ...message, reply_markup: { keys: [] } })).toContain('is none of');
  });

  test('missing ones are named', async () => {
    const { fails, started } = await rig();
    const { id } = await started();
    expect(await fails('sendMessage', { text: 'x' })).toBe('400 Bad Request: chat_id is empty');
    expect(await fails('sendMessage', { chat_id: id })).toBe('400 Bad Request: message text is empty');
    expect(await fails('deleteMessage', { chat_id: id })).toBe(
      '400 Bad Request: message identifier is not specified',
    );
    expect(await fails('sendLocation', { chat_id: id, latitude: 1 })).toBe(
      '400 Bad Request: parameter "longitude" is required',
    );
    expect(
      await fails('sendMessage', {
        chat_id: id,
        text: 'x',
        reply_markup: { inline_keyboard: [[{ url: 'a.uz' }]] },
      }),
    ).toBe('400 Bad Request: can\'t parse inline keyboard button: Can\'t find field "text"');
  });

  test('wrong types are refused', async () => {
    const { fails, started } = await rig();
    const { id } = await started();
    const message = { chat_id: id, text: 'x' };
    expect(await fails('sendMessage', { ...message, protect_content: 'maybe' })).toBe(
      '400 Bad Request: parameter "protect_content" must be of type Boolean',
    );
    expect(await fails('sendMessage', { ...message, chat_id: 1.5 })).toContain(
      'parameter "chat_id" must be of type Integer',
    );
    expect(await fails('sendMessage', { ...message, text: { a: 1 } })).toContain(
      'parameter "text" must be of type String',
    );
    expect(await fails('sendMessage', { ...message, entities: { type: 'bold' } })).toContain('Array');
    expect(
      await fails('sendMessage', { ...message, entities: [{ type: 'bold', offset: '0', length: 1 }] }),
    ).toContain('can\'t parse MessageEntity: Field "offset" must be of type Integer');
    expect(await fails('sendMessage', { ...message, text: 'half \ud83d' })).toBe(
      '400 Bad Request: strings must be encoded in UTF-8',
    );
    expect(await fails('sendMessage', { ...message, business_connection_id: 'x' })).toContain('501');
  });

  test('null counts as absent', async () => {
    const { works, started } = await rig();
    const { id } = await started();
    const sent = await works('sendMessage', {
      chat_id: id,
      text: 'x',
      reply_markup: null,
      link_preview_options: { url: null },
    });
    expect(sent.text).toBe('x');
  });
});

describe('bodies', () => {
  test('urlencoded, query string and multipart are read as their types', async () => {
    const { apiRoot, token, started } = await rig();
    const { id } = await started();
    const url = `${apiRoot}/bot${token}/sendMessage`;
    const fields = {
      chat_id: String(id),
      text: 'salom & xayr',
      disable_notification: 'true',
      reply_markup: JSON.stringify({ inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] }),
    };
    const form = new FormData();
    for (const [key, value] of Object.entries(fields)) form.set(key, value);
    const asked = [
      fetch(url, { method: 'POST', body: new URLSearchParams(fields) }),
      fetch(`${url}?${new URLSearchParams(fields)}`),
      fetch(url, { method: 'POST', body: form }),
    ];
    for (const response of await Promise.all(asked)) {
      const { ok, result } = (await response.json()) as { ok: boolean; result: Record<string, unknown> };
      expect(ok).toBe(true);
      expect(result.text).toBe('salom & xayr');
      expect(result.reply_markup).toEqual({ inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] });
    }
  });

  test('what is not JSON is 400', async () => {
    const { apiRoot, token } = await rig();
    const post = async (body: string) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${apiRoot}/bot${token}/getMe`, { method: 'POST', headers, body });
      return ((await response.json()) as { description: string }).description;
    };
    expect(await post('{')).toBe("Bad Request: can't parse JSON object");
    expect(await post('[]')).toBe('Bad Request: object expected as JSON body');
  });

  test('a body beyond 50 MB is 413, a file of 50 MB passes', async () => {
    const { apiRoot, token, started } = await rig();
    const { id } = await started();
    const send = async (size: number) => {
      const form = new FormData();
      form.set('chat_id', String(id));
      form.set('document', new Blob([new Uint8Array(size)]), 'big.bin');
      return fetch(`${apiRoot}/bot${token}/sendDocument`, { method: 'POST', body: form });
    };
    expect((await send(50 * 1024 * 1024 + 1)).status).toBe(413);
    expect((await send(50 * 1024 * 1024)).status).toBe(200);
  });
});

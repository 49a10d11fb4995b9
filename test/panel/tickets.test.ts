import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Official } from '../../src/domain/officials.ts';
import { changeProfile, type Teacher } from '../../src/domain/teachers.ts';
import { conversation } from '../../src/domain/tickets/conversation.ts';
import { draftOf } from '../../src/domain/tickets/drafts.ts';
import { addLabel } from '../../src/domain/tickets/labels.ts';
import { type Desk, HOUR, makeDesk } from '../support/desk.ts';
import { type Answer, openPanel, type PanelServer, type Visitor } from './panel-server.ts';

let server: PanelServer;
let desk: Desk;
let aziza: Official;
let nilufar: Official;
let visitor: Visitor;
let teacher: Teacher;
let ticket: number;

const htmx = { 'hx-request': 'true' };
const events = (answer: Answer) => JSON.parse(answer.headers.get('hx-trigger') ?? '{}');
const act = (verb: string, fields: Record<string, string> = {}, by = visitor) =>
  by.post(`/panel/tickets/${ticket}/${verb}`, fields, { headers: htmx });
const now = async (official = aziza) => (await conversation(server.db, official, ticket))!;

beforeAll(async () => {
  server = await openPanel();
  desk = makeDesk(server.db);
  aziza = await server.official('administrator');
  nilufar = await server.official('official', 'Nilufar Qodirova');
  visitor = await server.signedIn(aziza);
});
afterAll(() => server.close());

beforeEach(async () => {
  teacher = await desk.teacher();
  ticket = await desk.open(teacher, 'Modul ochilmayapti');
});

describe('a ticket’s page', () => {
  it('shows the conversation, the teacher and the composer, and marks it as read', async () => {
    const { status, text } = await visitor.get(`/panel/tickets/${ticket}`);
    expect(status).toBe(200);
    expect(text).toContain('Modul ochilmayapti');
    expect(text).toContain('Dilnoza Yo‘ldosheva');
    expect(text).toContain(`id="composer-${ticket}"`);
    await expect.poll(async () => (await now()).ticket.unread).toBe(0);
  });

  it('is not found by a number that is none, nor by a supervisor of another region', async () => {
    await changeProfile(server.db, teacher.id, { regionId: 'xorazm' }, server.now());
    const other = await server.signedIn(await server.official('supervisor', 'Boshqa', ['andijon']));
    for (const [who, id] of [
      [visitor, '999999'],
      [visitor, 'abc'],
      [other, String(ticket)],
    ] as const) {
      expect((await who.get(`/panel/tickets/${id}`)).status, id).toBe(404);
      const refused = await who.post(`/panel/tickets/${id}/close`, {}, { headers: htmx });
      expect(refused.status, id).toBe(404);
      expect(events(refused)['desk:toast'].text).toContain('murojaat yo‘q');
    }
    for (const verb of ['answer', 'draft', 'preview', 'claim', 'assign', 'snooze', 'labels', 'reopen']) {
      expect(
        (await other.post(`/panel/tickets/${ticket}/${verb}`, { text: 'x' }, { headers: htmx })).status,
      ).toBe(404);
    }
    expect((await now()).messages).toHaveLength(1);
  });

  it('refuses what comes without the page’s token', async () => {
    for (const csrf of [undefined, 'wrong']) {
      const refused = await visitor.post(`/panel/tickets/${ticket}/close`, {}, { csrf, headers: htmx });
      expect(refused.status).toBe(403);
    }
    expect((await now()).ticket.status).toBe('open');
  });
});

describe('an answer', () => {
  const answers = async () =>
    (await now()).messages.filter((message) => message.author === 'official').length;
  const keyIn = (html: string) => /name="key" value="([^"]+)"/.exec(html)![1]!;

  it('whose acceptance was lost on the way is not sent twice, another one from the same form is', async () => {
    const key = keyIn((await visitor.get(`/panel/tickets/${ticket}`)).text);
    for (let n = 0; n < 2; n++) {
      const accepted = await act('answer', { text: 'Ertaga ochiladi', key });
      expect(events(accepted)['desk:answered'].ticket).toBe(ticket);
      expect(keyIn(accepted.text)).not.toBe(key);
    }
    expect(await answers()).toBe(1);
    await act('answer', { text: 'Yana bir gap', key });
    expect(await answers()).toBe(2);
  });
});

describe('actions', () => {
  it('claims once: the second is told who has it', async () => {
    const colleague = await server.signedIn(nilufar);
    expect((await act('claim')).status).toBe(200);
    const late = await act('claim', {}, colleague);
    expect(late.status).toBe(409);
    expect(events(late)['desk:toast'].text).toContain('Aziza Rahimova');
    expect((await now()).assignee?.id).toBe(aziza.id);
  });

  it('assigns, and gives the way back', async () => {
    const done = events(await act('assign', { to: String(nilufar.id) }));
    expect(done['desk:toast'].undo).toMatchObject({
      url: `/panel/tickets/${ticket}/assign`,
      values: { to: '' },
    });
    expect((await now()).assignee?.name).toBe('Nilufar Qodirova');
    await act('assign', { to: '' });
    expect((await now()).assignee).toBeUndefined();
  });

  it('does not assign to somebody who would not see it', async () => {
    const far = await server.official('supervisor', 'Uzoq', ['andijon']);
    expect((await act('assign', { to: String(far.id) })).status).toBe(422);
    expect((await act('assign', { to: 'x' })).status).toBe(422);
    expect((await now()).assignee).toBeUndefined();
  });

  it('snoozes by a choice or to a time, not into the past, and brings back', async () => {
    expect((await act('snooze', { for: 'custom', until: '2020-01-01T09:00' })).status).toBe(422);
    expect((await act('snooze', { for: '3h' })).status).toBe(200);
    expect((await now()).ticket).toMatchObject({ status: 'snoozed', snoozedUntil: server.now() + 3 * HOUR });
    await act('snooze', { for: 'wake' });
    expect((await now()).ticket.status).toBe('open');
  });

  it('sets exactly the labels that are ticked', async () => {
    const made = await addLabel(server.db, aziza, `Yorliq ${ticket}`, server.now());
    if (made.kind !== 'saved') throw new Error('The label was not saved');
    await act('labels', { label: String(made.label.id) });
    expect((await now()).labels.map(({ id }) => id)).toEqual([made.label.id]);
    await act('labels');
    expect((await now()).labels).toEqual([]);
  });

  it('closes and goes to the next one; reopens', async () => {
    const next = await desk.open(await desk.teacher('Keyingi'), 'Keyingi savol');
    const done = events(await act('close', { next: '1' }));
    expect(done['desk:go'].url).toMatch(/^\/panel\/tickets\/\d+$/);
    expect(next).toBeGreaterThan(0);
    expect((await now()).ticket.status).toBe('closed');
    await act('reopen');
    expect((await now()).ticket.status).toBe('open');
  });
});

describe('writing', () => {
  it('sends an answer with its marks, clears the draft, and gives the way back', async () => {
    await act('draft', { text: 'boshi', mode: 'reply' });
    expect((await draftOf(server.db, ticket, aziza.id))?.text).toBe('boshi');
    const sent = await act('answer', { text: '**Salom**', mode: 'reply', seen: '0', after: 'stay' });
    expect(sent.status).toBe(200);
    const { messages, assignee } = await now();
    expect(messages.at(-1)).toMatchObject({
      text: 'Salom',
      author: 'official',
      entities: [{ type: 'bold' }],
    });
    expect(assignee?.id).toBe(aziza.id);
    expect(await draftOf(server.db, ticket, aziza.id)).toBeUndefined();
    const undo = events(sent)['desk:toast'].undo.url as string;
    const back = await visitor.post(undo, {}, { headers: htmx });
    expect(events(back)['desk:restore']).toMatchObject({ ticket, text: 'Salom' });
    expect((await now()).messages).toHaveLength(1);
    expect((await draftOf(server.db, ticket, aziza.id))?.text).toBe('Salom');
  });

  it('lets only the author take an answer back', async () => {
    await act('answer', { text: 'Salom' });
    const message = (await now()).messages.at(-1)!;
    const colleague = await server.signedIn(nilufar);
    await colleague.post(`/panel/messages/${message.id}/undo`, {}, { headers: htmx });
    expect((await now()).messages).toHaveLength(2);
  });

  it('stops an answer that a colleague was faster with, unless it is sent anyway', async () => {
    const seen = String((await now()).messages.at(-1)!.id);
    await desk.reply(nilufar, ticket, 'Men javob berdim');
    const stopped = await act('answer', { text: 'Men ham', seen });
    expect(stopped.headers.get('hx-retarget')).toBe('#composer-warn');
    expect(stopped.text).toContain('Nilufar Qodirova');
    expect((await now()).messages).toHaveLength(2);
    await act('answer', { text: 'Men ham', seen, anyway: '1' });
    expect((await now()).messages).toHaveLength(3);
  });

  it('writes notes that no teacher gets', async () => {
    const before = (await desk.outgoing()).length;
    await act('answer', { text: 'Ichki gap', mode: 'note' });
    expect((await now()).messages.at(-1)).toMatchObject({ author: 'note', text: 'Ichki gap' });
    expect(await desk.outgoing()).toHaveLength(before);
    expect((await act('answer', { text: '  ', mode: 'note' })).status).toBe(422);
  });

  it('refuses nothing at all, and too much', async () => {
    expect((await act('answer', { text: '   ' })).status).toBe(422);
    expect((await act('answer', { text: 'x'.repeat(20_001) })).status).toBe(422);
    expect((await act('answer', { text: 'x', upload: 'not-mine' })).status).toBe(422);
    expect((await now()).messages).toHaveLength(1);
  });

  it('previews what Telegram will show, signature included', async () => {
    const { text } = await act('preview', { text: 'Salom *ustoz*' });
    expect(text).toContain('Salom <i>ustoz</i>');
    expect(text).toContain('<i>— Kasbiy rivojlanish bo‘limi</i>');
  });

  it('shows what became of an answer, and sends it again', async () => {
    await act('answer', { text: 'Salom' });
    await desk.settle('failed');
    const failed = await visitor.get(`/panel/tickets/${ticket}`);
    expect(failed.text).toContain('ustoz botni bloklagan');
    const message = (await now()).messages.at(-1)!;
    await visitor.post(`/panel/messages/${message.id}/resend`, {}, { headers: htmx });
    expect((await now()).messages.at(-1)?.delivery?.state).toBe('queued');
    await desk.settle('uncertain');
    expect((await visitor.get(`/panel/tickets/${ticket}`)).text).toContain('balki yetgandir');
    await visitor.post(`/panel/messages/${message.id}/arrived`, {}, { headers: htmx });
    expect((await now()).messages.at(-1)?.delivery?.state).toBe('sent');
  });
});

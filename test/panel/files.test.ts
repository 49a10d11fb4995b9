import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Official } from '../../src/domain/officials.ts';
import { changeProfile } from '../../src/domain/teachers.ts';
import { conversation } from '../../src/domain/tickets/conversation.ts';
import { UPLOAD_LIMIT } from '../../src/telegram/files.ts';
import { type Desk, makeDesk } from '../support/desk.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

let server: PanelServer;
let desk: Desk;
let aziza: Official;
let visitor: Visitor;

/** One blue point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

beforeAll(async () => {
  server = await openPanel();
  desk = makeDesk(server.db);
  aziza = await server.official('administrator');
  visitor = await server.signedIn(aziza);
});
afterAll(() => server.close());

const cookie = (who: Visitor) => [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

async function upload(content: Buffer, name: string, who = visitor, csrf?: string) {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(content)]), name);
  const response = await fetch(`${server.root}/panel/uploads`, {
    method: 'POST',
    headers: { cookie: cookie(who), 'x-csrf-token': csrf ?? (await who.csrf()) },
    body,
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

async function answerWith(id: string, region?: string): Promise<number> {
  let teacher = await desk.teacher();
  if (region) teacher = await changeProfile(server.db, teacher.id, { regionId: region }, server.now());
  const ticket = await desk.open(teacher, 'Savol');
  await visitor.post(`/panel/tickets/${ticket}/answer`, { text: 'Mana', upload: id });
  return (await conversation(server.db, aziza, ticket))!.messages.at(-1)!.id;
}

const media = (id: number, headers: Record<string, string> = {}, who = visitor) =>
  fetch(`${server.root}/panel/media/${id}`, { headers: { cookie: cookie(who), ...headers } });

describe('files', () => {
  it('takes an upload, knows it by its content, and shows it in the conversation', async () => {
    const saved = await upload(PNG, '../../surat.png');
    expect(saved).toMatchObject({ status: 200, body: { name: 'surat.png', kind: 'photo' } });
    const message = await answerWith(saved.body.id!);
    const shown = await media(message);
    expect(shown.status).toBe(200);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await shown.arrayBuffer()).equals(PNG)).toBe(true);
  });

  it('sends the part of a file that a player asks for', async () => {
    const message = await answerWith((await upload(PNG, 'a.png')).body.id!);
    const part = await media(message, { range: 'bytes=1-3' });
    expect([part.status, await part.text()]).toEqual([206, 'PNG']);
    expect(part.headers.get('content-range')).toBe(`bytes 1-3/${PNG.length}`);
  });

  it('never shows what could run: pages and drawings are downloads', async () => {
    for (const [name, content] of [
      ['sahifa.html', '<script>alert(1)</script>'],
      ['rasm.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ] as const) {
      const saved = await upload(Buffer.from(content), name);
      expect(saved.body.kind).toBe('document');
      const shown = await media(await answerWith(saved.body.id!));
      expect(shown.headers.get('content-type')).not.toContain('html');
      expect(shown.headers.get('content-type')).not.toContain('svg+xml');
      expect(shown.headers.get('content-disposition')).toContain(`filename="${name}"`);
    }
  });

  it('refuses what is empty, too big, or without the page’s token', async () => {
    expect((await upload(Buffer.alloc(0), 'bosh.txt')).status).toBe(422);
    expect((await upload(PNG, 'a.png', visitor, 'wrong')).status).toBe(403);
    const big = await upload(Buffer.alloc(UPLOAD_LIMIT + 1), 'katta.bin');
    expect([big.status, big.body.error]).toEqual([413, expect.stringContaining('50 MB')]);
  });

  it('lets nobody use another’s upload, nor see files of another region', async () => {
    const colleague = await server.signedIn(await server.official('official', 'Nilufar'));
    const saved = await upload(PNG, 'meniki.png');
    const ticket = await desk.open(await desk.teacher(), 'Savol');
    const stolen = await colleague.post(`/panel/tickets/${ticket}/answer`, {
      text: 'x',
      upload: saved.body.id!,
    });
    expect(stolen.status).toBe(422);
    const message = await answerWith(saved.body.id!, 'xorazm');
    const far = await server.signedIn(await server.official('supervisor', 'Uzoq', ['andijon']));
    expect((await media(message, {}, far)).status).toBe(404);
    expect((await media(999_999)).status).toBe(404);
    expect((await media(message, {}, server.visitor())).status).toBe(401);
  });

  it('says that a file of more than 20 MB cannot be fetched', async () => {
    const teacher = await desk.teacher();
    const big = { fileId: 'f', fileUniqueId: 'u', name: 'dars.mp4', size: 63 * 1024 * 1024 };
    const receipt = await desk.ask(teacher, '', { kind: 'video', media: big });
    if (receipt.kind !== 'opened') throw new Error('The question was not opened');
    const { text } = await visitor.get(`/panel/tickets/${receipt.ticketId}`);
    expect(text).toContain('dars.mp4');
    expect(text).toContain('Fayl 20 MB dan katta');
    expect(text).not.toContain('<video');
  });

  it('shows a recording as sound', async () => {
    const saved = await upload(
      Buffer.concat([Buffer.from('OggS\0\x02'), Buffer.alloc(22), Buffer.from('OpusHead')]),
      'v.ogg',
    );
    expect(saved.body.kind).toBe('voice');
    const shown = await media(await answerWith(saved.body.id!));
    expect(shown.headers.get('content-type')).toBe('audio/ogg');
  });
});

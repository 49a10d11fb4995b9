/** Labels over real HTTP: added, renamed, taken out of use; one name, one label. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Official } from '../../src/domain/officials.ts';
import { activeLabels } from '../../src/domain/tickets/labels.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

let server: PanelServer;
let supervisor: Official;
let visitor: Visitor;

beforeAll(async () => {
  server = await openPanel();
  supervisor = await server.official('supervisor', 'Shohida G‘ulomova', ['fargona']);
});
beforeEach(async () => {
  visitor = await server.signedIn(supervisor);
});
afterAll(() => server.close());

const names = async () => (await activeLabels(server.db)).map(({ name }) => name);
const idOf = async (name: string) =>
  (await activeLabels(server.db)).find((label) => label.name === name)?.id ?? 0;

describe('labels', () => {
  it('begin with none, and a word on what they are for', async () => {
    expect((await visitor.get('/panel/labels')).text).toContain('Hali yorliq yo‘q');
  });

  it('are added, with spaces tidied', async () => {
    const added = await visitor.post('/panel/labels', { name: '  O‘quv   reja ' });
    expect([added.status, added.location]).toEqual([303, '/panel/labels']);
    expect(await names()).toEqual(['O‘quv reja']);
    expect((await visitor.get('/panel/labels')).text).toContain('Yorliq qo‘shildi: O‘quv reja');
  });

  it.each(['O‘quv reja', "o'quv REJA", 'Ўқув режа', 'oquv reja'])(
    'are one, however written: %s',
    async (name) => {
      const refused = await visitor.post('/panel/labels', { name });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Bunday yorliq bor');
      expect(await names()).toEqual(['O‘quv reja']);
    },
  );

  it('are renamed, also to another way of writing the same', async () => {
    const id = await idOf('O‘quv reja');
    await visitor.post(`/panel/labels/${id}`, { name: 'O‘quv Reja' });
    await visitor.post(`/panel/labels/${id}`, { name: 'Dars jadvali' });
    expect(await names()).toEqual(['Dars jadvali']);
  });

  it('say at the one that is renamed why it cannot be', async () => {
    await visitor.post('/panel/labels', { name: 'Sertifikat' });
    const id = await idOf('Sertifikat');
    for (const name of ['dars jadvali', '', '***', 'x'.repeat(41)]) {
      const refused = await visitor.post(`/panel/labels/${id}`, { name });
      expect(refused.status, name).toBe(422);
      expect(refused.text).toContain(`id="label-${id}-error"`);
    }
    expect(await names()).toEqual(['Dars jadvali', 'Sertifikat']);
  });

  it('are taken out of use and come back when added again', async () => {
    const id = await idOf('Sertifikat');
    await visitor.post(`/panel/labels/${id}/archive`);
    expect(await names()).toEqual(['Dars jadvali']);
    await visitor.post('/panel/labels', { name: 'sertifikat' });
    expect(await idOf('sertifikat')).toBe(id);
  });

  it('that do not exist are not found', async () => {
    expect((await visitor.post('/panel/labels/999999', { name: 'Nobody' })).status).toBe(404);
    expect((await visitor.post('/panel/labels/999999/archive')).status).toBe(404);
    expect((await visitor.post('/panel/labels/abc', { name: 'Nobody' })).status).toBe(404);
  });

  it('escape their names', async () => {
    await visitor.post('/panel/labels', { name: '<img src=x>' });
    const { text } = await visitor.get('/panel/labels');
    expect(text).not.toContain('<img src=x>');
    expect(text).toContain('&lt;img');
  });
});

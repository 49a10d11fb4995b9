/** One's own page: sessions seen and ended, and one's own language. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Official } from '../../src/domain/officials.ts';
import { sessionsOf } from '../../src/domain/sign-in.ts';
import { deviceOf } from '../../src/panel/entry/device.ts';
import { openPanel, type PanelServer } from './panel-server.ts';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile/15E148 Safari/604.1';

let server: PanelServer;
let aziza: Official;

beforeAll(async () => {
  server = await openPanel();
  aziza = await server.official('official');
});
afterAll(() => server.close());

describe('a device', () => {
  it('is named in words', () => {
    expect(deviceOf(WINDOWS)).toEqual({ name: 'Chrome, Windows', phone: false });
    expect(deviceOf(IPHONE)).toEqual({ name: 'Safari, iOS', phone: true });
  });

  it('stays unnamed when the browser says nothing known', () => {
    expect(deviceOf('')).toEqual({ name: undefined, phone: false });
    expect(deviceOf('curl/8').name).toBeUndefined();
  });
});

describe('the sessions', () => {
  it('are listed with device, address and time, the current one marked', async () => {
    const desktop = await server.signedIn(aziza, WINDOWS);
    await server.signedIn(aziza, IPHONE);
    const { text } = await desktop.get('/panel/sessions');
    expect(text).toContain('Safari, iOS');
    expect(text).toContain('127.0.0.1');
    expect(text.match(/shu qurilma/g)).toHaveLength(1);
    expect(text.indexOf('shu qurilma')).toBeGreaterThan(text.indexOf('Chrome, Windows'));
  });

  it('escape what a browser calls itself', async () => {
    const odd = await server.signedIn(aziza, 'Mozilla/5.0 (<script>alert(1)</script>)');
    const { text } = await odd.get('/panel/sessions');
    expect(text).not.toContain('<script>alert');
  });

  it('end one by one, at once', async () => {
    const here = await server.signedIn(aziza);
    const there = await server.signedIn(aziza);
    const [newest] = (await sessionsOf(server.db, aziza.id, server.now())).sort((a, b) => b.id - a.id);
    await here.post(`/panel/sessions/${newest!.id}/end`);
    expect((await there.get('/panel/sessions')).status).toBe(303);
    const { text } = await here.get('/panel/sessions');
    expect(text).toContain('Qurilmadan chiqildi');
    // Said once: not again after a reload.
    expect((await here.get('/panel/sessions')).text).not.toContain('Qurilmadan chiqildi');
  });

  it('of others cannot be ended', async () => {
    const other = await server.official('official', 'Jamshid Ergashev');
    const theirs = await server.signedIn(other);
    const [session] = await sessionsOf(server.db, other.id, server.now());
    const here = await server.signedIn(aziza);
    await here.post(`/panel/sessions/${session!.id}/end`);
    expect((await theirs.get('/panel/sessions')).status).toBe(200);
  });

  it('end all but this one', async () => {
    const here = await server.signedIn(aziza);
    const there = await server.signedIn(aziza);
    await here.post('/panel/sessions/end-others');
    expect((await there.get('/panel/sessions')).status).toBe(303);
    expect((await here.get('/panel/sessions')).status).toBe(200);
    expect(await sessionsOf(server.db, aziza.id, server.now())).toHaveLength(1);
  });
});

describe('the language', () => {
  it('is the official’s own and goes before the browser’s', async () => {
    const here = await server.signedIn(aziza);
    await here.post('/panel/sessions/language', { locale: 'uz-Cyrl' });
    const page = await here.get('/panel/sessions', { 'accept-language': 'en' });
    expect(page.text).toContain('<html lang="uz-Cyrl">');
    expect(page.text).toContain('Тил сақланди');
    // What is shown to who is not known yet follows it: the door next time, and pages that do not exist.
    const english = { 'accept-language': 'en' };
    expect((await here.get('/panel/nowhere', english)).text).toContain('Бундай саҳифа йўқ');
    await here.post('/panel/sign-out');
    expect((await here.get('/panel/sign-in', english)).text).toContain('Парол керак эмас');
    await (await server.signedIn(aziza)).post('/panel/sessions/language', { locale: 'uz' });
  });

  it('is one of four', async () => {
    const here = await server.signedIn(aziza);
    await here.post('/panel/sessions/language', { locale: 'tlh' });
    expect((await here.get('/panel/sessions')).text).toContain('<html lang="uz">');
  });
});

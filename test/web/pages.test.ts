import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { type Assets, collectAssets } from '../../src/web/assets.ts';
import { prepareForPages } from '../../src/web/prepare.ts';

const html = { accept: 'text/html' };

describe('a server with pages', () => {
  let app: FastifyInstance;
  let assets: Assets;
  let root: string;

  beforeAll(async () => {
    assets = collectAssets();
    app = Fastify();
    await prepareForPages(app, { assets, publicUrl: 'http://localhost:3000' });
    app.get('/broken', () => {
      throw new Error('a secret cause');
    });
    root = await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => app.close());

  it('serves every asset under an address of its content, to be kept for ever', async () => {
    for (const [address, file] of assets.files) {
      const response = await fetch(root + address);
      expect(response.status, address).toBe(200);
      expect(response.headers.get('content-type')).toBe(file.type);
      expect(response.headers.get('cache-control')).toContain('immutable');
      expect(Buffer.from(await response.arrayBuffer()).equals(file.body), address).toBe(true);
    }
  });

  it('compresses text, and leaves fonts as they are', async () => {
    const css = await fetch(root + assets.url('app.css'), { headers: { 'accept-encoding': 'br' } });
    expect(css.headers.get('content-encoding')).toBe('br');
    const zipped = await fetch(root + assets.url('app.css'), { headers: { 'accept-encoding': 'gzip' } });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    const font = await fetch(root + assets.url('source-sans-3-latin.woff2'), {
      headers: { 'accept-encoding': 'br' },
    });
    expect(font.headers.get('content-encoding')).toBeNull();
  });

  it('has a stylesheet that refers only to assets that exist', () => {
    const css = assets.files.get(assets.url('app.css'))!.body.toString();
    const addresses = [...css.matchAll(/url\("([^"]+)"\)/g)].map((match) => match[1]!);
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of addresses) expect(assets.files.has(address), address).toBe(true);
  });

  it('uses nothing an old Chrome (109) does not know', () => {
    const css = assets.files
      .get(assets.url('app.css'))!
      .body.toString()
      .replace(/\/\*[\s\S]*?\*\//g, '');
    // It knows :has() since 105; what needs more than that for anything but looks has a fallback.
    expect(css).not.toMatch(/light-dark\(|color-mix\(|@layer|@container|\n\s*&/);
  });

  it('lets pages load nothing from elsewhere and run nothing inline', async () => {
    const { headers } = await fetch(`${root}/nowhere`);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('asks browsers to stay on https when it is reached so', async () => {
    const secure = Fastify();
    await prepareForPages(secure, { assets, publicUrl: 'https://hamroh.example' });
    const response = await secure.inject('/nowhere');
    expect(response.headers['strict-transport-security']).toContain('max-age=');
    await secure.close();
  });

  it.each(LOCALES)('says in %s what to do when a page is missing or broken, and not why', async (lang) => {
    for (const path of ['/nowhere', '/broken']) {
      const response = await fetch(root + path, { headers: { ...html, cookie: `lang=${lang}` } });
      const text = await response.text();
      expect(text).toContain(`<html lang="${lang}"`);
      expect(text).not.toContain('a secret cause');
      expect(text).not.toContain('web-error');
      expect(text).not.toMatch(/<script(?![^>]* src=)|style=/);
    }
  });

  it('answers programs with JSON', async () => {
    const missing = await fetch(`${root}/nowhere`);
    expect([missing.status, await missing.json()]).toEqual([404, { error: 'not found' }]);
    const broken = await fetch(`${root}/broken`);
    expect([broken.status, await broken.json()]).toEqual([500, { error: 'internal error' }]);
  });

  it('guesses the language from the browser until one is chosen', async () => {
    const page = async (headers: Record<string, string>) =>
      (await fetch(`${root}/nowhere`, { headers: { ...html, ...headers } })).text();
    expect(await page({ 'accept-language': 'ru-RU,ru;q=0.9,en;q=0.8' })).toContain('<html lang="ru"');
    expect(await page({ 'accept-language': 'fr' })).toContain('<html lang="uz"');
    expect(await page({ 'accept-language': 'ru', cookie: 'lang=en; theme=dark' })).toContain(
      '<html lang="en" data-theme="dark"',
    );
  });

  it('keeps a choice of language and theme, but not for another site', async () => {
    const choose = (body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${root}/preferences`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const kept = await choose({ lang: 'uz-Cyrl' });
    expect(kept.status).toBe(204);
    expect(kept.headers.get('set-cookie')).toMatch(
      /^lang=uz-Cyrl; Path=\/; Max-Age=\d+; SameSite=Lax; HttpOnly$/,
    );
    expect((await choose({ lang: 'xx' })).status).toBe(400);
    expect((await choose({ theme: 'dark' }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await choose({ theme: 'dark' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });
});

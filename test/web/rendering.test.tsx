import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { collectAssets } from '../../src/web/assets.ts';
import { Avatar } from '../../src/web/avatar.tsx';
import { Dialog } from '../../src/web/dialog.tsx';
import { Empty } from '../../src/web/empty.tsx';
import { errorPage, problemOf } from '../../src/web/error-page.tsx';
import { Icon } from '../../src/web/icon.tsx';
import { renderPage, renderPart } from '../../src/web/page.tsx';
import { viewOf } from '../../src/web/view.ts';

const assets = collectAssets();
const view = viewOf({ headers: {} }, assets, 'en');

describe('rendering', () => {
  it('escapes what people wrote, in text and in attributes', () => {
    const evil = '<img src=x onerror="alert(1)">"\'';
    const html = renderPage(view, {
      title: evil,
      data: { words: evil },
      children: <p title={evil}>{evil}</p>,
    });
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/data-words="<|data-words="[^"]*"on/);
  });

  it('is a whole document that loads modules and nothing inline', () => {
    const html = renderPage(view, { title: 'Desk', htmx: true, children: 'x' });
    expect(html.startsWith('<!doctype html><html lang="en">')).toBe(true);
    expect(html).toContain('<title>Desk · Hamroh</title>');
    expect(html).toContain(assets.url('idiomorph.js'));
    expect(html).toContain('includeIndicatorStyles&quot;:false');
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|style=/);
  });

  it('refuses an asset nobody gathered', () => {
    expect(() => renderPage(view, { title: 'x', scripts: ['nowhere.js'], children: '' })).toThrow(
      /nowhere\.js/,
    );
  });

  it('draws icons from the sprite, with words or without', () => {
    const sprite = assets.files.get(assets.url('icons.svg'))!.body.toString();
    const plain = renderPart(view, <Icon name="check" />);
    expect(plain).toContain('aria-hidden="true"');
    expect(plain).toContain(`${assets.url('icons.svg')}#i-check`);
    expect(sprite).toContain('<symbol id="i-check"');
    expect(renderPart(view, <Icon name="gauge-late" label="late" />)).toContain('aria-label="late"');
    expect(sprite).toContain('<symbol id="i-gauge-late"');
  });

  it.each([
    ['Dilnoza Yo‘ldosheva', 'DY'],
    ['Шоҳида Ғуломова', 'ШҒ'],
    ['  ism ', 'I'],
    ['Ибрагим', 'И'],
    ['', '?'],
    ['👍 Aziza', 'A'],
  ])('shortens "%s" to %s', (name, letters) => {
    expect(renderPart(view, <Avatar name={name} />)).toContain(`>${letters}<`);
  });

  it('names dialogs and empty places for those who cannot see them', () => {
    expect(renderPart(view, <Dialog id="keys" title="Keys" children="x" />)).toContain(
      'aria-labelledby="keys-title"',
    );
    expect(renderPart(view, <Empty icon="inbox" title="All answered" text="Rest" />)).toContain('<h2');
  });

  it('says where a component was forgotten to be given a view', () => {
    expect(() => Icon({ name: 'check' })).toThrow();
  });
});

describe('problems', () => {
  it.each([
    [404, 'not-found'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [429, 'too-many'],
    [413, 'bad-request'],
    [502, 'broken'],
  ] as const)('%i is %s', (status, problem) => {
    expect(problemOf(status)).toBe(problem);
  });

  it.each(LOCALES)('are all put into words in %s', (locale) => {
    for (const problem of ['not-found', 'forbidden', 'bad-request', 'too-many', 'broken'] as const) {
      const html = errorPage(viewOf({ headers: {} }, assets, locale), {
        problem,
        home: '/',
        requestId: 'req-1',
      });
      expect(html).not.toContain('web-error');
      expect(html).toContain('req-1');
    }
  });
});

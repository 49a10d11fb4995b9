/**
 * What every component may ask for while a page is rendered: the words of the reader's language, and
 * the addresses of assets. Handed down through Preact's context, so that no component takes it as a prop.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../i18n/locale.ts';
import { type Translate, translator } from '../i18n/words.ts';
import type { Assets } from './assets.ts';
import { localeOf, type PreferenceSource, type Theme, themeOf } from './preferences.ts';

export interface View {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly t: Translate;
  readonly assets: Assets;
}

/** The view a request asks for. A signed-in official's own language, if known, goes before the browser's. */
export function viewOf(request: PreferenceSource, assets: Assets, locale: Locale = localeOf(request)): View {
  return { locale, theme: themeOf(request), t: translator(locale), assets };
}

export const ViewContext = createContext<View | undefined>(undefined);

/** The view a component is rendered in. Throws outside of `renderPage` and `renderPart`. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('A component was rendered without a view: use renderPage or renderPart');
  return view;
}

/** The words of the reader's language. */
export function useWords(): Translate {
  return useView().t;
}

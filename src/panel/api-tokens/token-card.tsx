/** A token just made: shown this once, with a button that copies it. */
import type { VNode } from 'preact';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';

export interface FreshToken {
  readonly name: string;
  readonly secret: string;
}

export function TokenCard({ token }: { readonly token: FreshToken }): VNode {
  const t = useWords();
  return (
    <section class="card" aria-labelledby="token-title">
      <h2 class="card__title" id="token-title">
        {t('exchange-api-token-ready', { name: token.name })}
      </h2>
      <p class="card__text">{t('exchange-api-token-once')}</p>
      <div class="copy">
        <input
          class="input"
          id="fresh-token"
          readOnly
          value={token.secret}
          aria-label={t('exchange-api-token-text')}
        />
        <button
          class="button button--main"
          type="button"
          hidden
          data-copy="fresh-token"
          data-copied={t('admin-copied')}
        >
          <Icon name="copy" />
          {t('admin-copy')}
        </button>
      </div>
    </section>
  );
}

/** A token just made: shown this once, with a button that copies it. */
import type { VNode } from 'preact';
import { useWords } from '../../web/view.ts';
import { CopyField } from '../plain/copy-field.tsx';

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
      <CopyField id="fresh-token" value={token.secret} label={t('exchange-api-token-text')} />
    </section>
  );
}

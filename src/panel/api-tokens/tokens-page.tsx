/** The tokens there are, and the form that makes one. */
import type { VNode } from 'preact';
import { API_SCOPES } from '../../db/schema/exchange.ts';
import { type ApiToken, TOKEN_NAME_LENGTH } from '../../domain/exchange/tokens.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';
import { Confirm } from '../plain/confirm.tsx';
import { CheckList, Form, TextField } from '../plain/fields.tsx';
import type { FormState } from '../plain/read-form.ts';
import { useTimes } from '../times.tsx';

const LIST = '/panel/api-tokens';

/** Words' keys have no colons. */
const scopeKey = (scope: string) => scope.replace(':', '-');

interface LineProps {
  readonly token: ApiToken;
  /** Whoever made it; undefined for the terminal. */
  readonly maker: string | undefined;
  readonly csrf: string;
}

function TokenLine({ token, maker, csrf }: LineProps): VNode {
  const t = useWords();
  const times = useTimes();
  const made = { when: times.moment(token.createdAt) };
  return (
    <li class={token.revokedAt === null ? 'line' : 'line line--off'}>
      <Icon name="key-round" class="line__mark" />
      <div class="line__main">
        <p class="line__name">
          {token.name}
          {token.scopes.map((scope) => (
            <span class="tag" key={scope}>
              {scope}
            </span>
          ))}
          {token.revokedAt === null ? null : (
            <span class="tag tag--late">{t('exchange-api-token-revoked')}</span>
          )}
        </p>
        <p class="line__meta">
          {maker === undefined
            ? t('exchange-api-token-terminal', made)
            : t('exchange-api-token-made', { ...made, who: maker })}
          {' · '}
          {token.lastUsedAt === null
            ? t('exchange-api-token-unused')
            : t('exchange-api-token-used', { when: times.moment(token.lastUsedAt) })}
        </p>
      </div>
      {token.revokedAt === null ? (
        <Confirm label={t('exchange-api-token-revoke')} question={t('exchange-api-token-revoke-ask')}>
          <Form action={`${LIST}/${token.id}/revoke`} csrf={csrf}>
            <button class="button button--danger" type="submit">
              {t('exchange-api-token-revoke')}
              <span class="spoken">: {token.name}</span>
            </button>
          </Form>
        </Confirm>
      ) : null}
    </li>
  );
}

export interface TokensProps {
  readonly tokens: readonly ApiToken[];
  /** Names of officials by id. */
  readonly makers: ReadonlyMap<number, string>;
  readonly form: FormState;
  readonly csrf: string;
}

export function TokensBody({ tokens, makers, form, csrf }: TokensProps): VNode {
  const t = useWords();
  return (
    <>
      {tokens.length === 0 ? (
        <Empty
          icon="key-round"
          title={t('exchange-api-tokens-empty')}
          text={t('exchange-api-tokens-empty-text')}
        />
      ) : (
        <ul class="lines">
          {tokens.map((token) => (
            <TokenLine
              key={token.id}
              token={token}
              maker={
                token.createdBy === null ? undefined : (makers.get(token.createdBy) ?? `№ ${token.createdBy}`)
              }
              csrf={csrf}
            />
          ))}
        </ul>
      )}
      <Block title={t('exchange-api-token-new')} hint={t('exchange-api-token-new-hint')}>
        <Form action={LIST} csrf={csrf} class="form">
          <TextField
            name="name"
            label={t('exchange-api-token-name')}
            hint={t('exchange-api-token-name-hint')}
            form={form}
            maxLength={TOKEN_NAME_LENGTH}
          />
          <CheckList
            name="scopes"
            label={t('exchange-api-token-scopes')}
            form={form}
            choices={API_SCOPES.map((scope) => ({
              value: scope,
              label: t(`exchange-api-scope-${scopeKey(scope)}`),
            }))}
          />
          <div>
            <button class="button button--main" type="submit">
              <Icon name="plus" />
              {t('exchange-api-token-make')}
            </button>
          </div>
        </Form>
      </Block>
    </>
  );
}

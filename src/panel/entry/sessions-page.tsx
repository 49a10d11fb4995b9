/** An official's own page: who they are here, their language, and where they are signed in. */
import type { VNode } from 'preact';
import type { Session } from '../../domain/sign-in.ts';
import { LOCALE_NAMES, LOCALES } from '../../i18n/locale.ts';
import { Avatar } from '../../web/avatar.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import type { SignedIn } from '../guard.ts';
import { dutyWords } from '../official-words.ts';
import { Block } from '../plain/block.tsx';
import { Choices, Form } from '../plain/fields.tsx';
import { freshForm } from '../plain/read-form.ts';
import { useTimes } from '../times.tsx';
import { deviceOf } from './device.ts';

function Device({ session, current, csrf }: { session: Session; current: boolean; csrf: string }): VNode {
  const t = useWords();
  const times = useTimes();
  const device = deviceOf(session.userAgent);
  const name = device.name ?? t('admin-device-unknown');
  return (
    <li class="line">
      <Icon name={device.phone ? 'phone' : 'monitor-smartphone'} class="line__mark" />
      <div class="line__main">
        <p class="line__name">
          {name}
          {current ? <span class="tag tag--done">{t('admin-session-current')}</span> : null}
        </p>
        <p class="line__meta">
          {t('admin-session-meta', {
            address: session.address,
            seen: times.moment(session.seenAt),
            since: times.moment(session.createdAt),
          })}
        </p>
      </div>
      {current ? null : (
        <Form action={`/panel/sessions/${session.id}/end`} csrf={csrf}>
          <button class="button" type="submit">
            {t('admin-session-end')}
            <span class="spoken">: {name}</span>
          </button>
        </Form>
      )}
    </li>
  );
}

export interface SessionsProps {
  readonly me: SignedIn;
  readonly sessions: readonly Session[];
  readonly csrf: string;
}

export function SessionsBody({ me, sessions, csrf }: SessionsProps): VNode {
  const view = useView();
  const { t } = view;
  const { official, session } = me;
  return (
    <>
      <div class="who">
        <Avatar name={official.name} size="large" official />
        <div>
          <p class="teacher__name">
            <strong>{official.name}</strong>
          </p>
          <p class="cert__sub">{dutyWords(view, official)}</p>
        </div>
        <button class="button button--plain" type="button" data-theme-toggle>
          <Icon name="sun-moon" />
          {t('web-theme')}
        </button>
        <Form action="/panel/sign-out" csrf={csrf} whole>
          <button class="button" type="submit">
            <Icon name="log-out" />
            {t('admin-sign-out')}
          </button>
        </Form>
      </div>
      <Block title={t('admin-language-title')} hint={t('admin-language-hint')}>
        <Form action="/panel/sessions/language" csrf={csrf} class="form" whole>
          <Choices
            name="locale"
            label={t('web-language')}
            labelled
            form={freshForm({ locale: official.locale })}
            choices={LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale], lang: locale }))}
          />
          <div class="buttons">
            <button class="button" type="submit">
              {t('admin-save')}
            </button>
          </div>
        </Form>
      </Block>
      <Block title={t('admin-sessions-title')} hint={t('admin-sessions-hint')}>
        <ul class="lines">
          {sessions.map((one) => (
            <Device key={one.id} session={one} current={one.id === session.id} csrf={csrf} />
          ))}
        </ul>
        <div class="buttons">
          {sessions.length > 1 ? (
            <Form action="/panel/sessions/end-others" csrf={csrf}>
              <button class="button" type="submit">
                {t('admin-sessions-end-others')}
              </button>
            </Form>
          ) : null}
          <Form action="/panel/sign-out-everywhere" csrf={csrf} whole>
            <button class="button button--plain" type="submit">
              {t('admin-sign-out-everywhere')}
            </button>
          </Form>
        </div>
      </Block>
    </>
  );
}

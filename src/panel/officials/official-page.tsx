/** One official: name, role and regions to change, where they are signed in, and whether they may come in at all. */
import type { VNode } from 'preact';
import type { Official } from '../../domain/officials.ts';
import type { Session } from '../../domain/sign-in.ts';
import { useWords } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';
import { Confirm } from '../plain/confirm.tsx';
import { Form } from '../plain/fields.tsx';
import type { FormState } from '../plain/read-form.ts';
import { useTimes } from '../times.tsx';
import { OfficialFieldset } from './official-form.tsx';

export interface OfficialProps {
  readonly official: Official;
  /** Nobody shuts themselves out by mistake: a colleague does it. */
  readonly isMe: boolean;
  readonly sessions: readonly Session[];
  readonly form: FormState;
  readonly csrf: string;
}

function Facts({ official }: { readonly official: Official }): VNode {
  const t = useWords();
  const times = useTimes();
  return (
    <dl class="facts">
      <dt>{t('admin-fact-telegram')}</dt>
      <dd>{official.telegramId}</dd>
      <dt>{t('admin-fact-since')}</dt>
      <dd>{times.moment(official.createdAt)}</dd>
      <dt>{t('admin-fact-seen')}</dt>
      <dd>{official.seenAt === null ? t('admin-never-seen') : times.moment(official.seenAt)}</dd>
    </dl>
  );
}

function Access({ official, isMe, sessions, csrf }: Omit<OfficialProps, 'form'>): VNode {
  const t = useWords();
  const at = `/panel/officials/${official.id}`;
  if (isMe) return <p class="block__hint">{t('admin-access-me')}</p>;
  if (official.disabledAt !== null) {
    return (
      <Form action={`${at}/enable`} csrf={csrf}>
        <button class="button" type="submit">
          {t('admin-enable')}
        </button>
      </Form>
    );
  }
  return (
    <div class="buttons">
      {sessions.length > 0 ? (
        <Form action={`${at}/end-sessions`} csrf={csrf}>
          <button class="button" type="submit">
            {t('admin-end-sessions', { count: String(sessions.length) })}
          </button>
        </Form>
      ) : null}
      <Confirm label={t('admin-disable')} question={t('admin-disable-question', { name: official.name })}>
        <Form action={`${at}/disable`} csrf={csrf}>
          <button class="button button--danger" type="submit">
            {t('admin-disable-yes')}
          </button>
        </Form>
      </Confirm>
    </div>
  );
}

export function OfficialBody(props: OfficialProps): VNode {
  const t = useWords();
  const { official, form, csrf } = props;
  return (
    <>
      <Block title={t('admin-official-about')}>
        <Form action={`/panel/officials/${official.id}`} csrf={csrf} class="form">
          <OfficialFieldset form={form} />
          <div class="buttons">
            <button class="button button--main" type="submit">
              {t('admin-save')}
            </button>
          </div>
        </Form>
      </Block>
      <Block title={t('admin-access-title')} hint={t('admin-access-hint')}>
        <Facts official={official} />
        <Access {...props} />
      </Block>
    </>
  );
}

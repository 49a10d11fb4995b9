/** How a post that is not published yet stands, above its form: what somebody has to decide, and what can be done. */
import type { VNode } from 'preact';
import type { Official } from '../../../domain/officials.ts';
import type { Post, PostProblem, Room } from '../../../domain/posts/post.ts';
import { Icon } from '../../../web/icon.tsx';
import { useView, useWords } from '../../../web/view.ts';
import { Confirm } from '../../plain/confirm.tsx';
import { Form } from '../../plain/fields.tsx';
import { useTimes } from '../../times.tsx';
import { postAt } from '../addresses.ts';
import { Problems } from '../writing/problems.tsx';
import { failureWords } from './failure-words.ts';

export interface StandingProps {
  readonly post: Post;
  readonly viewer: Official;
  /** Names of officials by id. */
  readonly names: ReadonlyMap<number, string>;
  readonly rooms: readonly Room[];
  /** What keeps it from what was wanted last. */
  readonly problems: readonly PostProblem[];
  /** Publishing now was asked for, and has to be confirmed. */
  readonly asksNow: boolean;
  readonly csrf: string;
}

/** Publishing at once is asked about with the places and their sizes: it cannot be taken back unseen. */
function AskNow({ post, rooms, csrf }: StandingProps): VNode {
  const { t, locale } = useView();
  const to = rooms.filter(({ id }) => post.rooms.includes(id));
  return (
    <section class="card" aria-labelledby="ask-now" role="alert">
      <h2 class="card__title" id="ask-now">
        {t('channel-now-question')}
      </h2>
      <ul class="post-rooms">
        {to.map(({ id, title, members }) => (
          <li key={id}>
            <strong>{title}</strong>
            {members === null
              ? null
              : ` · ${t('channel-room-members', { count: members.toLocaleString(locale) })}`}
          </li>
        ))}
      </ul>
      <div class="buttons">
        <Form action={`${postAt(post.id)}/publish`} csrf={csrf}>
          <button class="button button--main" type="submit">
            <Icon name="send" />
            {t('channel-now-yes')}
          </button>
        </Form>
        <a class="button button--plain" href={postAt(post.id)}>
          {t('channel-now-no')}
        </a>
      </div>
    </section>
  );
}

/** A second editor's look: one may approve what one did not write oneself. */
function Review({ post, viewer, names, csrf }: StandingProps): VNode {
  const t = useWords();
  const times = useTimes();
  const own = post.editedBy === viewer.id;
  const author = post.editedBy === null ? undefined : names.get(post.editedBy);
  const when = post.publishAt === null ? undefined : times.moment(post.publishAt);
  return (
    <section class="card" aria-labelledby="review-title">
      <h2 class="card__title" id="review-title">
        {own ? t('channel-review-own') : t('channel-review-title', { name: author ?? '–' })}
      </h2>
      <p class="card__text">
        {when ? t('channel-review-when', { moment: when }) : t('channel-review-no-moment')}
        {own ? ` ${t('channel-review-own-hint')}` : ''}
      </p>
      <div class="post-review">
        {own ? null : (
          <Form action={`${postAt(post.id)}/review/approve`} csrf={csrf}>
            <button class="button button--main" type="submit">
              <Icon name="check" />
              {t('channel-approve')}
            </button>
          </Form>
        )}
        <Form action={`${postAt(post.id)}/review/back`} csrf={csrf} class="post-review__back">
          {own ? null : (
            <div class="field">
              <label class="field__label" for="note">
                {t('channel-review-note')}
              </label>
              <input class="input" id="note" name="note" maxLength={500} autocomplete="off" />
            </div>
          )}
          <button class="button" type="submit">
            <Icon name="undo-2" />
            {t(own ? 'channel-review-withdraw' : 'channel-review-back')}
          </button>
        </Form>
      </div>
    </section>
  );
}

/** Its moment passed, or it could not be published then: what to do with it. */
function Held({ post, csrf }: StandingProps): VNode {
  const t = useWords();
  const times = useTimes();
  const moment = post.publishAt === null ? '' : times.moment(post.publishAt);
  return (
    <section class="card card--due" aria-labelledby="held-title">
      <h2 class="card__title" id="held-title">
        {t(`channel-held-${post.reason === 'problems' ? 'problems' : 'late'}`, { moment })}
      </h2>
      <p class="card__text">{t('channel-held-text')}</p>
      <div class="buttons">
        <a class="button button--main" href={`${postAt(post.id)}?want=now`}>
          {t('channel-do-now')}
        </a>
        <a class="button" href={`${postAt(post.id)}?want=at#plan`}>
          {t('channel-held-another')}
        </a>
        <Form action={`${postAt(post.id)}/unschedule`} csrf={csrf}>
          <button class="button button--plain" type="submit">
            {t('channel-held-draft')}
          </button>
        </Form>
      </div>
    </section>
  );
}

function Failed({ post }: StandingProps): VNode {
  const t = useWords();
  return (
    <section class="card card--late" aria-labelledby="failed-title">
      <h2 class="card__title" id="failed-title">
        {t('channel-failed-title')}
      </h2>
      <p class="card__text">{failureWords(t, post.reason)}</p>
      <div class="buttons">
        <a class="button button--main" href={`${postAt(post.id)}?want=now`}>
          <Icon name="refresh-cw" />
          {t('channel-again')}
        </a>
      </div>
    </section>
  );
}

function Notes({ post, names }: StandingProps): VNode | null {
  const t = useWords();
  if (post.state !== 'draft') return null;
  if (post.reviewedBy !== null)
    return (
      <p class="done">
        <Icon name="check" />
        {t('channel-approved-by', { name: names.get(post.reviewedBy) ?? '–' })}
      </p>
    );
  return post.reason ? (
    <p class="courses__warning">
      <Icon name="undo-2" />
      <span>{t('channel-sent-back', { note: post.reason })}</span>
    </p>
  ) : null;
}

export function Standing(props: StandingProps): VNode {
  const { post, problems, asksNow } = props;
  const t = useWords();
  return (
    <>
      <Problems title={t('channel-cannot')} problems={problems} alert />
      <Notes {...props} />
      {asksNow && problems.length === 0 ? <AskNow {...props} /> : null}
      {post.state === 'review' ? <Review {...props} /> : null}
      {post.state === 'held' && !asksNow ? <Held {...props} /> : null}
      {post.state === 'failed' && !asksNow ? <Failed {...props} /> : null}
    </>
  );
}

/** What stands beside the title of a post that is not published. */
export function WaitingTools({ post, csrf }: Pick<StandingProps, 'post' | 'csrf'>): VNode {
  const t = useWords();
  const at = postAt(post.id);
  return (
    <>
      <Form action={`${at}/duplicate`} csrf={csrf}>
        <button class="button button--plain" type="submit">
          <Icon name="copy" />
          {t('channel-duplicate')}
        </button>
      </Form>
      <Confirm label={t('channel-throw-away')} question={t('channel-throw-away-question')}>
        <Form action={`${at}/throw-away`} csrf={csrf}>
          <button class="button button--danger" type="submit">
            {t('channel-throw-away-yes')}
          </button>
        </Form>
      </Confirm>
    </>
  );
}

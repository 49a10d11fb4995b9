/** A post that is out: how it looks, where it is and how it fared there, what it brought, and what can be changed. */
import type { VNode } from 'preact';
import { DELETE_WITHIN_MS } from '../../../domain/posts/after.ts';
import type { PostFigures } from '../../../domain/posts/figures.ts';
import type { PollResults } from '../../../domain/posts/polls.ts';
import { bodyOf, type Post } from '../../../domain/posts/post.ts';
import type { CopyView } from '../../../domain/posts/posts.ts';
import { Icon } from '../../../web/icon.tsx';
import { useView, useWords } from '../../../web/view.ts';
import { Confirm } from '../../plain/confirm.tsx';
import { Form } from '../../plain/fields.tsx';
import { Formatted } from '../../ticket/formatted.tsx';
import { useTimes } from '../../times.tsx';
import { postAt } from '../addresses.ts';
import { PostLook } from '../look.tsx';
import { Copies } from './copies.tsx';
import { PollChart } from './poll-chart.tsx';

export interface PublishedProps {
  readonly post: Post;
  readonly copies: readonly CopyView[];
  readonly figures: PostFigures | undefined;
  readonly poll: PollResults | undefined;
  readonly botUsername: string | undefined;
  readonly csrf: string;
}

/** Where the tools stand: they come and go with what becomes of the post. */
export const TOOLS = 'post-tools';

export function PublishedTools(props: PublishedProps): VNode {
  return (
    <div class="post-tools" id={TOOLS}>
      <Tools {...props} />
    </div>
  );
}

/** What can be done with a post that is out. Others' posts are theirs to change. */
function Tools({ post, copies, csrf }: PublishedProps): VNode | null {
  const t = useWords();
  const { now } = useTimes();
  const at = postAt(post.id);
  const live = copies.filter(({ copy }) => copy.messageId !== null && copy.deletedAt === null);
  if (post.origin !== 'ours') return null;
  const pinned = live.some(({ copy }) => copy.pinnedAt !== null);
  const young = live.some(({ copy }) => now - (copy.publishedAt ?? 0) < DELETE_WITHIN_MS);
  return (
    <>
      <Form action={`${at}/duplicate`} csrf={csrf}>
        <button class="button button--plain" type="submit">
          <Icon name="copy" />
          {t('channel-duplicate')}
        </button>
      </Form>
      {post.state === 'published' && live.length > 0 ? (
        <>
          <Form action={`${at}/${pinned ? 'unpin' : 'pin'}`} csrf={csrf}>
            <button class="button" type="submit">
              <Icon name="pin" />
              {t(pinned ? 'channel-unpin' : 'channel-pin')}
            </button>
          </Form>
          <a class="button" href={`${at}/edit`}>
            <Icon name="pencil" />
            {t('channel-edit')}
          </a>
          {young ? (
            <Confirm label={t('channel-delete')} question={t('channel-delete-question')}>
              <Form action={`${at}/delete`} csrf={csrf}>
                <button class="button button--danger" type="submit">
                  {t('channel-delete-yes')}
                </button>
              </Form>
            </Confirm>
          ) : null}
        </>
      ) : null}
    </>
  );
}

function Reactions({ figures }: { readonly figures: PostFigures }): VNode {
  const { t, locale } = useView();
  const reactions = Object.entries(figures.reactions);
  if (reactions.length === 0) return <p class="reminders__note">{t('channel-reactions-none')}</p>;
  return (
    <p class="reactions">
      {reactions.map(([reaction, count]) => (
        <span class="reaction" key={reaction}>
          {reaction} {count.toLocaleString(locale)}
        </span>
      ))}
    </p>
  );
}

function Asked({ post, figures }: { readonly post: Post; readonly figures: PostFigures }): VNode {
  const { t, locale } = useView();
  const { tickets } = figures;
  return (
    <dl class="figures">
      <div class="figure">
        <dt>{t('channel-asked')}</dt>
        <dd>
          {tickets === 0 ? (
            '0'
          ) : (
            <a href={`/panel/queue?post=${post.id}`} title={t('channel-asked-open')}>
              {tickets.toLocaleString(locale)}
            </a>
          )}
        </dd>
      </div>
      {post.publishedAt === null ? null : <PublishedAt at={post.publishedAt} />}
    </dl>
  );
}

function PublishedAt({ at }: { readonly at: number }): VNode {
  const t = useWords();
  const times = useTimes();
  return (
    <div class="figure">
      <dt>{t('channel-published-at')}</dt>
      <dd>{times.moment(at)}</dd>
    </div>
  );
}

/** Ours looks as it was sent; of others' posts there are the words and the kinds of their files. */
function Look({ post, copies, botUsername }: PublishedProps): VNode {
  const t = useWords();
  const times = useTimes();
  const at = post.publishedAt ?? post.publishAt ?? post.updatedAt;
  const from = copies[0]?.room?.title;
  if (post.origin === 'ours')
    return <PostLook content={post} botUsername={botUsername} from={from} at={at} />;
  return (
    <div class="said look__said">
      <div class="say look__say">
        {from ? <span class="say__from">{from}</span> : null}
        {(post.media ?? []).length > 0 ? (
          <span class="post-kinds">
            {post.media?.map((kind, index) => (
              <span class="tag" key={index}>
                {t(`panel-kind-${kind}`)}
              </span>
            ))}
          </span>
        ) : null}
        <div class="say__words">
          <Formatted {...bodyOf(post)} />
        </div>
        <span class="say__foot">{times.clock(at)}</span>
      </div>
    </div>
  );
}

export function PublishedBody(props: PublishedProps): VNode {
  const { post, copies, figures, poll, csrf } = props;
  const t = useWords();
  return (
    <div class="post-editor">
      <div class="post-facts">
        {post.state === 'publishing' ? (
          <p class="courses__warning" role="status">
            <Icon name="send" />
            {t('channel-publishing-now')}
          </p>
        ) : null}
        {post.deletedAt === null ? null : (
          <p class="courses__warning">
            <Icon name="trash-2" />
            {t('channel-deleted')}
          </p>
        )}
        {figures ? <Asked post={post} figures={figures} /> : null}
        <section class="post-part" aria-labelledby="copies-title">
          <h2 class="block__title" id="copies-title">
            {t('channel-copies')}
          </h2>
          <Copies post={post} copies={copies} csrf={csrf} />
        </section>
        {figures ? (
          <section class="post-part" aria-labelledby="reactions-title">
            <h2 class="block__title" id="reactions-title">
              {t('channel-reactions')}
            </h2>
            <Reactions figures={figures} />
          </section>
        ) : null}
        {poll ? <PollChart post={post} results={poll} csrf={csrf} /> : null}
      </div>
      <aside class="post-look" aria-labelledby="look-title">
        <h2 class="preview__title" id="look-title">
          {t('channel-look')}
        </h2>
        <div class="chat look__chat">
          <div class="chat__list">
            <Look {...props} />
          </div>
        </div>
      </aside>
    </div>
  );
}

/** A post room by room: whether it is there, where to read it, and what to do where it is not. */
import type { VNode } from 'preact';
import type { Post } from '../../../domain/posts/post.ts';
import type { CopyView } from '../../../domain/posts/posts.ts';
import { Icon } from '../../../web/icon.tsx';
import { useView, useWords } from '../../../web/view.ts';
import { Form } from '../../plain/fields.tsx';
import { useTimes } from '../../times.tsx';
import { postAt } from '../addresses.ts';
import { failureWords } from './failure-words.ts';

export interface CopiesProps {
  readonly post: Post;
  readonly copies: readonly CopyView[];
  readonly csrf: string;
}

function CopyTags({ view: { copy } }: { readonly view: CopyView }): VNode {
  const t = useWords();
  if (copy.deletedAt !== null) return <span class="tag">{t('channel-copy-deleted')}</span>;
  if (copy.failure === 'uncertain') return <span class="tag tag--due">{t('channel-copy-uncertain')}</span>;
  if (copy.failure !== null) return <span class="tag tag--late">{t('channel-copy-failed')}</span>;
  if (copy.publishedAt === null && copy.messageId === null)
    return <span class="tag">{t('channel-copy-sending')}</span>;
  return (
    <>
      <span class="tag tag--done">
        <Icon name="check" size="small" />
        {t('channel-copy-there')}
      </span>
      {copy.pinnedAt === null ? null : (
        <span class="tag">
          <Icon name="pin" size="small" />
          {t('channel-copy-pinned')}
        </span>
      )}
      {copy.editedAt === null ? null : <span class="tag">{t('channel-copy-edited')}</span>}
    </>
  );
}

/** What was asked for last and is under way, or was refused. */
function LastChange({ view }: { readonly view: CopyView }): VNode | null {
  const t = useWords();
  const [last] = view.changes;
  if (!last) return null;
  const what = t(`channel-change-${last.kind}`);
  if (last.settledAt === null) return <span>{t('channel-change-under-way', { what })}</span>;
  if (last.failure === null) return null;
  return (
    <span class="late">
      {what}: {failureWords(t, last.failure)}
    </span>
  );
}

function Uncertain({ view, csrf }: { readonly view: CopyView; readonly csrf: string }): VNode {
  const t = useWords();
  const at = postAt(view.copy.postId);
  return (
    <div class="copy-choice">
      <p class="line__meta">{t('channel-uncertain-text')}</p>
      <div class="buttons">
        <Form action={`${at}/copies/${view.copy.id}/stands`} csrf={csrf}>
          <button class="button" type="submit">
            {t('channel-uncertain-there')}
          </button>
        </Form>
        <Form action={`${at}/copies/${view.copy.id}/again`} csrf={csrf}>
          <button class="button" type="submit">
            <Icon name="refresh-cw" />
            {t('channel-uncertain-again')}
          </button>
        </Form>
      </div>
    </div>
  );
}

function CopyLine({ view, csrf }: { readonly view: CopyView; readonly csrf: string }): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  const { copy, room, link } = view;
  const reactions = Object.entries(copy.reactions);
  return (
    <li class="line line--plain copy-line">
      <div class="line__main">
        <p class="line__name">
          {room?.title ?? copy.roomId}
          <CopyTags view={view} />
        </p>
        <p class="line__meta post-meta">
          {copy.publishedAt === null ? null : <span>{times.moment(copy.publishedAt)}</span>}
          {copy.editedAt === null ? null : (
            <span>{t('channel-copy-edited-at', { moment: times.moment(copy.editedAt) })}</span>
          )}
          {copy.failure !== null && copy.failure !== 'uncertain' ? (
            <span class="late">{failureWords(t, copy.failure)}</span>
          ) : null}
          {reactions.map(([reaction, count]) => (
            <span class="post-reaction" key={reaction}>
              {reaction} {count.toLocaleString(locale)}
            </span>
          ))}
          <LastChange view={view} />
        </p>
      </div>
      {link ? (
        <a class="button" href={link} target="_blank" rel="noreferrer">
          <Icon name="external-link" />
          {t('channel-open-telegram')}
          <span class="spoken">: {room?.title}</span>
        </a>
      ) : null}
      {copy.failure === 'uncertain' ? <Uncertain view={view} csrf={csrf} /> : null}
    </li>
  );
}

export function Copies({ post, copies, csrf }: CopiesProps): VNode {
  const t = useWords();
  const refused = copies.some(({ copy }) => copy.failure !== null && copy.failure !== 'uncertain');
  return (
    <>
      <ul class="lines">
        {copies.map((view) => (
          <CopyLine view={view} csrf={csrf} key={view.copy.id} />
        ))}
      </ul>
      {refused && post.state === 'published' ? (
        <Form action={`${postAt(post.id)}/again`} csrf={csrf} class="copy-again">
          <button class="button" type="submit">
            <Icon name="refresh-cw" />
            {t('channel-again-refused')}
          </button>
        </Form>
      ) : null}
    </>
  );
}

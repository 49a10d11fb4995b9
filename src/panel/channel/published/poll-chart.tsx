/** What people answered in a poll: a bar an option with its numbers, by room where there are several, and as a file. */
import type { VNode } from 'preact';
import type { PollResults } from '../../../domain/posts/polls.ts';
import type { Post } from '../../../domain/posts/post.ts';
import { Icon } from '../../../web/icon.tsx';
import { useView } from '../../../web/view.ts';
import { Confirm } from '../../plain/confirm.tsx';
import { Form } from '../../plain/fields.tsx';
import { useTimes } from '../../times.tsx';
import { postAt } from '../addresses.ts';

export interface PollChartProps {
  readonly post: Post;
  readonly results: PollResults;
  readonly csrf: string;
}

const percent = (share: number): number => Math.round(share * 100);

function Bars({ post, results }: Pick<PollChartProps, 'post' | 'results'>): VNode {
  const { t, locale } = useView();
  const most = Math.max(0, ...results.options.map(({ voters }) => voters));
  return (
    <ol class="votes">
      {results.options.map(({ text, voters, share }, index) => {
        const right = post.poll?.correct === index;
        return (
          <li class={voters === most && most > 0 ? 'vote vote--most' : 'vote'} key={index}>
            <p class="vote__words">
              {text}
              {right ? (
                <span class="tag tag--done">
                  <Icon name="check" size="small" />
                  {t('polls-right')}
                </span>
              ) : null}
            </p>
            <p class="vote__numbers">
              <strong>{percent(share)}%</strong> {voters.toLocaleString(locale)}
            </p>
            <svg class="vote__bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect class="vote__all" width="100" height="1" />
              <rect class="vote__part" width={percent(share)} height="1" />
            </svg>
          </li>
        );
      })}
    </ol>
  );
}

function ByRoom({ results }: Pick<PollChartProps, 'results'>): VNode | null {
  const { t, locale } = useView();
  const { rooms, options } = results;
  if (rooms.length < 2) return null;
  return (
    <div class="scroll">
      <table class="table votes__table">
        <thead>
          <tr>
            <th scope="col">{t('polls-option')}</th>
            {rooms.map(({ roomId, room }) => (
              <th scope="col" class="num" key={roomId}>
                {room?.title ?? roomId}
              </th>
            ))}
            <th scope="col" class="num">
              {t('polls-together')}
            </th>
          </tr>
        </thead>
        <tbody>
          {options.map(({ text, voters }, index) => (
            <tr key={index}>
              <th scope="row">{text}</th>
              {rooms.map(({ roomId, poll }) => (
                <td class="num" key={roomId}>
                  {(poll.options[index]?.voters ?? 0).toLocaleString(locale)}
                </td>
              ))}
              <td class="num">{voters.toLocaleString(locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function PollChart({ post, results, csrf }: PollChartProps): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  const state = results.closed ? 'polls-closed' : 'polls-open';
  return (
    <section class="post-part" aria-labelledby="poll-title">
      <h2 class="block__title" id="poll-title">
        {t('polls-results')}
      </h2>
      <p class="votes__question">{results.question}</p>
      <p class="block__hint">
        {t('polls-voters', { count: results.voters.toLocaleString(locale) })} · {t(state)} ·{' '}
        {t('polls-updated', { moment: times.moment(results.updatedAt) })}
      </p>
      <div class="post-part__body">
        <Bars post={post} results={results} />
        <ByRoom results={results} />
        <div class="buttons">
          <a class="button" href={`${postAt(post.id)}/poll.csv`} download>
            <Icon name="download" />
            CSV
          </a>
          {results.closed || post.state !== 'published' || post.origin !== 'ours' ? null : (
            <Confirm label={t('polls-close')} question={t('polls-close-question')}>
              <Form action={`${postAt(post.id)}/close-poll`} csrf={csrf}>
                <button class="button button--danger" type="submit">
                  {t('polls-close-yes')}
                </button>
              </Form>
            </Confirm>
          )}
        </div>
      </div>
    </section>
  );
}

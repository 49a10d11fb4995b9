/** A post as Telegram shows it in a channel: pictures above words, the poll in a bubble of its own, buttons below. */
import type { ComponentChildren, VNode } from 'preact';
import { z } from 'zod';
import type { LinkButton, PollPlan } from '../../db/schema/posts.ts';
import type { FormattedText } from '../../domain/markdown.ts';
import { composePost } from '../../domain/posts/compose.ts';
import type { PostContent } from '../../domain/posts/post.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { Album, FileLines, isInAlbum } from '../plain/attached-look.tsx';
import { wordsOf } from '../plain/call-words.ts';
import { InlineKeys } from '../plain/inline-keys.tsx';
import { Formatted } from '../ticket/formatted.tsx';
import { useTimes } from '../times.tsx';

export interface LookProps {
  readonly content: PostContent;
  /** Undefined while nobody knows it. */
  readonly botUsername: string | undefined;
  /** Name of the channel above the words. */
  readonly from: string | undefined;
  /** When it is shown as written, ms UTC. */
  readonly at: number;
}

/** The words and the buttons of the very message that would be sent. */
function messageOf(
  content: PostContent,
  botUsername: string | undefined,
): { body: FormattedText; keys: readonly LinkButton[] } {
  const { payload } = composePost({ ...content, id: 0 }, botUsername ?? 'bot');
  const rows = Keyboard.safeParse(payload.reply_markup).data?.inline_keyboard ?? [];
  return { body: wordsOf(payload), keys: rows.flat().map((key) => ({ label: key.text, url: key.url })) };
}

const Keyboard = z.object({
  inline_keyboard: z.array(z.array(z.object({ text: z.string(), url: z.string() }))),
});

function Bubble(props: {
  readonly from: string | undefined;
  readonly at: number;
  readonly album?: boolean;
  readonly children: ComponentChildren;
}): VNode {
  const { from, at, album, children } = props;
  const times = useTimes();
  return (
    <div class="said look__said">
      <div class={album ? 'say say--album look__say' : 'say look__say'}>
        {from && !album ? <span class="say__from">{from}</span> : null}
        {children}
        <span class="say__foot">{times.clock(at)}</span>
      </div>
    </div>
  );
}

function PollLook({ poll }: { readonly poll: PollPlan }): VNode {
  const t = useWords();
  const isQuiz = poll.correct !== undefined;
  const kind = isQuiz ? 'quiz' : 'poll';
  return (
    <div class="ballot">
      <p class="ballot__question">{poll.question}</p>
      <p class="ballot__kind">{t(`polls-look-${kind}${poll.anonymous ? '-anonymous' : ''}`)}</p>
      <ol class="ballot__options">
        {poll.options.map((option, index) => {
          const right = poll.correct === index;
          return (
            <li class={right ? 'ballot__option ballot__option--right' : 'ballot__option'} key={index}>
              <span
                class={poll.multiple ? 'ballot__mark ballot__mark--square' : 'ballot__mark'}
                aria-hidden="true"
              >
                {right ? <Icon name="check" size="small" /> : null}
              </span>
              <span>
                {option}
                {right ? <span class="spoken"> ({t('polls-right')})</span> : null}
              </span>
            </li>
          );
        })}
      </ol>
      {poll.explanation ? (
        <p class="ballot__why">
          <Icon name="info" size="small" />
          {poll.explanation}
        </p>
      ) : null}
    </div>
  );
}

function Keys({ keys }: { readonly keys: readonly LinkButton[] }): VNode | null {
  if (keys.length === 0) return null;
  return <InlineKeys class="look__keys" rows={keys.map(({ label, url }) => [{ text: label, url }])} />;
}

/** Nothing at all is shown as a word that there is nothing yet. */
export function PostLook({ content, botUsername, from, at }: LookProps): VNode {
  const { files, poll } = content;
  const t = useWords();
  const { body, keys } = messageOf(content, botUsername);
  if (body.text.trim() === '' && files.length === 0 && !poll)
    return <p class="look__empty">{t('channel-look-empty')}</p>;
  return (
    <>
      <Bubble from={from} at={at} album={files.some(isInAlbum)}>
        <Album files={files} playable />
        {files.every(isInAlbum) ? null : (
          <div class="files">
            <FileLines files={files} />
          </div>
        )}
        <div class="say__words">
          <Formatted {...body} />
        </div>
        {poll ? <PollLook poll={poll} /> : null}
      </Bubble>
      <Keys keys={keys} />
    </>
  );
}

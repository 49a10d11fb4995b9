/** What a post says: its words with their marks, its files, and its buttons. */
import type { VNode } from 'preact';
import type { LinkButton } from '../../../db/schema/posts.ts';
import { parseMarkdown } from '../../../domain/markdown.ts';
import { type PostContent, textLimit } from '../../../domain/posts/post.ts';
import { Icon } from '../../../web/icon.tsx';
import { useWords } from '../../../web/view.ts';
import { Switch } from '../../plain/fields.tsx';
import type { FormState } from '../../plain/read-form.ts';
import { TextLength } from '../../plain/text-length.tsx';
import { Marks } from '../../ticket/composer-tools.tsx';

/** How long the words are as Telegram counts them; comes anew with every look. */
export function TextCount(props: {
  readonly content: Pick<PostContent, 'text' | 'files' | 'poll'>;
  /** Sent with something else, to take its place. */
  readonly aside?: boolean;
}): VNode {
  const { content, aside } = props;
  const { length } = parseMarkdown(content.text).text.trim();
  return <TextLength id="text-count" length={length} limit={textLimit(content)} aside={aside} />;
}

export function TextField({ content }: { readonly content: PostContent }): VNode {
  const t = useWords();
  return (
    <div class="writer" data-writer>
      <label class="spoken" for="text">
        {t('channel-text')}
      </label>
      <textarea
        class="writer__text"
        id="text"
        name="text"
        rows={9}
        placeholder={t('channel-text-placeholder')}
        aria-describedby="text-count"
      >
        {content.text}
      </textarea>
      <div class="writer__foot">
        <Marks />
        <TextCount content={content} />
      </div>
    </div>
  );
}

function ButtonRow({ button }: { readonly button: LinkButton | undefined }): VNode {
  const t = useWords();
  return (
    <li class="link-row" data-row>
      <input
        class="input"
        name="label"
        value={button?.label}
        maxLength={64}
        aria-label={t('channel-button-label')}
        placeholder={t('channel-button-label')}
        autocomplete="off"
      />
      <input
        class="input"
        name="url"
        type="url"
        value={button?.url}
        aria-label={t('channel-button-url')}
        placeholder="https://"
        autocomplete="off"
      />
      <button class="icon-button" type="button" data-row-remove aria-label={t('channel-button-remove')}>
        <Icon name="x" />
      </button>
    </li>
  );
}

export function ButtonFields(props: {
  readonly buttons: readonly LinkButton[];
  readonly state: FormState;
}): VNode {
  const { buttons, state } = props;
  const t = useWords();
  return (
    <div class="post-buttons" data-rows data-most={8}>
      <ul class="link-rows" data-rows-list aria-label={t('channel-buttons')}>
        {buttons.map((button, index) => (
          <ButtonRow button={button} key={index} />
        ))}
      </ul>
      <template>
        <ButtonRow button={undefined} />
      </template>
      <p>
        <button class="button button--plain" type="button" data-row-add>
          <Icon name="plus" />
          {t('channel-button-add')}
        </button>
      </p>
      <Switch name="ask" label={t('channel-ask')} hint={t('channel-ask-hint')} form={state} />
    </div>
  );
}

/**
 * Where an official writes: an answer to the teacher, or a note to colleagues that looks backstage.
 *
 * The form works by htmx; `composer.js`, `attach.js` and `record.js` add marks, files and voice to it. What is typed
 * is kept on the server as it is typed.
 */
import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import type { Official } from '../../domain/officials.ts';
import { teacherName } from '../../domain/teachers.ts';
import type { Conversation } from '../../domain/tickets/conversation.ts';
import type { Draft } from '../../domain/tickets/drafts.ts';
import { UPLOAD_LIMIT } from '../../telegram/files.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { useTimes } from '../times.tsx';
import { Marks, SendButtons, Tool } from './composer-tools.tsx';
import { ComposerWarning } from './composer-warnings.tsx';

export interface ComposerProps {
  readonly conversation: Conversation;
  readonly viewer: Official;
  readonly draft: Draft | undefined;
  readonly query: string;
}

/** The message the official saw last; a colleague's newer answer stops theirs. */
export function SeenField({ conversation }: Pick<ComposerProps, 'conversation'>): VNode {
  return <input type="hidden" name="seen" id="seen" value={conversation.messages.at(-1)?.id ?? 0} />;
}

/** Texts that the scripts show by themselves. */
function scriptWords(t: ReturnType<typeof useWords>) {
  return {
    'data-too-big': t('panel-upload-too-big'),
    'data-upload-failed': t('panel-upload-failed'),
    'data-no-microphone': t('panel-record-denied'),
    'data-recording': t('panel-recording'),
    'data-remove': t('panel-upload-remove'),
    'data-voice-name': t('panel-kind-voice'),
  };
}

export function Composer({ conversation, viewer, draft, query }: ComposerProps): VNode {
  const t = useWords();
  const times = useTimes();
  const { ticket, teacher } = conversation;
  const mode = draft?.mode ?? 'reply';
  const id = `composer-${ticket.id}`;
  return (
    <section class="composer" id="composer" data-mode={mode} aria-label={t('panel-composer')}>
      <ComposerWarning conversation={conversation} />
      <div id="composer-warn" />
      <div class="menu menu--up look-now" id="look-now" hidden data-menu-stays>
        <p class="menu__title">{t('panel-preview-title')}</p>
        <div class="chat" id="look-now-chat" />
      </div>
      <form
        class="composer__box"
        id={id}
        data-ticket={ticket.id}
        data-upload-limit={UPLOAD_LIMIT}
        {...scriptWords(t)}
        hx-post={`/panel/tickets/${ticket.id}/answer${query}`}
        hx-target="#composer"
        hx-swap="outerHTML"
        hx-sync="this:drop"
        hx-disabled-elt="find [data-send]"
        hx-disinherit="hx-disabled-elt hx-sync"
      >
        <SeenField conversation={conversation} />
        <input type="hidden" name="key" value={randomUUID()} />
        <input type="hidden" name="mode" value={mode} data-mode-field />
        <div class="composer__top">
          <fieldset class="segments">
            <legend class="spoken">{t('panel-composer-mode')}</legend>
            <button
              class="segment"
              type="button"
              aria-pressed={mode === 'reply'}
              data-mode-set="reply"
              data-key="r"
              data-command={t('panel-reply')}
            >
              {t('panel-reply')}
            </button>
            <button
              class="segment"
              type="button"
              aria-pressed={mode === 'note'}
              data-mode-set="note"
              data-key="n"
              data-command={t('panel-note')}
            >
              <Icon name="lock" size="small" />
              {t('panel-note')}
            </button>
          </fieldset>
          <span class="composer__saved" id="composer-saved" role="status">
            {draft ? t('panel-draft-saved', { time: times.clock(draft.updatedAt) }) : ''}
          </span>
        </div>
        <label class="spoken" for="composer-text">
          {mode === 'note' ? t('panel-note') : t('panel-composer-label', { name: teacherName(teacher) })}
        </label>
        <textarea
          class="composer__text"
          id="composer-text"
          name="text"
          rows={3}
          placeholder={t(mode === 'note' ? 'panel-note-placeholder' : 'panel-reply-placeholder')}
          data-reply-placeholder={t('panel-reply-placeholder')}
          data-note-placeholder={t('panel-note-placeholder')}
          data-viewer={viewer.id}
          hx-post={`/panel/tickets/${ticket.id}/draft`}
          hx-trigger="input changed delay:600ms, desk:draft"
          hx-target="#composer-saved"
          hx-swap="innerHTML"
          hx-sync="this:replace"
        >
          {draft?.text ?? ''}
        </textarea>
        <ul class="uploads" id="composer-files" aria-label={t('panel-files')} />
        <div class="composer__foot">
          <input
            class="spoken"
            type="file"
            id="composer-file"
            multiple
            tabindex={-1}
            aria-label={t('panel-attach')}
          />
          <Tool icon="paperclip" words={t('panel-attach')} data-attach />
          <Tool icon="mic" words={t('panel-record')} data-record hidden aria-pressed="false" />
          <Marks />
          <Tool
            icon="eye"
            words={t('panel-preview')}
            aria-expanded="false"
            data-menu="look-now"
            data-preview
            hx-post={`/panel/tickets/${ticket.id}/preview`}
            hx-trigger="click, desk:preview"
            hx-target="#look-now-chat"
            hx-swap="innerHTML"
            hx-sync="this:replace"
          />
          <SendButtons />
        </div>
      </form>
    </section>
  );
}

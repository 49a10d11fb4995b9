/** What stands in the way of an answer: a blocked bot, or a colleague who was faster. */
import type { VNode } from 'preact';
import type { Conversation } from '../../domain/tickets/conversation.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';

/** Why an answer may not arrive; empty when nothing stands in its way. */
export function ComposerWarning({ conversation }: { readonly conversation: Conversation }): VNode {
  const t = useWords();
  return (
    <div id="composer-blocked">
      {conversation.teacher.blockedAt === null ? null : (
        <p class="composer__warn">
          <Icon name="ban" />
          <span>{t('panel-warn-blocked')}</span>
        </p>
      )}
    </div>
  );
}

/** A colleague was faster: look first, or send all the same. */
export function Overtaken({
  formId,
  by,
  ago,
}: {
  readonly formId: string;
  readonly by: string;
  readonly ago: string;
}): VNode {
  const t = useWords();
  return (
    <div class="composer__warn" role="alert">
      <Icon name="users" />
      <span>{t('panel-overtaken', { name: by, ago })}</span>
      <button class="button" type="button" data-look>
        {t('panel-overtaken-look')}
      </button>
      <button class="button" type="submit" form={formId} name="anyway" value="1">
        {t('panel-overtaken-anyway')}
      </button>
    </div>
  );
}

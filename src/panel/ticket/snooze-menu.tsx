/** The menu that puts a ticket off, or brings one back that was put off. */
import type { VNode } from 'preact';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { useTimes } from '../times.tsx';
import { HeadMenu } from './head-menu.tsx';
import { printLocalTime, SNOOZES, snoozeUntil } from './snooze.ts';

export function SnoozeMenu({ ticket }: { readonly ticket: Ticket }): VNode {
  const t = useWords();
  const times = useTimes();
  const { now, timeZone } = times;
  const tomorrow = snoozeUntil('tomorrow', now, timeZone);
  return (
    <HeadMenu
      id="snooze-menu"
      name={t('panel-snooze')}
      title={t('panel-snooze-title')}
      icon="alarm-clock"
      hotkey="s"
      pressed={ticket.status === 'snoozed'}
      action={`/panel/tickets/${ticket.id}/snooze`}
    >
      {SNOOZES.map((choice) => (
        <button class="menu__item" key={choice} type="submit" name="for" value={choice}>
          {t(`panel-snooze-${choice}`)}
          <span class="menu__hint">{times.moment(snoozeUntil(choice, now, timeZone))}</span>
        </button>
      ))}
      <hr class="menu__rule" />
      <div class="menu__custom">
        <label class="field">
          <span class="field__label">{t('panel-snooze-custom')}</span>
          <input
            class="input"
            id="snooze-until"
            type="datetime-local"
            name="until"
            value={printLocalTime(tomorrow, timeZone)}
          />
        </label>
        <button class="button" type="submit" name="for" value="custom">
          {t('panel-snooze-do')}
        </button>
      </div>
      {ticket.status === 'snoozed' ? (
        <>
          <hr class="menu__rule" />
          <button class="menu__item" type="submit" name="for" value="wake">
            <Icon name="inbox" />
            {t('panel-wake')}
          </button>
        </>
      ) : null}
    </HeadMenu>
  );
}

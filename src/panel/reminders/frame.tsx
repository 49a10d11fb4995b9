/** What the pages of the reminders have in common: their tabs, and words for kinds and fates. */
import type { VNode } from 'preact';
import type { ReminderKind } from '../../db/schema/learning.ts';
import type { ReminderFate } from '../../domain/reminders/history.ts';
import { useWords } from '../../web/view.ts';

export const HERE = '/panel/reminders';

const TABS = [
  { name: 'overview', href: HERE },
  { name: 'history', href: `${HERE}/history` },
  { name: 'preview', href: `${HERE}/preview` },
] as const;

export type ReminderTab = (typeof TABS)[number]['name'];

export function ReminderTabs({ tab }: { readonly tab: ReminderTab }): VNode {
  const t = useWords();
  return (
    <nav class="tabs reminders__tabs" aria-label={t('reminders-tabs')}>
      {TABS.map(({ name, href }) => (
        <a class="tab" key={name} href={href} aria-current={name === tab ? 'page' : undefined}>
          {t(`reminders-tab-${name}`)}
        </a>
      ))}
    </nav>
  );
}

const FATE_TAGS: Readonly<Partial<Record<ReminderFate, string>>> = {
  sent: 'tag tag--done',
  blocked: 'tag tag--late',
  failed: 'tag tag--late',
  uncertain: 'tag tag--due',
  late: 'tag tag--due',
};

export function FateTag({ fate }: { readonly fate: ReminderFate }): VNode {
  const t = useWords();
  return <span class={FATE_TAGS[fate] ?? 'tag'}>{t(`reminders-fate-${fate}`)}</span>;
}

export function KindTag({ kind }: { readonly kind: ReminderKind }): VNode {
  const t = useWords();
  return <span class="tag">{t(`reminders-kind-${kind}`)}</span>;
}

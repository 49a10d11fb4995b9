/** What keeps a campaign from being launched, and what somebody should know before, in words. */
import type { VNode } from 'preact';
import type { Hint, Problem, Report } from '../../domain/campaigns/check.ts';
import { nameOf } from '../../domain/campaigns/variable-names.ts';
import { LOCALE_NAMES, type Locale } from '../../i18n/locale.ts';
import type { Translate } from '../../i18n/words.ts';
import { Icon } from '../../web/icon.tsx';
import { useView } from '../../web/view.ts';
import { count } from './numbers.ts';

export function problemWords(problem: Problem, t: Translate, locale: Locale): string {
  const key = `campaigns-problem-${problem.kind}`;
  switch (problem.kind) {
    case 'unknownVariable':
      return t(key, { language: LOCALE_NAMES[problem.locale], names: problem.names.join(', ') });
    case 'tooLong':
      return t(key, {
        language: LOCALE_NAMES[problem.locale],
        length: count(problem.length),
        limit: count(problem.limit),
      });
    case 'tooLongFor':
      return t(key, { count: count(problem.count), limit: count(problem.limit) });
    case 'empty':
      return t(key, { name: `{${nameOf(problem.variable, locale)}}`, count: count(problem.count) });
    case 'buttonLabel':
    case 'buttonLink':
      return t(key, { button: String(problem.button) });
    case 'cron':
      return t(`campaigns-cron-${problem.problem}`);
    default:
      return t(key);
  }
}

export function hintWords(hint: Hint, t: Translate): string {
  const key = `campaigns-hint-${hint.kind}`;
  switch (hint.kind) {
    case 'fallback':
      return t(key, {
        count: count(hint.count),
        language: LOCALE_NAMES[hint.locale],
        shown: LOCALE_NAMES[hint.shown],
      });
    case 'albumOptOut':
      return t(key);
    default:
      return t(key, { count: count(hint.count) });
  }
}

/** Under the text while somebody writes. */
export function Issues(props: {
  readonly report: Report;
  /** Hidden while nothing is written at all: an empty page needs no reproach. */
  readonly quiet: boolean;
  readonly aside?: boolean;
}): VNode {
  const { report, quiet, aside } = props;
  const { t, locale } = useView();
  return (
    <div id="issues" class="issues" role="status" {...(aside ? { 'hx-swap-oob': 'true' } : {})}>
      {quiet
        ? null
        : report.problems.map((problem, place) => (
            <p class="issue issue--problem" key={place}>
              <Icon name="circle-alert" />
              <span>{problemWords(problem, t, locale)}</span>
            </p>
          ))}
      {quiet
        ? null
        : report.hints.map((hint, place) => (
            <p class="issue" key={place}>
              <Icon name="triangle-alert" />
              <span>{hintWords(hint, t)}</span>
            </p>
          ))}
    </div>
  );
}

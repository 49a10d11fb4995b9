/** What keeps an entry from being saved or published, each with the way to its field. */
import type { VNode } from 'preact';
import type { Problem } from '../../domain/faq/entry.ts';
import { LOCALE_NAMES } from '../../i18n/locale.ts';
import type { Translate } from '../../i18n/words.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { fieldOf } from './entry-form.ts';

/** @param asks the questions as they were checked, to name one */
function words(problem: Problem, asks: readonly string[], t: Translate): string {
  const language = 'locale' in problem ? LOCALE_NAMES[problem.locale] : '';
  const number = 'index' in problem ? problem.index + 1 : 0;
  const begins = problem.kind === 'askTooLong' ? (asks[problem.index] ?? '').slice(0, 40) : '';
  return t(`entries-problem-${problem.kind}`, { language, number, begins });
}

export function Problems(props: {
  readonly problems: readonly Problem[];
  readonly asks: readonly string[];
}): VNode | null {
  const { problems, asks } = props;
  const t = useWords();
  if (problems.length === 0) return null;
  return (
    <div class="courses__warning faq__problems" role="alert">
      <Icon name="triangle-alert" />
      <div>
        <p>{t('entries-problems')}</p>
        <ul>
          {problems.map((problem, index) => (
            <li key={index}>
              <a href={`#${fieldOf(problem)}`}>{words(problem, asks, t)}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** What keeps a post from being published, in words. */
import type { VNode } from 'preact';
import type { PostProblem } from '../../../domain/posts/post.ts';
import type { Translate } from '../../../i18n/words.ts';
import { Icon } from '../../../web/icon.tsx';
import { useWords } from '../../../web/view.ts';

export function problemWords(t: Translate, { kind, ...args }: PostProblem): string {
  return t(`channel-problem-${kind}`, args);
}

export function Problems(props: {
  readonly title: string;
  readonly problems: readonly PostProblem[];
  /** Read aloud at once. */
  readonly alert?: boolean;
}): VNode | null {
  const { title, problems, alert } = props;
  const t = useWords();
  if (problems.length === 0) return null;
  return (
    <div class="post-problems" role={alert ? 'alert' : undefined}>
      <p class="post-problems__title">
        <Icon name="triangle-alert" />
        {title}
      </p>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>{problemWords(t, problem)}</li>
        ))}
      </ul>
    </div>
  );
}

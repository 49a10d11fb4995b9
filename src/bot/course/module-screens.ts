/** The modules of a course as a list, and one of them in full. Pure. */
import { InlineKeyboard } from 'grammy';
import { titleIn } from '../../domain/courses/titles.ts';
import type { Guide } from '../../domain/guides/catalogue.ts';
import type { CourseView, ModuleView } from '../../domain/learning/course-view.ts';
import { type DateReader, dayIn, deadlineIn, momentIn } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/words.ts';
import { addGuide } from '../guides/screens.ts';
import { escapeHtml } from '../html.ts';
import { turnButtons } from './pages.ts';
import { moduleName } from './picture.ts';
import { coursePressData } from './press.ts';
import type { Screen } from './screen.ts';
import { type NumberedModule, otherModules, ownModules } from './standing.ts';

/** Titles have up to 200 letters: eight of them fit a message of 4096 with room. */
const PAGE_SIZE = 8;
const COLUMNS = 4;
/** More would push what else can be done out of sight. */
const MOST_GUIDES = 5;

const STATE_SIGNS = {
  completed: '✅',
  'in-progress': '🔵',
  open: '⚪️',
  locked: '🔒',
  closed: '🚫',
} as const satisfies Record<ModuleView['state']['kind'], string>;

/** A page of the list, counted from 0; those for other places come last, without a number. */
export function modulesScreen(view: CourseView, page: number, t: Translate, reader: DateReader): Screen {
  const own = ownModules(view);
  const lines = [
    ...own.map((module) => ({ view: module, name: moduleName(module, t, reader), number: module.number })),
    ...otherModules(view).map((module) => ({
      view: module,
      name: titleIn(module.module.titles, reader.locale),
      number: undefined,
    })),
  ];
  const pages = Math.max(1, Math.ceil(lines.length / PAGE_SIZE));
  const at = Math.min(page, pages - 1);
  const shown = lines.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE);
  const { id: enrolmentId } = view.enrolment;
  const keyboard = new InlineKeyboard();
  for (const [index, line] of shown.entries()) {
    const label = `${STATE_SIGNS[line.view.state.kind]} ${line.number ?? '·'}`;
    keyboard.text(label, coursePressData({ to: 'module', enrolmentId, moduleId: line.view.module.id }));
    if (index % COLUMNS === COLUMNS - 1) keyboard.row();
  }
  keyboard.row();
  turnButtons(keyboard, at, pages, (to) => coursePressData({ to: 'modules', enrolmentId, page: to }));
  keyboard.text(t('learning-button-schedule'), coursePressData({ to: 'schedule', enrolmentId, page: 0 }));
  const words = shown.map(
    (line) =>
      `${STATE_SIGNS[line.view.state.kind]} <b>${escapeHtml(line.name)}</b>\n${stateWords(line.view, t, reader)}`,
  );
  const title = t('learning-modules-title', {
    course: escapeHtml(titleIn(view.course.titles, reader.locale)),
  });
  return { text: [title, ...words].join('\n\n'), keyboard };
}

/** How a module stands: «40% studied», «opens on 22 November, 21:00». */
export function stateWords({ state }: ModuleView, t: Translate, reader: DateReader): string {
  switch (state.kind) {
    case 'completed':
      return t('learning-state-done-at', { when: dayIn(state.at, reader) });
    case 'in-progress':
      return t('learning-state-progress', { percent: String(state.percent) });
    case 'open':
      return t('learning-state-open');
    case 'locked':
      if (state.until === null) return t('learning-state-held');
      return t('learning-state-locked', { when: momentIn(state.until, reader) });
    case 'closed':
      if (state.why.kind === 'elsewhere') return t('learning-state-elsewhere');
      return t('learning-state-over', { when: dayIn(state.why.until, reader) });
  }
}

/**
 * One module; undefined when the course has it no longer.
 *
 * @param guides video guides that belong to it
 */
export function moduleScreen(
  view: CourseView,
  moduleId: number,
  guides: readonly Guide[],
  t: Translate,
  reader: DateReader,
): Screen | undefined {
  const own = ownModules(view);
  const numbered = own.find(({ module }) => module.id === moduleId);
  const found = numbered ?? otherModules(view).find(({ module }) => module.id === moduleId);
  if (!found) return undefined;
  const { id: enrolmentId } = view.enrolment;
  const page = numbered ? Math.floor((numbered.number - 1) / PAGE_SIZE) : Math.floor(own.length / PAGE_SIZE);
  const keyboard = new InlineKeyboard();
  for (const guide of guides.slice(0, MOST_GUIDES)) addGuide(keyboard, guide, 'module', reader.locale);
  keyboard
    .text(t('learning-button-ask-this'), coursePressData({ to: 'ask', enrolmentId, moduleId }))
    .row()
    .text(t('learning-button-to-modules'), coursePressData({ to: 'modules', enrolmentId, page }));
  return { text: moduleText(found, numbered, t, reader), keyboard };
}

function moduleText(
  found: ModuleView,
  numbered: NumberedModule | undefined,
  t: Translate,
  reader: DateReader,
): string {
  const { module, state, score, result, scheduled } = found;
  const name = numbered ? moduleName(numbered, t, reader) : titleIn(module.titles, reader.locale);
  const dueAt = state.kind === 'completed' ? null : (scheduled?.dueAt ?? null);
  return [
    `<b>${escapeHtml(name)}</b>`,
    '',
    `${STATE_SIGNS[state.kind]} ${stateWords(found, t, reader)}`,
    ...(dueAt === null ? [] : [`🏁 ${t('learning-module-due', { when: deadlineIn(dueAt, reader) })}`]),
    ...(score === null ? [] : [t('learning-module-score', { score: String(Math.round(score * 10) / 10) })]),
    ...(result === null
      ? []
      : [t(result === 'passed' ? 'learning-module-passed' : 'learning-module-failed')]),
    t('learning-module-size', { hours: module.hours, credits: module.credits }),
    t('learning-module-passport', { passport: escapeHtml(module.passport) }),
  ].join('\n');
}

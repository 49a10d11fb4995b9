// @ts-check
/** A poll in a message: choosing, and afterwards the results, right and wrong of a quiz included. */
import { attempt, vote } from './act.js';
import { el, icon } from './dom.js';
import { formatted } from './entities.js';
import { shareOf, shuffled } from './poll-shares.js';
import { clockOf, dayName } from './times.js';
import { t } from './words.js';

/**
 * @typedef {import('./store.js').Entry} Entry
 * @typedef {import('grammy/types').Poll} Poll
 */

/** What is ticked in polls of several answers and not sent yet, by poll and person. @type {Map<string, Set<number>>} */
const ticked = new Map();

/** What kind of poll it is, in the words under the question. @param {Poll} poll */
function kindOf(poll) {
  if (poll.is_closed) return t('poll-final');
  const standing = poll.is_anonymous ? 'anonymous' : 'open';
  return poll.type === 'quiz' ? t(`quiz-${standing}`) : t(`poll-${standing}`);
}

/** @param {Entry} entry @param {number[]} options */
const send = (entry, options) => void attempt(() => vote(entry.id, options));

/** One option before the vote. @param {Entry} entry @param {Poll} poll @param {number} index @param {Set<number> | null} ticks */
function choice(entry, poll, index, ticks) {
  const text = poll.options[index]?.text ?? '';
  if (!ticks) {
    return el(
      'button',
      { type: 'button', class: 'poll__option', onclick: () => send(entry, [index]) },
      el('span', { class: 'poll__mark', 'aria-hidden': 'true' }),
      el('span', null, text),
    );
  }
  const box = el('input', { type: 'checkbox', checked: ticks.has(index) });
  box.addEventListener('change', () => void (box.checked ? ticks.add(index) : ticks.delete(index)));
  return el('label', { class: 'poll__option' }, box, el('span', null, text));
}

/** The sign before a result. @param {Poll} poll @param {number} index @param {boolean} isMine */
function signOf(poll, index, isMine) {
  const isRight = poll.correct_option_ids?.includes(index) === true;
  if (poll.type === 'quiz' && isRight) return icon('check', { size: 'small', label: t('poll-right') });
  if (!isMine) return null;
  return poll.type === 'quiz'
    ? icon('x', { size: 'small', label: t('poll-wrong') })
    : icon('check', { size: 'small', label: t('poll-mine') });
}

/** One option after it. @param {Poll} poll @param {number} index @param {boolean} isMine @param {boolean} isHidden */
function result(poll, index, isMine, isHidden) {
  const option = /** @type {import('grammy/types').PollOption} */ (poll.options[index]);
  const share = shareOf(option.voter_count, poll.total_voter_count);
  const isWrong = poll.type === 'quiz' && isMine && !poll.correct_option_ids?.includes(index);
  const isRight = poll.type === 'quiz' && poll.correct_option_ids?.includes(index);
  const bar = el('span', { class: 'poll__bar', 'aria-hidden': 'true' }, el('span'));
  bar.style.setProperty('--share', isHidden ? '0%' : `${share}%`);
  const tone = isWrong ? ' poll__result--wrong' : isRight ? ' poll__result--right' : '';
  return el(
    'li',
    { class: `poll__result${tone}` },
    el('span', { class: 'poll__share' }, isHidden ? '' : `${share}%`, signOf(poll, index, isMine)),
    el('span', null, option.text),
    bar,
  );
}

/** @param {Poll} poll */
function footOf(poll) {
  const count = poll.total_voter_count;
  const votes = count === 0 ? t('poll-no-votes') : t('poll-votes', { count });
  if (poll.is_closed || !poll.close_date) return votes;
  const at = poll.close_date * 1000;
  return `${votes} · ${t('poll-closes', { at: `${dayName(at)}, ${clockOf(at)}` })}`;
}

/** @param {Entry} entry @param {number} personId who looks @returns {HTMLElement} */
export function pollNode(entry, personId) {
  const poll = /** @type {Poll} */ (/** @type {any} */ (entry.message).poll);
  const mine = entry.ballot?.votes.find(({ who }) => who === personId)?.options;
  const isOver = poll.is_closed || mine !== undefined;
  const indexes = poll.options.map((_, index) => index);
  const order = entry.ballot?.shuffles ? shuffled(indexes, `${poll.id} ${personId}`) : indexes;
  const key = `${poll.id} ${personId}`;
  const ticks = poll.allows_multiple_answers ? (ticked.get(key) ?? new Set()) : null;
  if (ticks) ticked.set(key, ticks);
  const isHidden = entry.ballot?.hidesResults === true && !poll.is_closed;
  const isQuizOver = poll.type === 'quiz' && isOver;

  return el(
    'div',
    { class: 'poll', role: 'group', 'aria-label': poll.question },
    poll.description
      ? el(
          'p',
          { class: 'poll__description' },
          ...formatted(poll.description, poll.description_entities, () => {}),
        )
      : null,
    el('p', { class: 'poll__question' }, poll.question),
    el('p', { class: 'poll__kind' }, kindOf(poll)),
    isOver
      ? el(
          'ul',
          { class: 'poll__options' },
          ...order.map((index) => result(poll, index, mine?.includes(index) === true, isHidden)),
        )
      : el('div', { class: 'poll__options' }, ...order.map((index) => choice(entry, poll, index, ticks))),
    isQuizOver && poll.explanation
      ? el(
          'p',
          { class: 'poll__explanation' },
          ...formatted(poll.explanation, poll.explanation_entities, () => {}),
        )
      : null,
    ticks && !isOver
      ? el(
          'button',
          { type: 'button', class: 'poll__send', onclick: () => ticks.size > 0 && send(entry, [...ticks]) },
          t('poll-vote'),
        )
      : null,
    el(
      'p',
      { class: 'poll__foot' },
      footOf(poll),
      mine && poll.allows_revoting && !poll.is_closed
        ? el(
            'button',
            { type: 'button', class: 'link-button', onclick: () => send(entry, []) },
            t('poll-retract'),
          )
        : null,
    ),
  );
}

// @ts-check
/** The lab: switches that bend Telegram, and the log of what the bot called. */
import { attempt, setStanding } from './act.js';
import { hrefOf, place } from './address.js';
import { post } from './api.js';
import { el, icon } from './dom.js';
import { notify } from './notify.js';
import { changed, nameOf, now, on, state } from './store.js';
import { exactClockOf, momentOf } from './times.js';
import { t } from './words.js';

const FAULTS = ['tooManyRequests', 'cutAfter', 'hang', 'error500'];
const ROWS = 60;
/** Made by one press: as many as a trial of a campaign wants. */
const PEOPLE = 300;
const HOUR_MS = 3_600_000;
/** How far the time may be moved at once, by the key of its words. */
const STEPS = { hour: HOUR_MS, 'half-day': 12 * HOUR_MS, day: 24 * HOUR_MS, week: 7 * 24 * HOUR_MS };

const lab = /** @type {HTMLElement} */ (document.getElementById('lab'));
const switches = el('div');
const moment = el('time', { class: 'lab__moment' });
const figures = el('dl', { class: 'lab__figures' });
const calls = el('ol', { class: 'calls', 'aria-live': 'off' });

/** @param {string} label @param {string} hint @param {boolean} on @param {(on: boolean) => Promise<unknown>} set */
function toggle(label, hint, on, set) {
  const input = el('input', { type: 'checkbox', role: 'switch', checked: on });
  input.addEventListener('change', async () => {
    const wanted = input.checked;
    if ((await attempt(() => set(wanted))) === undefined) input.checked = !wanted;
  });
  return el(
    'label',
    { class: 'switch' },
    el('span', null, label, el('span', { class: 'switch__hint' }, hint)),
    input,
  );
}

/** @param {string} kind */
const isOn = (kind) =>
  state.faults.some(
    (fault) => fault.kind === kind && fault.method === undefined && fault.chatId === undefined,
  );

/** @param {string} kind @param {boolean} wanted */
async function setFault(kind, wanted) {
  const { faults } = await post('lab/fault', { kind, on: wanted });
  state.faults = faults;
  changed('lab');
  return true;
}

/** @param {() => Promise<any>} run @param {(done: any) => string} words what is said when it is done */
async function trial(run, words) {
  const done = await attempt(async () => (await run()) ?? true);
  if (done !== undefined) notify(words(done));
}

/** What is done once, not switched. */
function trialPart() {
  const button = (/** @type {string} */ words, /** @type {() => unknown} */ run) =>
    el('button', { class: 'button', type: 'button', onclick: () => void run() }, words);
  const outage = () =>
    trial(
      () => post('lab/outage'),
      ({ ms }) => t('outage-begun', { seconds: ms / 1000 }),
    );
  const expire = () =>
    trial(
      () => post('lab/expire-files'),
      () => t('files-expired'),
    );
  const people = () =>
    trial(
      () => post('lab/people', { count: PEOPLE }),
      ({ made }) => t('people-made', { count: made }),
    );
  return el(
    'section',
    { class: 'part' },
    el('h2', { class: 'part__title' }, t('trials')),
    el(
      'div',
      { class: 'lab__trials' },
      button(t('outage'), outage),
      button(t('expire-files'), expire),
      button(t('make-people', { count: PEOPLE }), people),
    ),
  );
}

function drawFigures() {
  const { messages, worstSecond, tooManyRequests, stars } = state.figures;
  figures.replaceChildren(
    ...[
      ['messages', messages],
      ['worst-second', worstSecond],
      ['too-many', tooManyRequests],
      ['stars', stars],
    ].map(([name, value]) =>
      el('div', null, el('dt', null, t(`figure-${name}`)), el('dd', null, String(value))),
    ),
  );
}

let shownSwitches = '';

function drawSwitches() {
  const person = state.persons.get(state.open?.personId ?? 0);
  const signature = JSON.stringify([
    state.faults.map(({ kind }) => kind),
    person?.id,
    person?.standing,
    person?.firstName,
  ]);
  if (signature === shownSwitches) return;
  shownSwitches = signature;
  switches.replaceChildren(
    ...FAULTS.map((kind) =>
      toggle(t(`fault-${kind.toLowerCase()}`), t(`fault-${kind.toLowerCase()}-hint`), isOn(kind), (wanted) =>
        setFault(kind, wanted),
      ),
    ),
    ...(person && (person.standing === 'started' || person.standing === 'blocked')
      ? [
          toggle(
            t('fault-block', { name: person.firstName }),
            t('fault-block-hint'),
            person.standing === 'blocked',
            async (wanted) => {
              await setStanding(wanted ? 'blocked' : 'started');
              return true;
            },
          ),
        ]
      : []),
  );
}

/** @param {number} byMs */
async function moveTime(byMs) {
  await post('lab/clock', { byMs });
  return true;
}

function timePart() {
  const steps = Object.entries(STEPS).map(([name, byMs]) =>
    el(
      'button',
      { class: 'button', type: 'button', onclick: () => void attempt(() => moveTime(byMs)) },
      t(`time-${name}`),
    ),
  );
  return el(
    'section',
    { class: 'part' },
    el('div', { class: 'part__head' }, el('h2', { class: 'part__title' }, t('time')), moment),
    el('div', { class: 'lab__steps' }, ...steps),
  );
}

function drawTime() {
  moment.textContent = momentOf(now());
}

/** @param {import('../../emulator/call-log.ts').Call} call */
function statusOf(call) {
  if (call.status === 0) return el('b', { class: 'due' }, t('call-lost'));
  return el('b', call.status >= 400 ? { class: 'late' } : null, String(call.status));
}

/** @param {import('../../emulator/call-log.ts').Call} call */
function callRow(call) {
  const person =
    call.chatId === undefined
      ? ''
      : nameOf(state.persons.get(call.chatId)) || (state.rooms.get(call.chatId)?.title ?? '');
  const about = [call.method, call.action, call.description, person].filter(Boolean).join(' · ');
  return el(
    'li',
    { title: about },
    statusOf(call),
    el('span', null, call.method, call.action ? ` ${call.action}` : ''),
    el('time', null, exactClockOf(call.at)),
  );
}

function drawCalls() {
  const newest = state.calls.slice(-ROWS).reverse();
  if (newest.length === 0) calls.replaceChildren(el('li', { class: 'calls__none' }, t('no-calls')));
  else calls.replaceChildren(...newest.map(callRow));
}

async function clearCalls() {
  state.figures = (await post('lab/calls/clear')).figures;
  state.calls = [];
  changed('lab');
  return true;
}

/** Builds the lab and keeps it true. */
export function startLab() {
  const back = () => {
    const { view, ...elsewhere } = place();
    return hrefOf(elsewhere);
  };
  const close = el(
    'a',
    { class: 'icon-button aside__close', 'data-go': true, href: location.pathname, 'aria-label': t('close') },
    icon('x'),
  );
  lab.replaceChildren(
    el('header', { class: 'aside__head' }, el('p', { class: 'aside__title' }, t('lab')), close),
    timePart(),
    el('section', { class: 'part' }, el('h2', { class: 'part__title' }, t('faults')), switches),
    trialPart(),
    el(
      'section',
      { class: 'part' },
      el(
        'div',
        { class: 'part__head' },
        el('h2', { class: 'part__title' }, t('calls')),
        el(
          'button',
          { class: 'link-button', type: 'button', onclick: () => void attempt(clearCalls) },
          t('clear'),
        ),
      ),
      figures,
      calls,
    ),
  );
  on('lab', () => {
    close.href = back();
    drawTime();
    drawSwitches();
    drawFigures();
    drawCalls();
  });
  setInterval(drawTime, 1000);
}

// @ts-check
/**
 * Keeps the page true: hears from the server what changed, and asks for the parts that it shows. While it hears
 * nothing a banner says so; when the connection is back the page catches up without a reload.
 *
 * A hidden page lets its connection go: browsers allow only six to one server.
 */
import { byId, csrf, isTyping, onDesk, ticketId, ticketPart } from './page.js';

/** The server says something at least every 15 seconds. */
const SILENCE_MS = 35_000;
const RETRY_MS = 3000;
const HIDDEN_MS = 20_000;
/** Changes that come closer together than this are shown together: the list is dear, one ticket is not. */
const LIST_PAUSE_MS = 1000;
const TICKET_PAUSE_MS = 400;
/** Waiting times are written in minutes. */
const MINUTE_MS = 60_000;
const TYPING_MS = 3000;

/** @type {EventSource | null} */
let source = null;
let connection = '';
let heardAt = 0;
let lost = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let hiddenTimer;

/** @param {boolean} is */
function setLost(is) {
  lost = is;
  const banner = byId('offline');
  if (banner) banner.hidden = !is;
}

/**
 * Runs one at a time; what is asked meanwhile runs once more, a moment later.
 * @param {number} pauseMs
 * @param {() => Promise<unknown>} work
 */
function calmly(pauseMs, work) {
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    // What could not be fetched is fetched when the connection is back.
    await work().catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    running = false;
    if (again) {
      again = false;
      void run();
    }
  };
  return run;
}

/** @param {string} url @param {string} name @param {string | number} value */
const withValue = (url, name, value) => `${url}${url.includes('?') ? '&' : '?'}${name}=${value}`;

/**
 * Fetches parts of the page. Rejects when there is no connection.
 * @param {string} url
 */
async function fetchParts(url) {
  const answer = await fetch(url, { headers: { 'hx-request': 'true', 'hx-current-url': location.href } });
  if (answer.status === 401) location.reload();
  if (!answer.ok) throw new Error(`The page could not be brought up to date: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html').body.children;
}

/**
 * Brings the parts of the page with these ids up to date; what is the same in them is not touched.
 * @param {HTMLCollection} parts
 */
function showParts(parts) {
  const known = new Set([...document.querySelectorAll('.row')].map((row) => row.id));
  for (const part of [...parts]) {
    const shown = byId(part.id);
    if (!shown) continue;
    Idiomorph.morph(shown, part, { morphStyle: 'outerHTML' });
    const now = byId(part.id);
    if (now) htmx.process(now);
  }
  for (const row of document.querySelectorAll('.row')) {
    row.toggleAttribute('data-new', !known.has(row.id));
  }
}

const refreshRows = calmly(LIST_PAUSE_MS, async () => {
  const list = byId('rows');
  const live = list?.dataset.live;
  if (!live) return;
  const shown = list.querySelectorAll('.row').length;
  const parts = await fetchParts(withValue(live, 'shown', shown));
  // Somebody may have gone on to another list meanwhile.
  if (byId('rows')?.dataset.live === live) showParts(parts);
});

const refreshTicket = calmly(TICKET_PAUSE_MS, async () => {
  const live = ticketPart()?.dataset.live;
  if (!live) return;
  const pages = byId('said')?.dataset.pages ?? '1';
  const parts = await fetchParts(withValue(live, 'pages', pages));
  if (ticketPart()?.dataset.live === live) showParts(parts);
});

function refresh() {
  void refreshRows();
  void refreshTicket();
}

let typingSince = 0;

/** Tells the others what is open here, and whether an answer is being written. @param {boolean} typing */
function look(typing) {
  if (connection === '' || lost) return;
  void fetch('/panel/presence', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': csrf() },
    body: JSON.stringify({ connection, ticket: ticketId(), typing }),
  }).catch(() => {});
}

function connect() {
  clearTimeout(hiddenTimer);
  source?.close();
  source = new EventSource('/panel/live');
  heardAt = Date.now();
  source.addEventListener('hello', (event) => {
    connection = JSON.parse(event.data).connection;
    heardAt = Date.now();
    // The page was rendered a moment ago when it connects for the first time.
    const again = document.body.hasAttribute('data-connected');
    setLost(false);
    document.body.toggleAttribute('data-connected', true);
    look(false);
    if (again) refresh();
  });
  source.addEventListener('beat', () => {
    heardAt = Date.now();
  });
  source.addEventListener('changed', (event) => {
    heardAt = Date.now();
    /** @type {{ tickets: number[] }} */
    const { tickets } = JSON.parse(event.data);
    void refreshRows();
    const open = ticketId();
    if (open !== null && tickets.includes(open)) void refreshTicket();
  });
  source.addEventListener('error', () => {
    setLost(true);
    // A browser gives up when the server answers with an error: signed out, or just starting again.
    if (source?.readyState === EventSource.CLOSED) void tryLater();
  });
}

async function tryLater() {
  const answer = await fetch('/panel/palette', { headers: { 'hx-request': 'true' } }).catch(() => null);
  if (answer?.status === 401) location.reload();
  else setTimeout(connect, RETRY_MS);
}

function disconnect() {
  source?.close();
  source = null;
  connection = '';
}

setInterval(() => {
  if (source && Date.now() - heardAt > SILENCE_MS) {
    setLost(true);
    connect();
  }
}, RETRY_MS);
setInterval(() => {
  if (!document.hidden && !lost) void refreshRows();
}, MINUTE_MS);

document.addEventListener('visibilitychange', () => {
  if (document.hidden) hiddenTimer = setTimeout(disconnect, HIDDEN_MS);
  else if (source === null) connect();
  else clearTimeout(hiddenTimer);
});
addEventListener('offline', () => setLost(true));
addEventListener('online', connect);
addEventListener('pagehide', disconnect);
addEventListener('pageshow', (event) => {
  if (event.persisted) connect();
});
document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[data-reconnect]')) connect();
  const said = byId('said');
  if (target?.closest('[data-earlier]') && said) {
    said.dataset.pages = String(Number(said.dataset.pages) + 1);
    void refreshTicket();
  }
});

document.addEventListener('input', (event) => {
  if (!(event.target instanceof Element) || event.target.id !== 'composer-text' || !isTyping(event.target))
    return;
  if (Date.now() - typingSince < TYPING_MS) return;
  typingSince = Date.now();
  look(true);
});

onDesk('desk:refresh', refresh);
onDesk('desk:opened', () => look(false));
onDesk('desk:answered', () => {
  typingSince = 0;
  look(false);
});

connect();

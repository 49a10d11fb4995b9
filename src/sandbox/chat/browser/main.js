// @ts-check
/** The sandbox in the browser: loads what there is, follows what changes, and goes where the address says. */
import { attempt } from './act.js';
import { go, hrefOf, isNarrow, onMove, place } from './address.js';
import { startLab } from './lab.js';
import { actorIn, startPeople } from './people.js';
import { openPersonDialog } from './person-dialog.js';
import { startPhone } from './phone.js';
import './telegram-links.js';
import { changed, closeChat, follow, loadState, openChat, personsByActivity, state } from './store.js';

/** On a wide screen there is always a chat beside the list. @returns {boolean} whether the address was completed */
function completeAddress() {
  const { person, room, tab, view } = place();
  const known = room ? state.rooms.get(room) : undefined;
  if (room && known && !person) {
    const actor = actorIn(known);
    if (actor) go({ room, person: actor }, { replace: true });
    return actor !== undefined;
  }
  if (person || room || tab || view || isNarrow()) return false;
  const [first] = personsByActivity();
  if (first) go({ person: first.id }, { replace: true });
  return first !== undefined;
}

/** Shows what the address says. */
async function arrive() {
  if (completeAddress()) return;
  const { person, room, view } = place();
  document.body.dataset.view = view ?? (person ? 'chat' : 'list');
  document.querySelector('[data-lab-open]')?.setAttribute('href', hrefOf({ ...place(), view: 'lab' }));
  const chatId = room ?? person;
  if (!person || !chatId || !state.persons.has(person)) {
    if (!view) closeChat();
    changed('people', 'lab');
    return;
  }
  if (state.open?.chatId === chatId && state.open.personId === person)
    return changed('people', 'head', 'lab');
  await attempt(() => openChat(person, chatId));
  changed('people');
}

addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[data-new-person]')) openPersonDialog();
});

startPeople();
startPhone();
startLab();
await follow();
await attempt(loadState);
onMove(() => void arrive());
await arrive();

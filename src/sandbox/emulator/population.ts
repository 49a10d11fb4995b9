/**
 * Who there is and where they talk: the {@link Population} part of the world.
 */
import { type Context, seconds, seenRoom } from './context.ts';
import { setBotMembership, setMembership } from './membership.ts';
import { postByPerson } from './posting.ts';
import { isPresent, roomChat } from './rooms.ts';
import type { Target } from './targets.ts';
import { type Population, WorldError } from './world.ts';

/** Of persons made in numbers. */
const FIRST_NAMES = [
  'Dilnoza',
  'Otabek',
  'Nigora',
  'Jasur',
  'Malika',
  'Sardor',
  'Zulfiya',
  'Bekzod',
  'Gulnora',
];
const LAST_NAMES = ['Karimova', 'Yo‘ldosheva', 'Rahimova', 'Toshmatova', 'Ergasheva', 'Qodirova', 'Saidova'];

export function createPopulation(context: Context): Population {
  const { people, rooms, histories, updates } = context;

  const room = (id: number) => {
    const found = rooms.get(id);
    if (found.migratedTo !== undefined)
      throw new WorldError('no-such-chat', `The group is now ${found.migratedTo}`);
    return found;
  };

  return {
    persons: () => people.all(),
    person: (id) => people.find(id),
    createPerson: (person) => people.create(person),
    populate(count, { standing = 'started', languageCode = 'uz' } = {}) {
      const first = people.size;
      const ids = Array.from({ length: count }, (_, index) => {
        const n = first + index;
        const firstName = FIRST_NAMES[n % FIRST_NAMES.length] as string;
        const lastName = LAST_NAMES[Math.floor(n / FIRST_NAMES.length) % LAST_NAMES.length] as string;
        return people.create({ firstName, lastName, languageCode, standing }, true).id;
      });
      context.tell(() => ({ type: 'populated', count }));
      return ids;
    },
    editPerson: (id, change) => people.edit(id, change),
    deactivate: (id) => people.setStanding(id, 'deactivated'),
    rooms: () => rooms.all().map(seenRoom),
    room(id) {
      const found = rooms.find(id);
      return found && seenRoom(found);
    },
    createRoom: (given) => seenRoom(rooms.create(given)),
    join(personId, chatId) {
      const target = room(chatId);
      if (target.members.get(personId) === 'kicked')
        throw new WorldError('not-allowed', 'Banned from the chat');
      if (isPresent(target.members.get(personId))) return;
      setMembership(context, target, people.get(personId).id, 'member', people.user(personId));
    },
    leave(personId, chatId) {
      const target = room(chatId);
      if (!isPresent(target.members.get(personId))) throw new WorldError('not-a-member', 'Not in the chat');
      setMembership(context, target, personId, 'left', people.user(personId));
    },
    setMemberStatus(personId, chatId, status) {
      setMembership(context, room(chatId), people.get(personId).id, status, people.user(personId));
    },
    setBotStatus(chatId, status, { canPost = true } = {}) {
      const target = room(chatId);
      const someone = [...target.members.keys()][0] ?? people.all()[0]?.id;
      const by =
        someone === undefined
          ? { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }
          : people.user(someone);
      setBotMembership(context, target, status, by, canPost);
    },
    migrate(chatId) {
      const old = room(chatId);
      if (old.type !== 'group') throw new WorldError('invalid', 'Only a basic group becomes a supergroup');
      const { title, botStatus, members } = old;
      const next = rooms.create({ type: 'supergroup', title, botStatus });
      for (const [id, status] of members) next.members.set(id, status);
      const target = (id: number): Target => {
        const found = rooms.get(id);
        return { chatId: id, chat: roomChat(found), box: histories.box(id), room: found };
      };
      const moved = postByPerson(context, target(old.id), undefined, { migrate_to_chat_id: next.id });
      const arrived = postByPerson(context, target(next.id), undefined, { migrate_from_chat_id: old.id });
      old.migratedTo = next.id;
      rooms.changed(old);
      rooms.changed(next);
      for (const { message, chatId: id, messageId } of [moved, arrived]) {
        updates.push('message', { ...message, date: seconds(context) } as never, id, messageId);
      }
      return seenRoom(next);
    },
  };
}

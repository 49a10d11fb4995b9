/**
 * The persons of the emulated Telegram and the shapes the Bot API shows them in.
 */
import type { Chat, User } from 'grammy/types';
import type { Store } from './store.ts';
import { type NewPerson, type Person, type PersonChange, type Standing, WorldError } from './world.ts';

export interface People {
  all(): readonly Person[];
  find(id: number): Person | undefined;
  /** Throws `no-such-person`. */
  get(id: number): Person;
  byUsername(username: string): Person | undefined;
  create(person: NewPerson): Person;
  edit(id: number, change: PersonChange): Person;
  setStanding(id: number, standing: Standing): Person;
  /** As `from` shows the person. */
  user(id: number): User;
  /** As `chat` shows the private chat with the person. */
  chat(id: number): Chat.PrivateChat;
}

interface Slot {
  person: Person;
  user: User;
  chat: Chat.PrivateChat;
}

/** Half of the ids do not fit 32 bits, as in life. */
const realisticId = (n: number): number =>
  n % 2 === 0 ? 6_400_000_000 + n * 7_919_311 : 410_000_000 + n * 613_417;

const operators = ['90', '91', '93', '94', '97', '99', '88', '33'];
const realisticPhone = (n: number): string =>
  `998${operators[n % operators.length]}${String((n * 1_234_577 + 2_481_632) % 10_000_000).padStart(7, '0')}`;

function shapes(person: Person): Slot {
  const names = {
    first_name: person.firstName,
    ...(person.lastName === undefined ? {} : { last_name: person.lastName }),
    ...(person.username === undefined ? {} : { username: person.username }),
  };
  return {
    person,
    user: {
      id: person.id,
      is_bot: false,
      ...names,
      ...(person.languageCode === undefined ? {} : { language_code: person.languageCode }),
    },
    chat: { id: person.id, ...names, type: 'private' },
  };
}

/** @param onChange told of every person made or changed. */
export function createPeople(store: Store, now: () => number, onChange: (person: Person) => void): People {
  const slots = new Map<number, Slot>();
  const usernames = new Map<string, number>();

  const keep = (person: Person): Person => {
    const before = slots.get(person.id)?.person;
    if (before?.username !== undefined) usernames.delete(before.username.toLowerCase());
    if (person.username !== undefined) usernames.set(person.username.toLowerCase(), person.id);
    slots.set(person.id, shapes(person));
    return person;
  };
  for (const { value } of store.load('person')) keep(value as Person);

  const save = (person: Person): Person => {
    keep(person);
    store.put('person', person.id, () => person);
    onChange(person);
    return person;
  };
  const slot = (id: number): Slot => {
    const found = slots.get(id);
    if (!found) throw new WorldError('no-such-person', `No person with id ${id}`);
    return found;
  };
  const checkNames = (person: Pick<Person, 'id' | 'firstName' | 'username' | 'phone'>) => {
    if (person.firstName.trim() === '') throw new WorldError('invalid', 'A first name is needed');
    if (!/^\d{7,15}$/.test(person.phone)) throw new WorldError('invalid', 'A phone is 7–15 digits');
    if (person.username === undefined) return;
    if (!/^[a-z]\w{3,31}$/i.test(person.username))
      throw new WorldError('invalid', 'Not a Telegram user name');
    const owner = usernames.get(person.username.toLowerCase());
    if (owner !== undefined && owner !== person.id) throw new WorldError('invalid', 'The user name is taken');
  };

  return {
    all: () => [...slots.values()].map(({ person }) => person),
    find: (id) => slots.get(id)?.person,
    get: (id) => slot(id).person,
    byUsername(username) {
      const id = usernames.get(username.toLowerCase());
      return id === undefined ? undefined : slots.get(id)?.person;
    },
    create(given) {
      let n = slots.size;
      while (slots.has(realisticId(n))) n++;
      const id = given.id ?? realisticId(n);
      if (!Number.isSafeInteger(id) || id <= 0)
        throw new WorldError('invalid', 'An id is a positive integer');
      if (slots.has(id)) throw new WorldError('invalid', `The id ${id} is taken`);
      const person: Person = {
        ...given,
        id,
        phone: given.phone?.replace(/\D/g, '') ?? realisticPhone(n),
        standing: 'new',
        createdAt: now(),
      };
      checkNames(person);
      return save(person);
    },
    edit(id, change) {
      const given =
        change.phone === undefined ? change : { ...change, phone: change.phone.replace(/\D/g, '') };
      const merged = Object.fromEntries(
        Object.entries({ ...slot(id).person, ...given }).filter(([, value]) => value !== undefined),
      ) as unknown as Person;
      checkNames(merged);
      return save(merged);
    },
    setStanding: (id, standing) => save({ ...slot(id).person, standing }),
    user: (id) => slot(id).user,
    chat: (id) => slot(id).chat,
  };
}

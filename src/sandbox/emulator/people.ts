/**
 * The persons of the emulated Telegram and the shapes the Bot API shows them in.
 */
import type { Chat, User } from 'grammy/types';
import type { Store } from './store.ts';
import { type NewPerson, type Person, type PersonChange, type Standing, WorldError } from './world.ts';

export interface People {
  all(): readonly Person[];
  readonly size: number;
  find(id: number): Person | undefined;
  /** Throws `no-such-person`. */
  get(id: number): Person;
  byUsername(username: string): Person | undefined;
  /** @param isQuiet nobody is told: for many at once */
  create(person: NewPerson, isQuiet?: boolean): Person;
  edit(id: number, change: PersonChange): Person;
  setStanding(id: number, standing: Standing): Person;
  /** As `from` shows the person. */
  user(id: number): User;
  /** As `chat` shows the private chat with the person. */
  chat(id: number): Chat.PrivateChat;
}

/** Half of the ids do not fit 32 bits, as in life. */
const realisticId = (n: number): number =>
  n % 2 === 0 ? 6_400_000_000 + n * 7_919_311 : 410_000_000 + n * 613_417;

const operators = ['90', '91', '93', '94', '97', '99', '88', '33'];
const realisticPhone = (n: number): string =>
  `998${operators[n % operators.length]}${String((n * 1_234_577 + 2_481_632) % 10_000_000).padStart(7, '0')}`;

const namesOf = (person: Person) => ({
  first_name: person.firstName,
  ...(person.lastName === undefined ? {} : { last_name: person.lastName }),
  ...(person.username === undefined ? {} : { username: person.username }),
});

/** @param onChange told of every person made or changed. */
export function createPeople(store: Store, now: () => number, onChange: (person: Person) => void): People {
  const persons = new Map<number, Person>();
  const usernames = new Map<string, number>();

  const keep = (person: Person): Person => {
    const before = persons.get(person.id);
    if (before?.username !== undefined) usernames.delete(before.username.toLowerCase());
    if (person.username !== undefined) usernames.set(person.username.toLowerCase(), person.id);
    persons.set(person.id, person);
    return person;
  };
  for (const { value } of store.load('person')) keep(value as Person);

  const save = (person: Person, isQuiet = false): Person => {
    keep(person);
    store.put('person', person.id, () => person);
    if (!isQuiet) onChange(person);
    return person;
  };
  const get = (id: number): Person => {
    const found = persons.get(id);
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
    all: () => [...persons.values()],
    get size() {
      return persons.size;
    },
    find: (id) => persons.get(id),
    get,
    byUsername(username) {
      const id = usernames.get(username.toLowerCase());
      return id === undefined ? undefined : persons.get(id);
    },
    create(given, isQuiet = false) {
      let n = persons.size;
      while (persons.has(realisticId(n))) n++;
      const id = given.id ?? realisticId(n);
      if (!Number.isSafeInteger(id) || id <= 0)
        throw new WorldError('invalid', 'An id is a positive integer');
      if (persons.has(id)) throw new WorldError('invalid', `The id ${id} is taken`);
      const person: Person = {
        ...given,
        id,
        phone: given.phone?.replace(/\D/g, '') ?? realisticPhone(n),
        standing: given.standing ?? 'new',
        createdAt: now(),
      };
      checkNames(person);
      return save(person, isQuiet);
    },
    edit(id, change) {
      const given =
        change.phone === undefined ? change : { ...change, phone: change.phone.replace(/\D/g, '') };
      const merged = Object.fromEntries(
        Object.entries({ ...get(id), ...given }).filter(([, value]) => value !== undefined),
      ) as unknown as Person;
      checkNames(merged);
      return save(merged);
    },
    setStanding: (id, standing) => save({ ...get(id), standing }),
    user(id) {
      const person = get(id);
      const { languageCode } = person;
      const language = languageCode === undefined ? {} : { language_code: languageCode };
      return { id, is_bot: false, ...namesOf(person), ...language };
    },
    chat: (id) => ({ id, ...namesOf(get(id)), type: 'private' }),
  };
}

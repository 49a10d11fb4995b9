/**
 * Polls and who voted what. A poll lives apart from the messages that show it: a forwarded poll is the same poll,
 * and every message of it changes with each vote.
 *
 * The bot hears of each change by `poll`, and of votes that are not anonymous by `poll_answer`.
 */
import { randomBytes } from 'node:crypto';
import type { Poll } from 'grammy/types';
import type { Histories, MessageRecord } from './histories.ts';
import { snapshot } from './histories.ts';
import type { People } from './people.ts';
import type { Store } from './store.ts';
import type { Updates } from './updates.ts';
import type { Ballot, WorldClock, WorldEvent } from './world.ts';

/** How a poll is shown, beside what the Bot API tells of it. */
export interface PollLooks {
  readonly hidesResults: boolean;
  readonly shuffles: boolean;
}

interface PollRecord extends PollLooks {
  poll: Poll;
  /** Person id → 0-based options. */
  readonly votes: Map<number, readonly number[]>;
  /** Messages that show it, the one it was sent with first. */
  readonly spots: { readonly chatId: number; readonly messageId: number }[];
}

export interface Polls {
  /** A new poll, before a message shows it. */
  create(poll: Omit<Poll, 'id'>, looks: PollLooks): Poll;
  /** A poll with the same words and no votes, as copying a message makes. */
  copy(poll: Poll): Poll;
  /** A message that shows a poll appears. */
  appear(record: MessageRecord): void;
  find(pollId: string): Poll | undefined;
  /** What a person has chosen; `undefined` before they voted. */
  choiceOf(pollId: string, personId: number): readonly number[] | undefined;
  /** The person's vote from now on; none takes it back. The caller has checked that it may be given. */
  vote(pollId: string, personId: number, options: readonly number[]): void;
  close(pollId: string): void;
  /** Closes those whose time is over; called whenever time may have passed. */
  closeDue(): void;
  /** Lets go of timers. */
  end(): void;
}

/** The longest that Node's timer holds is shorter than a poll may be open: looked at again after a day. */
const LONGEST_TIMER = 24 * 60 * 60 * 1000;

export const newPollId = (): string => BigInt(`0x${randomBytes(7).toString('hex')}1`).toString();
/** Of an option, for as long as the poll lives. */
export const newOptionId = (): string => randomBytes(6).toString('base64url');

/** As a `poll` update carries it: what belongs to the message alone is left out. */
function bare({ description: _, description_entities: __, media: ___, ...poll }: Poll): Poll {
  return poll;
}

/** @param tell tells whoever watches */
export function createPolls(
  store: Store,
  clock: Pick<WorldClock, 'now'>,
  histories: Histories,
  people: People,
  updates: Updates,
  tell: (event: () => WorldEvent) => void,
): Polls {
  const polls = new Map<string, PollRecord>();
  let timer: NodeJS.Timeout | undefined;

  const ballotOf = ({ votes, hidesResults, shuffles }: PollRecord): Ballot => ({
    votes: new Map(votes),
    hidesResults,
    shuffles,
  });
  const save = (record: PollRecord) =>
    store.put('poll', record.poll.id, () => ({ ...record, votes: [...record.votes] }));
  const shown = (record: PollRecord): MessageRecord[] =>
    record.spots
      .map(({ chatId, messageId }) => histories.find(chatId, messageId))
      .filter((message) => message !== undefined);

  const changed = (record: PollRecord) => {
    save(record);
    const ballot = ballotOf(record);
    for (const message of shown(record)) {
      message.message = { ...message.message, poll: record.poll };
      message.ballot = ballot;
      histories.changed(message);
      tell(() => ({ type: 'edited', entry: snapshot(message) }));
    }
    updates.push('poll', bare(record.poll), record.spots[0]?.chatId ?? 0);
  };
  const close = (record: PollRecord) => {
    if (record.poll.is_closed) return;
    record.poll = { ...record.poll, is_closed: true };
    changed(record);
  };

  const open = (): PollRecord[] =>
    [...polls.values()].filter(({ poll }) => !poll.is_closed && poll.close_date !== undefined);
  const closeDue = () => {
    clearTimeout(timer);
    let next = Number.POSITIVE_INFINITY;
    for (const record of open()) {
      const at = (record.poll.close_date as number) * 1000;
      if (at <= clock.now()) close(record);
      else next = Math.min(next, at);
    }
    if (next === Number.POSITIVE_INFINITY) return;
    timer = setTimeout(closeDue, Math.min(next - clock.now(), LONGEST_TIMER));
    timer.unref();
  };

  for (const { key, value } of store.load('poll')) {
    const kept = value as Omit<PollRecord, 'votes'> & { votes: [number, number[]][] };
    const record: PollRecord = { ...kept, votes: new Map(kept.votes) };
    polls.set(key, record);
    for (const message of shown(record)) message.ballot = ballotOf(record);
  }
  closeDue();

  const create: Polls['create'] = (given, looks) => {
    const poll: Poll = { ...given, id: newPollId() };
    polls.set(poll.id, { poll, ...looks, votes: new Map(), spots: [] });
    return poll;
  };

  return {
    create,
    copy(poll) {
      const { hidesResults = false, shuffles = false } = polls.get(poll.id) ?? {};
      const { open_period: _, close_date: __, ...rest } = poll;
      const options = rest.options.map((option) => ({
        ...option,
        persistent_id: newOptionId(),
        voter_count: 0,
      }));
      return create({ ...rest, options, total_voter_count: 0, is_closed: false }, { hidesResults, shuffles });
    },
    appear(message) {
      const record = polls.get(message.message.poll?.id ?? '');
      if (!record) return;
      record.spots.push({ chatId: message.chatId, messageId: message.messageId });
      message.ballot = ballotOf(record);
      save(record);
      closeDue();
    },
    find: (pollId) => polls.get(pollId)?.poll,
    choiceOf: (pollId, personId) => polls.get(pollId)?.votes.get(personId),
    vote(pollId, personId, options) {
      const record = polls.get(pollId);
      if (!record) return;
      const { poll, votes } = record;
      if (options.length === 0) votes.delete(personId);
      else votes.set(personId, [...options]);
      const counts = poll.options.map(() => 0);
      for (const choice of votes.values()) {
        for (const option of choice) counts[option] = (counts[option] ?? 0) + 1;
      }
      record.poll = {
        ...poll,
        options: poll.options.map((option, index) => ({ ...option, voter_count: counts[index] ?? 0 })),
        total_voter_count: votes.size,
      };
      changed(record);
      if (poll.is_anonymous) return;
      updates.push(
        'poll_answer',
        {
          poll_id: pollId,
          user: people.user(personId),
          option_ids: [...options],
          option_persistent_ids: options.map((option) => poll.options[option]?.persistent_id ?? ''),
        },
        record.spots[0]?.chatId ?? 0,
      );
    },
    close(pollId) {
      const record = polls.get(pollId);
      if (record) close(record);
    },
    closeDue,
    end: () => clearTimeout(timer),
  };
}

/**
 * Persons vote in polls: what the app lets them do, and what it does not.
 */
import type { Context } from './context.ts';
import { type MessageRecord, snapshot } from './histories.ts';
import { placeOf } from './places.ts';
import { type Doings, WorldError } from './world.ts';

export function createVoting(context: Context): Pick<Doings, 'vote'> {
  return {
    vote(personId, chatId, messageId, options) {
      placeOf(context, personId, chatId);
      context.polls.closeDue();
      const record = context.histories.find(chatId, messageId);
      const poll = record?.message.poll;
      if (!record || !poll) throw new WorldError('no-such-message', 'No poll here');
      if (poll.is_closed) throw new WorldError('not-allowed', 'The poll is closed');
      const before = context.polls.choiceOf(poll.id, personId);
      if (before && !poll.allows_revoting) throw new WorldError('not-allowed', 'The vote stands');
      const chosen = [...new Set(options)].sort((a, b) => a - b);
      if (chosen.some((option) => poll.options[option] === undefined)) {
        throw new WorldError('invalid', 'No such option');
      }
      if (chosen.length > 1 && !poll.allows_multiple_answers) {
        throw new WorldError('invalid', 'One option only');
      }
      if (chosen.length === 0 && !before) throw new WorldError('invalid', 'No vote to take back');
      context.polls.vote(poll.id, personId, chosen);
      return snapshot(record as MessageRecord);
    },
  };
}

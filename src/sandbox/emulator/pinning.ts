/**
 * Persons pin messages: the bar over the chat changes, and the chat gets a service message, which the bot hears of.
 */
import { type Context, quoted } from './context.ts';
import { placeOf, pushMessage } from './places.ts';
import { pinned, postByPerson } from './posting.ts';
import { isAdministrator } from './rooms.ts';
import { type Doings, WorldError } from './world.ts';

export function createPinning(context: Context): Pick<Doings, 'pin' | 'unpin'> {
  const pinnable = (personId: number, chatId: number, messageId: number) => {
    const target = placeOf(context, personId, chatId);
    if (target.room && !isAdministrator(target.room.members.get(personId))) {
      throw new WorldError('not-allowed', 'Only administrators pin messages');
    }
    const record = context.histories.find(chatId, messageId);
    if (!record) throw new WorldError('no-such-message', 'No such message');
    const others = target.box.pinned.filter((id) => id !== messageId);
    return { target, record, others };
  };

  return {
    pin(personId, chatId, messageId) {
      const { target, record, others } = pinnable(personId, chatId, messageId);
      pinned(context, target, [...others, messageId]);
      const isChannel = target.room?.type === 'channel';
      const content = { pinned_message: quoted(record) as never };
      const service = postByPerson(context, target, isChannel ? undefined : personId, content);
      pushMessage(context, target, service, isChannel ? 'channel_post' : 'message');
    },
    unpin(personId, chatId, messageId) {
      const { target, others } = pinnable(personId, chatId, messageId);
      pinned(context, target, others);
    },
  };
}

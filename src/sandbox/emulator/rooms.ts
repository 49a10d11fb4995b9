/**
 * Groups, supergroups and channels: who is in them, and how the Bot API shows them.
 */
import type { Chat, ChatMember, User } from 'grammy/types';
import type { Store } from './store.ts';
import { DEFAULT_ROOMS, type MemberStatus, type NewRoom, type Room, WorldError } from './world.ts';

/** A room as kept; {@link Room} is what the world sees of it. */
export interface RoomRecord {
  readonly id: number;
  type: Room['type'];
  title: string;
  username?: string;
  botStatus: MemberStatus;
  /** An administrator of a channel without the right to post. */
  botCannotPost?: boolean;
  readonly members: Map<number, MemberStatus>;
  migratedTo?: number;
}

export interface Rooms {
  all(): readonly RoomRecord[];
  find(id: number): RoomRecord | undefined;
  /** Throws `no-such-chat`. */
  get(id: number): RoomRecord;
  byUsername(username: string): RoomRecord | undefined;
  create(room: NewRoom): RoomRecord;
  /** Call after changing a record: keeps it and tells the world. */
  changed(room: RoomRecord): void;
}

const beginning: readonly NewRoom[] = [
  { id: DEFAULT_ROOMS.group, type: 'supergroup', title: 'O‘qituvchilar muloqoti' },
  {
    id: DEFAULT_ROOMS.channel,
    type: 'channel',
    title: 'Kasbiy rivojlanish',
    username: 'kasbiy_rivojlanish_sandbox',
  },
  { id: DEFAULT_ROOMS.staff, type: 'supergroup', title: 'Hamroh: mutasaddilar' },
];

/** @param onChange told of every room made or changed. */
export function createRooms(store: Store, onChange: (room: RoomRecord) => void): Rooms {
  const rooms = new Map<number, RoomRecord>();
  for (const { value } of store.load('room')) {
    const kept = value as Omit<RoomRecord, 'members'> & { members: [number, MemberStatus][] };
    rooms.set(kept.id, { ...kept, members: new Map(kept.members) });
  }
  const changed = (room: RoomRecord) => {
    store.put('room', room.id, () => ({ ...room, members: [...room.members] }));
    onChange(room);
  };
  const freeId = (type: Room['type']): number => {
    let id = type === 'group' ? -4_100_000_001 : -1_002_200_000_001;
    while (rooms.has(id)) id--;
    return id;
  };
  const create = (given: NewRoom): RoomRecord => {
    const id = given.id ?? freeId(given.type);
    if (rooms.has(id) || id >= 0) throw new WorldError('invalid', `The room id ${id} cannot be had`);
    const room: RoomRecord = {
      id,
      type: given.type,
      title: given.title,
      ...(given.username === undefined ? {} : { username: given.username }),
      botStatus: given.botStatus ?? 'administrator',
      members: new Map((given.members ?? []).map((each) => [each, 'member'])),
    };
    rooms.set(id, room);
    changed(room);
    return room;
  };
  for (const room of beginning) if (!rooms.has(room.id as number)) create(room);

  return {
    all: () => [...rooms.values()],
    find: (id) => rooms.get(id),
    get(id) {
      const room = rooms.get(id);
      if (!room) throw new WorldError('no-such-chat', `No room with id ${id}`);
      return room;
    },
    byUsername: (username) =>
      [...rooms.values()].find((room) => room.username?.toLowerCase() === username.toLowerCase()),
    create,
    changed,
  };
}

/** As `chat` shows the room. */
export function roomChat(room: RoomRecord): Chat {
  if (room.type === 'group') return { id: room.id, title: room.title, type: 'group' };
  const chat = { id: room.id, title: room.title, type: room.type };
  return (room.username === undefined ? chat : { ...chat, username: room.username }) as Chat;
}

/** Present in the room, whatever the rights. */
export const isPresent = (status: MemberStatus | undefined): boolean =>
  status !== undefined && status !== 'left' && status !== 'kicked';

export const isAdministrator = (status: MemberStatus | undefined): boolean =>
  status === 'administrator' || status === 'creator';

/** A membership in the shape of the Bot API. `channel` is given where posting is a right of its own. */
export function chatMember(user: User, status: MemberStatus, channel?: { canPost: boolean }): ChatMember {
  switch (status) {
    case 'creator':
      return { user, status, is_anonymous: false };
    case 'administrator':
      return {
        user,
        status,
        can_be_edited: false,
        is_anonymous: false,
        can_manage_chat: true,
        can_delete_messages: true,
        can_manage_video_chats: true,
        can_restrict_members: true,
        can_promote_members: false,
        can_change_info: true,
        can_invite_users: true,
        can_post_stories: false,
        can_edit_stories: false,
        can_delete_stories: false,
        ...(channel
          ? { can_post_messages: channel.canPost, can_edit_messages: channel.canPost }
          : { can_pin_messages: true, can_manage_topics: true }),
      } as ChatMember;
    case 'restricted':
      return { user, status, is_member: true, until_date: 0, ...noRights } as ChatMember;
    case 'kicked':
      return { user, status, until_date: 0 };
    default:
      return { user, status };
  }
}

/** What {@link chatMember} is told of rights to post, for the bot itself. */
export const botRights = ({ type, botCannotPost }: RoomRecord): { canPost: boolean } | undefined =>
  type === 'channel' ? { canPost: botCannotPost !== true } : undefined;

/** The same for a person: human administrators may post. */
export const humanRights = ({ type }: RoomRecord): { canPost: boolean } | undefined =>
  type === 'channel' ? { canPost: true } : undefined;

const noRights = {
  can_send_messages: false,
  can_send_audios: false,
  can_send_documents: false,
  can_send_photos: false,
  can_send_videos: false,
  can_send_video_notes: false,
  can_send_voice_notes: false,
  can_send_polls: false,
  can_send_other_messages: false,
  can_add_web_page_previews: false,
  can_change_info: false,
  can_invite_users: false,
  can_pin_messages: false,
  can_manage_topics: false,
};

/** The institute's own channels and groups: those of the settings; in the sandbox, the emulated ones. */
import { DEFAULT_ROOMS } from '../sandbox/emulator/world.ts';
import type { Settings } from '../settings.ts';

export interface OwnRooms {
  /** Where everybody may read: the channel and the open group. */
  open: number[];
  /** The officials' group. */
  staff: number | undefined;
}

export function ownRooms(
  settings: Pick<Settings, 'channelId' | 'groupId' | 'staffChatId'>,
  isSandbox: boolean,
): OwnRooms {
  const { channel, group, staff } = isSandbox ? DEFAULT_ROOMS : {};
  const open = [settings.channelId ?? channel, settings.groupId ?? group];
  return { open: open.filter((id) => id !== undefined), staff: settings.staffChatId ?? staff };
}

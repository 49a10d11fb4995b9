/**
 * The bot's own account: its token and what getMe says.
 */
import { randomBytes } from 'node:crypto';
import type { UserFromGetMe } from 'grammy/types';
import type { Store } from './store.ts';

export interface Account {
  readonly token: string;
  /** Changes with setMyName. */
  readonly me: UserFromGetMe;
}

/** Takes the given token, the one kept from last time, or makes one that looks like Telegram's. */
export function openAccount(store: Store, given: string | undefined): Account {
  const kept = store.load('meta').find(({ key }) => key === 'token')?.value as string | undefined;
  const token = given ?? kept ?? makeToken();
  const id = Number(/^(\d+):/.exec(token)?.[1]);
  if (!Number.isSafeInteger(id)) throw new Error('A bot token is "<digits>:<secret>"');
  if (token !== kept) store.put('meta', 'token', () => token);
  return {
    token,
    me: {
      id,
      is_bot: true,
      first_name: 'Hamroh',
      username: 'hamroh_sandbox_bot',
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: true,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    },
  };
}

function makeToken(): string {
  const id = 7_000_000_000 + randomBytes(4).readUInt32BE() / 8;
  return `${Math.floor(id)}:AA${randomBytes(25).toString('base64url').slice(0, 33)}`;
}

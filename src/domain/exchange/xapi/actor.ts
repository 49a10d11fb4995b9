/** Who does something in a statement: an agent with one identifier, or a group of them. */
import { z } from 'zod';
import { Iri, Mailbox, Sha1 } from './atoms.ts';

const Account = z.strictObject({
  homePage: Iri.refine((text) => Buffer.byteLength(text) <= 1000, 'must have at most 1000 bytes'),
  name: z.string().min(1).max(200),
});

const identifiers = {
  mbox: Mailbox.optional(),
  mbox_sha1sum: Sha1.optional(),
  openid: Iri.optional(),
  account: Account.optional(),
};

type Identified = { [K in keyof typeof identifiers]?: unknown };

const identifiersIn = (actor: Identified) =>
  (Object.keys(identifiers) as (keyof typeof identifiers)[]).filter((name) => actor[name] !== undefined);

/** @param objectType what the property must say, when it is there or always */
const agentNamed = <T extends z.ZodType<'Agent' | undefined>>(objectType: T) =>
  z
    .strictObject({ objectType, name: z.string().optional(), ...identifiers })
    .refine((agent) => identifiersIn(agent).length === 1, {
      error: 'must have exactly one of mbox, mbox_sha1sum, openid and account',
    });

export const Agent = agentNamed(z.literal('Agent').optional());
/** An agent where an activity could stand as well. */
export const AgentObject = agentNamed(z.literal('Agent'));

export const Group = z
  .strictObject({
    objectType: z.literal('Group'),
    name: z.string().optional(),
    ...identifiers,
    member: z.array(Agent).min(1).optional(),
  })
  .refine((group) => identifiersIn(group).length <= 1, {
    error: 'must have at most one of mbox, mbox_sha1sum, openid and account',
  })
  .refine((group) => identifiersIn(group).length === 1 || group.member !== undefined, {
    error: 'without an identifier of its own must name its members',
  });

export const Actor = z.discriminatedUnion('objectType', [Agent, Group]);
export type Actor = z.output<typeof Actor>;

/** One text for everybody who is the same; empty for a group without an identifier. */
export function agentKey({ mbox, mbox_sha1sum, openid, account }: Actor): string {
  if (mbox !== undefined) return `mbox ${mbox}`;
  if (mbox_sha1sum !== undefined) return `sha1 ${mbox_sha1sum.toLowerCase()}`;
  if (openid !== undefined) return `openid ${openid}`;
  return account === undefined ? '' : `account ${account.homePage} ${account.name}`;
}

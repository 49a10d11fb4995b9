/** The bot's own id: the first part of its token (Bot API, authorizing your bot). */
export const botIdOf = (token: string): number => Number(token.split(':', 1)[0]);

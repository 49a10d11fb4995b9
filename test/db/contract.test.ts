import { expect, it } from 'vitest';
import { describeEngines } from '../support/engines.ts';

describeEngines('database', (open) => {
  it('opens', async () => {
    const db = await open();
    expect(await db.$count(db.t.tickets)).toBe(0);
    await db.close();
  });
});

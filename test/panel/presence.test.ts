import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Official } from '../../src/domain/officials.ts';
import { createPresence } from '../../src/panel/presence.ts';

const official = (id: number, name: string) => ({ id, name }) as Official;
const aziza = official(1, 'Aziza');
const nilufar = official(2, 'Nilufar');

describe('presence', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function room() {
    const changed: number[][] = [];
    const presence = createPresence(Date.now, (ids) => changed.push([...ids]));
    presence.join('a', aziza);
    presence.join('n', nilufar);
    return { presence, changed };
  }

  it('shows the others, not oneself, and tells who opened what', () => {
    const { presence, changed } = room();
    presence.look('n', nilufar, 7, false);
    expect(presence.watchers(7, aziza)).toEqual([{ id: 2, name: 'Nilufar', typing: false }]);
    expect(presence.watchers(7, nilufar)).toEqual([]);
    presence.look('n', nilufar, 8, false);
    expect(changed).toEqual([[7], [7, 8]]);
    presence.leave('n');
    expect(presence.watchers(8, aziza)).toEqual([]);
    expect(changed.at(-1)).toEqual([8]);
  });

  it('lets typing end by itself', () => {
    const { presence, changed } = room();
    presence.look('n', nilufar, 7, true);
    expect(presence.watchers(7, aziza)[0]?.typing).toBe(true);
    vi.advanceTimersByTime(8000);
    expect(presence.watchers(7, aziza)[0]?.typing).toBe(false);
    expect(changed).toEqual([[7], [7]]);
  });

  it('does not take one official’s word for another’s page', () => {
    const { presence, changed } = room();
    presence.look('a', nilufar, 7, true);
    expect(presence.watchers(7, aziza)).toEqual([]);
    expect(changed).toEqual([]);
  });
});

/** Where and when something is open, and which reason is told when it is not. */
import { describe, expect, it } from 'vitest';
import { moduleOpenness, openness, tidyPermission } from '../../../src/domain/courses/permission.ts';

const ASAKA = { regionId: 'andijon', districtId: 'andijon.asaka' };
const XIVA = { regionId: 'xorazm', districtId: 'xorazm.xiva' };
const NOWHERE = { regionId: null, districtId: null };

describe('a permission', () => {
  it('that is none opens everywhere, always', () => {
    for (const place of [ASAKA, NOWHERE]) expect(openness(null, place, 0)).toEqual({ kind: 'open' });
  });

  it('may name regions and districts', () => {
    const places = [{ regionId: 'andijon' }, { regionId: 'xorazm', districtId: 'xorazm.urganch' }];
    expect(openness({ places }, ASAKA, 5).kind).toBe('open');
    expect(openness({ places }, { regionId: 'andijon', districtId: null }, 5).kind).toBe('open');
    expect(openness({ places }, XIVA, 5)).toEqual({ kind: 'elsewhere', places });
    expect(openness({ places }, { regionId: 'xorazm', districtId: null }, 5).kind).toBe('elsewhere');
    expect(openness({ places }, NOWHERE, 5).kind).toBe('elsewhere');
  });

  it('begins with its first moment and ends before its last', () => {
    const permission = { from: 10, until: 20, places: [] };
    expect(openness(permission, NOWHERE, 9)).toEqual({ kind: 'not-yet', from: 10 });
    expect(openness(permission, NOWHERE, 10).kind).toBe('open');
    expect(openness(permission, NOWHERE, 19).kind).toBe('open');
    expect(openness(permission, NOWHERE, 20)).toEqual({ kind: 'over', until: 20 });
  });

  it('names first what waiting does not mend', () => {
    const permission = { from: 10, until: 20, places: [{ regionId: 'andijon' }] };
    expect(openness(permission, XIVA, 5).kind).toBe('elsewhere');
    expect(openness(permission, XIVA, 25).kind).toBe('over');
  });

  it('of a module holds within that of its course', () => {
    const course = { permission: { from: 10, places: [] } };
    const module = { permission: { places: [{ regionId: 'andijon' }] } };
    expect(moduleOpenness(course, module, XIVA, 5).kind).toBe('not-yet');
    expect(moduleOpenness(course, module, XIVA, 15).kind).toBe('elsewhere');
    expect(moduleOpenness(course, module, ASAKA, 15).kind).toBe('open');
  });

  it('is tidied: nothing said is none, and a region holds its districts', () => {
    expect(tidyPermission({ places: [] })).toBeNull();
    expect(
      tidyPermission({
        until: 3,
        places: [
          { regionId: 'andijon', districtId: 'andijon.asaka' },
          { regionId: 'andijon' },
          { regionId: 'andijon' },
        ],
      }),
    ).toEqual({ until: 3, places: [{ regionId: 'andijon' }] });
  });
});

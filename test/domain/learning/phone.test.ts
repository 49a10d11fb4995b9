import { describe, expect, it } from 'vitest';
import { normalPhone } from '../../../src/domain/learning/phone.ts';

describe('a telephone number', () => {
  it.each([
    '+998901234567',
    '+998 90 123-45-67',
    '998901234567',
    '(90) 123 45 67',
    '901234567',
    '8 90 1234567',
    '00998 90 123 45 67',
    '998901234567.0',
    '+998\u00a090\u00a01234567',
  ])('is the same as %s', (typed) => {
    expect(normalPhone(typed)).toBe('+998901234567');
  });

  it('of another country keeps its own', () => {
    expect(normalPhone('+7 701 123 45 67')).toBe('+77011234567');
    expect(normalPhone('8 916 123 45 67')).toBe('+79161234567');
  });

  it.each([
    '',
    'yo‘q',
    '12345',
    '9.98901E+11',
    '99890123456',
    '+9989012345678',
    '901234567, 911234567',
    '000000000000',
  ])('is not %j', (typed) => {
    expect(normalPhone(typed)).toBeUndefined();
  });
});

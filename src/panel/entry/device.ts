/** A browser's own description in words a person recognises. */
import { parse } from 'bowser';

export interface Device {
  /** Such as `Chrome, Windows`; undefined when the browser did not say. */
  readonly name: string | undefined;
  readonly phone: boolean;
}

export function deviceOf(userAgent: string): Device {
  if (userAgent === '') return { name: undefined, phone: false };
  const { browser, os, platform } = parse(userAgent);
  const name = [browser.name, os.name].filter(Boolean).join(', ');
  return { name: name || undefined, phone: platform.type === 'mobile' || platform.type === 'tablet' };
}

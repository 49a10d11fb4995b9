/** The dark values stand twice in the tokens, on purpose: they must stay the same. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const file = new URL('../../src/web/styles/tokens.css', import.meta.url);
const tokens = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '');

/** The declarations of the first rule with this selector, one a line. */
function declarations(selector: string): string[] {
  const body = tokens
    .slice(tokens.indexOf(`${selector} {`))
    .split('{')[1]!
    .split('}')[0]!;
  return body
    .split(';')
    .map((line) => line.trim())
    .filter(Boolean);
}

const names = (lines: readonly string[]) => lines.map((line) => line.split(':')[0]);

it('is as dark when the person asks as when the system does', () => {
  const asked = declarations(':root[data-theme="dark"]');
  expect(asked.length).toBeGreaterThan(30);
  expect(asked).toEqual(declarations(':root:not([data-theme="light"])'));
});

it('gives every colour of the light theme a dark value', () => {
  expect(names(declarations(':root[data-theme="dark"]'))).toEqual(names(declarations(':root')));
});

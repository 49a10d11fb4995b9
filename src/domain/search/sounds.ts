/**
 * Words as they sound to whoever types them: «hujjat» and «xujjat», «qachon» and «kachon», «certificate» and
 * «sertifikat» become alike. Takes folded words (`foldForSearch`). Pure.
 */

const SOUNDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/sch/g, 'sh'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/zh/g, 'j'],
  [/kh/g, 'x'],
  [/ph/g, 'f'],
  [/(?<![sc])h/g, 'x'],
  [/ts/g, 's'],
  [/w/g, 'v'],
  [/q/g, 'k'],
  [/ye/g, 'e'],
  [/iy$/, 'i'],
  [/(.)\1+/g, '$1'],
];

export function soundOf(folded: string): string {
  return SOUNDS.reduce((word, [from, to]) => word.replace(from, to), folded);
}

/** How surnames and fathers' names are built, in the Uzbek and the Russian way, in both scripts. Pure. */

/** Says whose child the name before it is. */
export const CHILD_OF = /^(?:qizi|kizi|kyzy|ogli|ugli|ogly|ugly)$/;

/** After these somebody's name comes. */
export const INTRODUCES =
  /^(?:ism|ismim|ismi|familiyam|familyam|familiya|fish|fio|zovut|name|uchenitsa|otchestvo)$/;

const SHORTEST = 5;
/** A father's name in the Russian way, and a surname, with their endings. */
const PATRONYMIC = /[oey]v(?:ich|na)(?:[aeiu]|em|oy|ga|ning|ni|dan|da)?$/;
const SURNAME = /(?:[oe]v|[oe]va|skiy|skaya)(?:[aeuy]|oy|ym|im|om|ga|ning|ni|dan|da|lar|man)?$/;
/** Words that are built alike. */
const ORDINARY =
  /^(?:sinov|tanlov|tolov|sorov|saylov|qarov|parvarish|snova|slova|slov|osnov|uslov|gotov|zdorov|golov|polov|novo|rayev|obras|kaysi|yozuv|moskov|chekov|kelishuv|birov|ilov|xizmat|oquv|ruscha|rus+k|tsentr|uzbeksk|ozbeksk|angliysk|nemetsk|tashkentsk|gorodsk|selsk)|cheskiy$|cheskaya$/;
export const hasPatronymicForm = (folded: string): boolean =>
  folded.length > SHORTEST && PATRONYMIC.test(folded);

export const hasSurnameForm = (folded: string): boolean =>
  folded.length >= SHORTEST && SURNAME.test(folded) && !ORDINARY.test(folded);

/** Words in «-ov» and «-ova» that are often typed in small letters beside somebody's name. */
const ORDINARY_SMALL = /^(?:nov(?!ikov)|golosov|bankov|darrov|itogov|tayyorlov|cheklov)/;

/** A surname also where nothing is written with a capital: adjectives end as others do. */
export const hasSmallSurnameForm = (folded: string): boolean =>
  hasSurnameForm(folded) &&
  folded.length > SHORTEST &&
  !/sk(?:iy|aya)/.test(folded) &&
  !ORDINARY_SMALL.test(folded);

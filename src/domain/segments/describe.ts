/** A condition as a sentence in the reader's language, for lists and confirmations. Pure. */
import { LOCALE_NAMES } from '../../i18n/locale.ts';
import type { Translate, WordArgs } from '../../i18n/words.ts';
import { districtName, regionName } from '../regions.ts';
import { type Condition, isGroup, type Leaf } from './condition.ts';
import type { ConditionNames } from './names.ts';

/** Such as «hududi Andijon yoki Namangan va kursini tugatmagan». Everybody has a word of their own. */
export function describeCondition(condition: Condition, t: Translate, names: ConditionNames): string {
  return isGroup(condition) && condition.of.length === 0
    ? t('segments-say-everybody')
    : say(condition, t, names, false);
}

function say(condition: Condition, t: Translate, names: ConditionNames, nested: boolean): string {
  if (!isGroup(condition)) return sayLeaf(condition, t, names);
  const parts = condition.of.map((part) => say(part, t, names, true));
  const words =
    condition.kind === 'none'
      ? t('segments-say-none', { parts: joined(parts, 'or', t) })
      : joined(parts, condition.kind === 'all' ? 'and' : 'or', t);
  return nested && parts.length > 1 ? `(${words})` : words;
}

/** «A», «A va B», «A, B va C». */
function joined(parts: readonly string[], how: 'and' | 'or', t: Translate): string {
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1).join(', ');
  if (before === '') return last;
  return how === 'and' ? t('segments-say-and', { before, last }) : t('segments-say-or', { before, last });
}

function sayLeaf(leaf: Leaf, t: Translate, names: ConditionNames): string {
  return t(`segments-say-${leaf.kind}`, { not: leaf.not ? 'yes' : 'no', ...argsOf(leaf, t, names) });
}

function argsOf(leaf: Leaf, t: Translate, names: ConditionNames): WordArgs {
  const { locale } = names;
  const eitherOf = (parts: readonly string[]) => joined(parts, 'or', t);
  const titled = (known: ReadonlyMap<number, string>, id: number) => {
    const name = known.get(id);
    return name === undefined ? t('segments-gone') : t('segments-quoted', { name });
  };
  const courseWords = (course: number | undefined) =>
    course === undefined
      ? { which: 'any', course: '' }
      : { which: 'one', course: titled(names.courses, course) };
  switch (leaf.kind) {
    case 'region':
      return { values: eitherOf(leaf.regions.map((id) => regionName(id, locale) ?? id)) };
    case 'district':
      return { values: eitherOf(leaf.districts.map((id) => districtName(id, locale) ?? id)) };
    case 'position':
      return { values: eitherOf(leaf.positions.map((position) => t(`bot-position-${position}`))) };
    case 'language':
      return { values: eitherOf(leaf.locales.map((each) => LOCALE_NAMES[each])) };
    case 'school':
    case 'subject':
      return { values: t('segments-quoted', { name: leaf.words }) };
    case 'registered':
    case 'reachable':
      return {};
    case 'seen':
      return { days: leaf.days };
    case 'course':
      return { values: eitherOf(leaf.courses.map((id) => titled(names.courses, id))), state: leaf.state };
    case 'module':
      return { values: eitherOf(leaf.modules.map((id) => titled(names.modules, id))), state: leaf.state };
    case 'progress':
      return { ...courseWords(leaf.course), from: leaf.from, to: leaf.to };
    case 'due':
      return { ...courseWords(leaf.course), days: leaf.days };
    case 'overdue':
      return courseWords(leaf.course);
    case 'result':
      return { ...courseWords(leaf.course), result: leaf.result };
    case 'labels':
      return { values: eitherOf(leaf.labels.map((id) => titled(names.labels, id))) };
    case 'list':
      return { values: eitherOf(leaf.lists.map((id) => titled(names.lists, id))) };
    case 'received':
      return { campaign: campaignWords(leaf.campaign, t, names) };
    case 'pressed':
      return {
        campaign: campaignWords(leaf.campaign, t, names),
        button: names.campaigns.get(leaf.campaign)?.buttons[leaf.button] || String(leaf.button + 1),
      };
    case 'messaged':
      return { values: eitherOf(leaf.kinds.map((kind) => t(`segments-kind-${kind}`))), days: leaf.days };
  }
}

function campaignWords(id: number, t: Translate, names: ConditionNames): string {
  const campaign = names.campaigns.get(id);
  return campaign ? t('segments-quoted', { name: campaign.name }) : t('segments-gone');
}

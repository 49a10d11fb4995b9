/**
 * Questions that ask the same, put together by what they say: words count the more the fewer questions have them.
 *
 * One pass gives each question to the nearest group or begins one; a second gives every question to the group that is
 * nearest once all are known; groups that say the same are joined. Pure, and in steps: whoever runs it may do something
 * else between two of them.
 */

/** What a question says, such as `tellingStems` gives it; each word once. */
export interface Question<T> {
  readonly of: T;
  readonly stems: readonly string[];
}

export interface Cluster<T> {
  /** Nearest to what all of them say first. */
  readonly questions: readonly T[];
  /** The stems that most tell it from others, the heaviest first. */
  readonly stems: readonly string[];
}

/** How alike a question and a group must be, 0 to 1 (the cosine of their words' weights). */
const ALIKE = 0.42;
/** Two groups that are as alike as this are one. */
const ONE = 0.6;
/** Words that a group is known by; the others are accidents. */
const WORDS = 24;
/** Among few questions a word that most of them have is still rare in the language. */
const LEAST_QUESTIONS = 500;
/** Stems by which a group is told and remembered. */
const TELLING = 8;
/** Questions between two steps: a few milliseconds' work. */
const STEP = 20;

type Weights = ReadonlyMap<string, number>;

function unit(weights: Map<string, number>): Map<string, number> {
  const length = Math.hypot(...weights.values()) || 1;
  for (const [stem, weight] of weights) weights.set(stem, weight / length);
  return weights;
}

function dot(a: Weights, b: Weights): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, weight] of short) sum += weight * (long.get(stem) ?? 0);
  return sum;
}

interface Group {
  /** Sums of its questions' weights. */
  readonly sums: Map<string, number>;
  /** Its heaviest words, as long as 1. */
  centre: Weights;
  members: number[];
}

const centreOf = (sums: ReadonlyMap<string, number>): Weights =>
  unit(new Map([...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, WORDS)));

/** Groups by the words of their centres, so that a question meets only those that share one with it. */
class Groups {
  readonly all: Group[] = [];
  private readonly byStem = new Map<string, Set<number>>();

  nearest(question: Weights, but = -1): { index: number; likeness: number } {
    const likeness = new Map<number, number>();
    for (const [stem, weight] of question) {
      for (const index of this.byStem.get(stem) ?? []) {
        const shared = weight * (this.all[index]!.centre.get(stem) ?? 0);
        likeness.set(index, (likeness.get(index) ?? 0) + shared);
      }
    }
    let best = { index: -1, likeness: 0 };
    for (const [index, like] of likeness) {
      if (index === but || like < best.likeness) continue;
      if (like > best.likeness || index < best.index) best = { index, likeness: like };
    }
    return best;
  }

  begin(question: Weights, member: number): void {
    this.all.push({ sums: new Map(question), centre: new Map(), members: [member] });
    this.settle(this.all.length - 1);
  }

  add(index: number, question: Weights, members: readonly number[]): void {
    const { sums, members: own } = this.all[index]!;
    for (const [stem, weight] of question) sums.set(stem, (sums.get(stem) ?? 0) + weight);
    own.push(...members);
    // The centre hardly moves once many are in it.
    if (own.length < 20 || own.length % 10 === 0) this.settle(index);
  }

  settle(index: number): void {
    const group = this.all[index]!;
    for (const stem of group.centre.keys()) this.byStem.get(stem)?.delete(index);
    group.centre = group.members.length === 0 ? new Map() : centreOf(group.sums);
    for (const stem of group.centre.keys()) {
      const known = this.byStem.get(stem);
      if (known) known.add(index);
      else this.byStem.set(stem, new Set([index]));
    }
  }
}

function* weightsOf(questions: readonly Question<unknown>[]): Generator<void, Weights[]> {
  const often = new Map<string, number>();
  for (const { stems } of questions) {
    for (const stem of stems) often.set(stem, (often.get(stem) ?? 0) + 1);
  }
  const among = Math.max(questions.length, LEAST_QUESTIONS);
  const rarity = (stem: string) => Math.log(1 + among / (often.get(stem) ?? 1));
  const weights: Weights[] = [];
  for (const { stems } of questions) {
    weights.push(unit(new Map(stems.map((stem) => [stem, rarity(stem)]))));
    if (weights.length % (STEP * STEP) === 0) yield;
  }
  return weights;
}

/**
 * Groups of at least two, the largest first. Questions that say nothing are in none. Yields after each step.
 */
export function* clusterSteps<T>(questions: readonly Question<T>[]): Generator<void, Cluster<T>[]> {
  const telling = questions.filter(({ stems }) => stems.length > 0);
  const weights = yield* weightsOf(telling);
  const groups = new Groups();
  // Short questions name a matter plainly: they begin the groups that the others join.
  const order = telling.map((_, index) => index);
  order.sort((a, b) => telling[a]!.stems.length - telling[b]!.stems.length || a - b);
  for (const [done, index] of order.entries()) {
    const { index: group, likeness } = groups.nearest(weights[index]!);
    if (likeness >= ALIKE) groups.add(group, weights[index]!, [index]);
    else groups.begin(weights[index]!, index);
    if (done % STEP === 0) yield;
  }
  yield* join(groups);
  yield* settleMembers(groups, weights);
  yield* join(groups);
  const found = groups.all.filter(({ members }) => members.length > 1);
  found.sort((a, b) => b.members.length - a.members.length || a.members[0]! - b.members[0]!);
  return found.map(({ centre, members }) => {
    const near = members.map((index) => ({ index, likeness: dot(weights[index]!, centre) }));
    near.sort((a, b) => b.likeness - a.likeness || a.index - b.index);
    return {
      questions: near.map(({ index }) => telling[index]!.of),
      stems: [...centre.keys()].slice(0, TELLING),
    };
  });
}

/** Each question to the group that is nearest now that all are known; those that are near none stay alone. */
function* settleMembers(groups: Groups, weights: readonly Weights[]): Generator<void> {
  const chosen = new Map<number, number[]>();
  for (const [index, question] of weights.entries()) {
    const { index: group, likeness } = groups.nearest(question);
    if (likeness >= ALIKE) {
      const known = chosen.get(group);
      if (known) known.push(index);
      else chosen.set(group, [index]);
    }
    if (index % STEP === 0) yield;
  }
  for (const [index, group] of groups.all.entries()) {
    group.members = [];
    group.sums.clear();
    for (const member of chosen.get(index) ?? []) {
      group.members.push(member);
      for (const [stem, weight] of weights[member]!) {
        group.sums.set(stem, (group.sums.get(stem) ?? 0) + weight);
      }
    }
    groups.settle(index);
    if (index % STEP === 0) yield;
  }
}

/** The smaller of two that say the same goes into the larger. */
function* join(groups: Groups): Generator<void> {
  const order = groups.all.map((_, index) => index);
  order.sort((a, b) => groups.all[a]!.members.length - groups.all[b]!.members.length || b - a);
  for (const [done, index] of order.entries()) {
    const group = groups.all[index]!;
    if (group.members.length > 0) {
      const { index: other, likeness } = groups.nearest(group.centre, index);
      if (likeness >= ONE) {
        groups.add(other, group.sums, group.members);
        group.members = [];
        group.sums.clear();
        groups.settle(index);
        groups.settle(other);
      }
    }
    if (done % STEP === 0) yield;
  }
}

/** How alike the words of two groups are, 0 to 1, each word as heavy as it stands early. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const weighted = (stems: readonly string[]) =>
    unit(new Map(stems.map((stem, place) => [stem, 1 / Math.sqrt(place + 1)])));
  return dot(weighted(a), weighted(b));
}

/** Takes all steps at once. */
export function cluster<T>(questions: readonly Question<T>[]): Cluster<T>[] {
  const steps = clusterSteps(questions);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * What a benchmark says: one object, the same shape for all.
 */
import { cpus, totalmem } from 'node:os';

/** One measured run of ours or of a baseline. */
export interface Run {
  perSecond: number;
  /** Processor time for one thing done, µs. */
  cpuMicros: number;
  rssMb: number;
  p50Ms?: number;
  p99Ms?: number;
  /** Figures of this benchmark alone, by name. */
  further?: Readonly<Record<string, number>>;
}

export interface Report {
  name: string;
  machine: string;
  /** The further figures stand beside the others. */
  ours: Omit<Run, 'further'> & Readonly<Record<string, number>>;
  baselines: { name: string; perSecond: number; cpuMicros: number; ratio: number }[];
}

/** Runs each competitor in turn, `rounds` times, so that a noisy moment hits all; gives the medians. */
export async function compare(
  name: string,
  ours: () => Promise<Run>,
  baselines: Record<string, () => Promise<Run>>,
  rounds: number,
  progress: (line: string) => void,
): Promise<Report> {
  const competitors = { ours, ...baselines };
  const runs = new Map<string, Run[]>(Object.keys(competitors).map((each) => [each, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const [each, run] of Object.entries(competitors)) {
      const measured = await run();
      runs.get(each)!.push(measured);
      progress(`${name} ${round}/${rounds} ${each}: ${JSON.stringify(measured)}`);
    }
  }
  const { further, ...mine } = medians(runs.get('ours')!);
  return {
    name,
    machine: machine(),
    ours: { ...mine, ...further },
    baselines: Object.keys(baselines).map((each) => {
      const { perSecond, cpuMicros } = medians(runs.get(each)!);
      return { name: each, perSecond, cpuMicros, ratio: round(mine.perSecond / perSecond, 3) };
    }),
  };
}

/** A report for people. */
export function readable(report: Report): string {
  const { ours, baselines } = report;
  const { perSecond, cpuMicros, rssMb, p50Ms, p99Ms, ...further } = ours;
  const lines = [
    `${report.name} on ${report.machine}`,
    `  Hamroh: ${perSecond}/s, ${cpuMicros} µs CPU, ${rssMb} MB` +
      (p50Ms === undefined ? '' : `, p50 ${p50Ms} ms, p99 ${p99Ms} ms`) +
      Object.entries(further)
        .map(([name, value]) => `, ${name} ${value}`)
        .join(''),
    ...baselines.map(
      (each) => `  ${each.name}: ${each.perSecond}/s, ${each.cpuMicros} µs CPU → ${each.ratio}`,
    ),
  ];
  return lines.join('\n');
}

/** The value below which a `share` of the sorted values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function round(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}

function medians(runs: Run[]): Run {
  const median = (pick: (run: Run) => number) => round(percentile(runs.map(pick), 0.5), 1);
  const run: Run = {
    perSecond: median((each) => each.perSecond),
    cpuMicros: median((each) => each.cpuMicros),
    rssMb: median((each) => each.rssMb),
  };
  const [first] = runs;
  if (first?.p50Ms !== undefined) {
    run.p50Ms = median((each) => each.p50Ms!);
    run.p99Ms = median((each) => each.p99Ms!);
  }
  if (first?.further) {
    const names = Object.keys(first.further);
    run.further = Object.fromEntries(names.map((name) => [name, median((each) => each.further![name]!)]));
  }
  return run;
}

function machine(): string {
  const [first, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${first?.model.trim() ?? 'unknown'} × ${others.length + 1}, ${memory} GB, Node ${process.versions.node}`;
}

/**
 * `npm run bench [-- NAME] [--json] [--rounds N]`: measures ours beside others, in the same run.
 *
 * With `--json`, standard output is one object (or with several benchmarks one a line) and nothing else; progress
 * goes to standard error.
 */
import { parseArgs } from 'node:util';
import { benchCampaign } from './bench/campaign.ts';
import { benchFaq } from './bench/faq.ts';
import { benchImport } from './bench/import.ts';
import { benchIntake } from './bench/intake.ts';
import { benchPicture } from './bench/picture.ts';
import { benchReminders } from './bench/reminders.ts';
import { type Report, readable } from './bench/report.ts';
import { benchSender } from './bench/sender.ts';

const BENCHES: Record<string, (rounds: number, progress: (line: string) => void) => Promise<Report>> = {
  campaign: benchCampaign,
  faq: benchFaq,
  import: benchImport,
  intake: benchIntake,
  picture: benchPicture,
  reminders: benchReminders,
  sender: benchSender,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } },
});
const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
const unknown = names.find((name) => !(name in BENCHES));
if (unknown !== undefined) {
  process.stderr.write(
    `There is no benchmark "${unknown}". There are: ${Object.keys(BENCHES).join(', ')}.\n`,
  );
  process.exit(2);
}
for (const name of names) {
  const report = await BENCHES[name]!(Number(values.rounds), (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(`${values.json ? JSON.stringify(report) : readable(report)}\n`);
}

/**
 * The program: reads the settings, starts the application, and ends it gracefully when it is told to.
 *
 * Exit codes: 0 after a graceful end, 1 for wrong settings, a failed start, or an end that took too long.
 */
import { createLog, type Log } from './log.ts';
import { type App, startApp } from './main/app.ts';
import { explainStart } from './main/explain.ts';
import { readEnvironment, readSettings, type Settings, SettingsError } from './settings.ts';

/** A service manager waits ten seconds before it kills. */
const LONGEST_END_MS = 9500;
/** A terminal and npm may both pass the same Ctrl+C on. */
const SAME_SIGNAL_MS = 1000;

function settingsOrExit(): Settings {
  try {
    return readSettings(readEnvironment());
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

async function appOrExit(settings: Settings, log: Log): Promise<App> {
  try {
    return await startApp(settings, log, { guarded: false });
  } catch (error) {
    const explanation = explainStart(error, settings);
    if (explanation) process.stderr.write(`${explanation}\n`);
    else log.fatal({ err: error }, 'Hamroh could not start');
    process.exit(1);
  }
}

const settings = settingsOrExit();
const log = createLog({ level: settings.logLevel, readable: process.stdout.isTTY === true });
let app: App | undefined;
let endingSince: number | undefined;

async function end(code: number): Promise<void> {
  if (endingSince !== undefined) return;
  endingSince = Date.now();
  setTimeout(() => {
    log.error('the end took too long; what was left undone is taken up at the next start');
    process.exit(1);
  }, LONGEST_END_MS).unref();
  await app?.close();
  log.info('Hamroh has ended');
  process.exit(code);
}

function onSignal(signal: NodeJS.Signals): void {
  if (endingSince !== undefined) {
    if (Date.now() - endingSince > SAME_SIGNAL_MS) process.exit(1);
    return;
  }
  log.info({ signal }, 'Hamroh is ending');
  void end(0);
}

process.on('SIGTERM', onSignal);
process.on('SIGINT', onSignal);
process.on('unhandledRejection', (error) => {
  log.fatal({ err: error }, 'a promise was rejected and nobody looked');
  void end(1);
});
process.on('uncaughtException', (error) => {
  log.fatal({ err: error }, 'an exception was not caught');
  void end(1);
});

app = await appOrExit(settings, log);
if (app.greeting) process.stdout.write(app.greeting);
app.broken.catch((error: unknown) => {
  log.fatal({ err: error });
  void end(1);
});

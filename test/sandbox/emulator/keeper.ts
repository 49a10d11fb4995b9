/** An emulator in a process of its own, to be killed: says where it is, and goes on until then. */
import { startEmulator } from '../../../src/sandbox/emulator/index.ts';

const [file] = process.argv.slice(2);
const { apiRoot, token, world } = await startEmulator({
  file: file as string,
  floodLimits: false,
  historyLimit: 100_000,
});
const person = world.persons()[0] ?? world.createPerson({ firstName: 'Dilnoza' });
if (person.standing === 'new') world.start(person.id);
let counter = world.history(person.id, { limit: 100_000 }).length;
setInterval(() => world.sendText(person.id, `savol ${counter++}`), 1);
process.send?.({ apiRoot, token, personId: person.id });

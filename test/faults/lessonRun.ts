import { isDeepStrictEqual } from "node:util";
import { steeredAt } from "../../server/lessons/pacing.ts";
import { ofToken } from "../../server/lessons/roster.ts";
import { lessonOnRecord, newLesson, type StoredLesson } from "../../server/lessons/storedLesson.ts";
import { placedAt } from "../../server/lessons/views.ts";
import { sqlStore } from "../../server/store/sqlStore.ts";
import type { MatchStore } from "../../server/store/store.ts";
import type { LessonOptions } from "../../shared/protocol/lesson.ts";
import { storm } from "./faultRun.ts";
import { SimPupil, SimTeacher } from "./lessonPeople.ts";
import { newCluster } from "./process.ts";
import { World } from "./world.ts";

const CODE = "LESSON";
const OPTIONS: LessonOptions = {
  scenario: "quick", minutes: 45, turns: 24, timerSeconds: 0, tables: 3, nations: 2, pupilsPerNation: 1,
  isDuplicate: true, chat: "off", hasMadeNames: false, bots: "careless",
}; // biome-ignore format: a list
/** Things go wrong for so long, ms; so long after that, everybody is where they belong. */
const STORM_MS = 60_000;
const CALM_MS = 90_000;

/** A lesson under a storm of faults. @returns what was not as it must be. */
export async function lessonRun(seed: number): Promise<string[]> {
  const world = new World(seed);
  const faults: string[] = [];
  const cluster = newCluster(world, faults);
  const store = sqlStore(cluster.disk);
  // Of some lessons the tables are full.
  const { lesson, key } = newLesson(CODE, { ...OPTIONS, pupilsPerNation: 1 + world.pick(2) });
  await store.openLesson(CODE, { ...lesson, seed }, world.now());
  const teacher = new SimTeacher(cluster, CODE, key);
  const pupils = Array.from({ length: 4 + world.pick(5) }, (_, index) => new SimPupil(cluster, CODE, `Pupil ${index}`));
  const end = world.now() + STORM_MS + CALM_MS;
  const isOver = () => world.now() >= end || faults.length > 0;
  void storm(cluster);
  void teacher.play(isOver);
  for (const pupil of pupils) void pupil.play(isOver);
  world.after(STORM_MS, () => {
    world.isCalm = true;
  });
  while (!isOver()) await world.step();
  const kept = lessonOnRecord((await store.lesson(CODE))?.lesson);
  if (faults.length === 0) faults.push(...(await heldTo(kept, store, teacher, pupils)));
  for (const process of cluster.processes) if (!process.isGone) process.kill();
  await cluster.disk.close();
  return faults;
}

/** Whether the record holds everybody who was let in, and whether everybody is where it says, and nowhere else. */
async function heldTo(
  kept: StoredLesson,
  store: MatchStore,
  teacher: SimTeacher,
  pupils: readonly SimPupil[],
): Promise<string[]> {
  const faults: string[] = [];
  if (kept.phase === "arrival" && kept.pupils.length > 0)
    return ["the lesson does not begin, though nothing goes wrong any more"];
  const known = (pupil: SimPupil) => (pupil.token === undefined ? undefined : ofToken(kept.pupils, pupil.token));
  const lost = pupils.filter((pupil) => pupil.token !== undefined && !known(pupil));
  if (lost.length > teacher.witness.removals) faults.push(`lost: ${lost.map(({ name }) => name)}`);
  for (const pupil of pupils) {
    const { table, nation } = known(pupil) ?? {};
    if (pupil.isOut && known(pupil)) faults.push(`${pupil.name} was sent away, and is in the class`);
    const wanted = table === undefined ? undefined : { table: kept.tables[table], nation };
    if (!pupil.isOut && wanted && !isDeepStrictEqual(pupil.seat, wanted))
      faults.push(`${pupil.name} sits elsewhere: ${JSON.stringify({ seat: pupil.seat, wanted })}`);
  }
  for (const [index, code] of kept.tables.entries()) {
    const record = await store.load(code);
    const seated = record?.people.map(({ tokenHash, name, nation, ministries = [] }) => ({
      tokenHash,
      name,
      nation,
      ministries,
    }));
    const byHash = (a: { tokenHash: string }, b: { tokenHash: string }) => (a.tokenHash < b.tokenHash ? -1 : 1);
    const wanted = placedAt(kept, index).sort(byHash);
    if (!isDeepStrictEqual(seated?.sort(byHash), wanted))
      faults.push(`at table ${index} sit others: ${JSON.stringify({ seated, wanted })}`);
    const steered = steeredAt(kept, index);
    if (!isDeepStrictEqual(record?.options.steered ?? { isPaused: false, isFrozen: false }, steered))
      faults.push(`table ${index} is stopped, or not: ${JSON.stringify(record?.options.steered)}`);
  }
  return faults;
}

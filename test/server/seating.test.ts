import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allSeated,
  crewAt,
  freeSeat,
  type Layout,
  merged,
  ministriesOf,
  moved,
  packed,
  type Sitter,
} from "../../server/lessons/seating.ts";
import { MINISTRIES } from "../../shared/state/words.ts";

const NATIONS = Array.from({ length: 12 }, (_, index) => `N${index}`);
const MOST_IN_CREW = 5;

interface Class {
  layout: Layout;
  /** How many tables there are. */
  tables: number;
  pupils: Sitter[];
}
const numbers = (tables: number) => Array.from({ length: tables }, (_, index) => index);
const waiting = (pupils: readonly Sitter[]) => pupils.filter(({ table }) => table === undefined);
const at = (pupils: readonly Sitter[], table: number) => pupils.filter((one) => one.table === table);
const idsOf = (pupils: readonly Sitter[]) => pupils.map(({ id }) => id);

const hall = fc.record({
  layout: fc.record({
    nations: fc.integer({ min: 2, max: 12 }).map((count) => NATIONS.slice(0, count)),
    pupilsPerNation: fc.integer({ min: 1, max: MOST_IN_CREW }),
  }),
  tables: fc.integer({ min: 1, max: 40 }),
});
/** A class that has just come, and one in which a teacher has seated some, as it pleased them. */
const newlyCome: fc.Arbitrary<Class> = fc.tuple(hall, fc.nat(120)).map(([where, count]) => ({
  ...where,
  pupils: numbers(count).map((number) => ({ id: `p${number}`, table: undefined, nation: undefined })),
}));
const anyClass: fc.Arbitrary<Class> = fc
  .tuple(newlyCome, fc.infiniteStream(fc.nat(9_999)))
  .map(([{ pupils, ...where }, draws]) => {
    const draw = (below: number) => (draws.next().value ?? 0) % below;
    const seated = pupils.reduce<readonly Sitter[]>((all, { id }) => {
      const nation = where.layout.nations[draw(where.layout.nations.length)];
      const seat = draw(3) === 0 ? undefined : freeSeat(all, [draw(where.tables)], where.layout, nation);
      return seat ? moved(all, id, seat) : all;
    }, pupils);
    return { ...where, pupils: [...seated] };
  });
const one = fc.nat(9_999);
const oneOf = <T>(list: readonly T[], draw: number): T => list[draw % list.length]!;

describe("seating, for any number of pupils and tables", () => {
  it("loses nobody and has nobody twice, whatever is done", () => {
    fc.assert(
      fc.property(anyClass, one, ({ layout, tables, pupils }, draw) => {
        const table = draw % tables;
        const others = numbers(tables).filter((other) => other !== table);
        const results = [
          allSeated(pupils, waiting(pupils), numbers(tables), layout),
          merged(pupils, table, others, layout) ?? pupils,
          packed(pupils).pupils,
          pupils.length > 0 ? moved(pupils, oneOf(pupils, draw).id, { table, nation: "N0" }) : pupils,
        ];
        for (const result of results) expect(idsOf(result)).toEqual(idsOf(pupils));
      }),
    );
  });

  it("balances the tables: of a class that has just come, none has two more than another", () => {
    fc.assert(
      fc.property(newlyCome, ({ layout, tables, pupils }) => {
        const seated = allSeated(pupils, pupils, numbers(tables), layout);
        const counts = numbers(tables).map((table) => at(seated, table).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        const places = tables * layout.nations.length * layout.pupilsPerNation;
        expect(waiting(seated)).toHaveLength(Math.max(0, pupils.length - places));
      }),
    );
  });

  it("puts who comes later where there is most room, and moves nobody for it", () => {
    fc.assert(
      fc.property(anyClass, ({ layout, tables, pupils }) => {
        const seated = allSeated(pupils, waiting(pupils), numbers(tables), layout);
        for (const [index, before] of pupils.entries())
          if (before.table !== undefined) expect(seated[index]).toEqual(before);
        const roomy = numbers(tables).filter((table) => freeSeat(seated, [table], layout));
        if (waiting(seated).length > 0) expect(roomy).toEqual([]);
        const filled = numbers(tables).filter((table) => at(seated, table).length > at(pupils, table).length);
        const least = Math.min(...roomy.map((table) => at(seated, table).length));
        for (const table of filled) expect(at(seated, table).length).toBeLessThanOrEqual(least + 1);
      }),
    );
  });

  it("overfills no nation by itself, and none beyond its ministries when a teacher names it", () => {
    fc.assert(
      fc.property(anyClass, ({ layout, tables, pupils }) => {
        const seated = allSeated(pupils, waiting(pupils), numbers(tables), layout);
        for (const table of numbers(tables))
          for (const nation of layout.nations) {
            const [before, now] = [crewAt(pupils, table, nation).length, crewAt(seated, table, nation).length];
            expect(now).toBeLessThanOrEqual(Math.max(before, layout.pupilsPerNation));
            expect(now).toBeLessThanOrEqual(MOST_IN_CREW);
          }
      }),
    );
  });

  it("moves one pupil and no other", () => {
    fc.assert(
      fc.property(
        anyClass.filter(({ pupils }) => pupils.length > 0),
        one,
        one,
        ({ layout, tables, pupils }, which, where) => {
          const { id } = oneOf(pupils, which);
          const seat = freeSeat(pupils, [where % tables], layout);
          const result = moved(pupils, id, seat);
          for (const [index, before] of pupils.entries())
            expect(result[index]).toEqual(before.id === id ? { id, table: seat?.table, nation: seat?.nation } : before);
        },
      ),
    );
  });

  it("deals each ministry of a nation that several lead to one of them, and to each at least one", () => {
    fc.assert(
      fc.property(anyClass, ({ layout, tables, pupils }) => {
        for (const table of numbers(tables))
          for (const nation of layout.nations) {
            const hands = crewAt(pupils, table, nation).map((pupil) => ministriesOf(pupils, pupil));
            if (hands.length < 2) expect(hands.flat()).toEqual([]);
            else {
              expect(hands.flat().sort()).toEqual([...MINISTRIES].sort());
              expect(hands.every((hand) => hand.length > 0)).toBe(true);
            }
          }
      }),
    );
  });

  it("merges a table into the others, or says that they have no room", () => {
    fc.assert(
      fc.property(anyClass, one, ({ layout, tables, pupils }, draw) => {
        const from = draw % tables;
        const others = numbers(tables).filter((other) => other !== from);
        const together = merged(pupils, from, others, layout);
        const moving = at(pupils, from).length;
        const room = others
          .flatMap((table) => layout.nations.map((nation) => crewAt(pupils, table, nation).length))
          .reduce((sum, crew) => sum + Math.max(0, layout.pupilsPerNation - crew), 0);
        expect(together !== undefined).toBe(moving <= room);
        if (!together) return;
        expect(at(together, from)).toEqual([]);
        for (const [index, before] of pupils.entries())
          if (before.table !== from) expect(together[index]).toEqual(before);
      }),
    );
  });

  it("numbers the tables that are used, and keeps together who sits together", () => {
    fc.assert(
      fc.property(anyClass, ({ pupils }) => {
        const result = packed(pupils);
        const used = [...new Set(result.pupils.flatMap(({ table }) => table ?? []))].sort((a, b) => a - b);
        expect(used).toEqual(numbers(result.tables));
        for (const [index, before] of pupils.entries()) {
          const now = result.pupils[index]!;
          const together = at(pupils, before.table ?? -1).map(({ id }) => id);
          expect(idsOf(at(result.pupils, now.table ?? -1))).toEqual(together);
          expect(now.nation).toBe(before.nation);
        }
      }),
    );
  });
});

import type { View } from "../../../shared/view/view.ts";
import { type Selection, selection, view } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { nameOf, nationName } from "../../words/terms.ts";

/** By which the key for it finds the chooser. */
export const PLACE_CHOOSER = "placeChooser";

/** For whoever has no pointer: chooses a place of the map by its name; its card follows. Seen only while it has the focus. */
export function PlaceChooser() {
  const seen = view.value;
  if (!seen) return null;
  const chosen = selection.value;
  const groups = groupsOf(seen);
  return (
    <label class="placeChooser onNight">
      <span>{t("places.choose")}</span>
      <select
        id={PLACE_CHOOSER}
        class="input"
        value={chosen ? keyOf(chosen) : ""}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          selection.value = groups.flatMap(({ places }) => places).find(({ place }) => keyOf(place) === value)?.place;
        }}
      >
        <option value="">{t("places.none")}</option>
        {groups.map(({ title, places }) => (
          <optgroup key={title} label={title}>
            {places.map(({ place, name }) => (
              <option key={keyOf(place)} value={keyOf(place)}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

const keyOf = ({ kind, id }: Selection): string => `${kind} ${id}`;

interface Group {
  title: string;
  places: { place: Selection; name: string }[];
}

/** What is one's own comes first. */
function groupsOf({ me, world, nations }: View): Group[] {
  const others = world.order.filter((id) => id !== me);
  const land = (id: string) => ({ place: { kind: "nation", id } as const, name: nationName(id) });
  const sitesOf = (nation: string) =>
    Object.keys(nations[nation]?.sites ?? {}).map((id) => ({
      place: { kind: "site", id, nation } as const,
      name: nameOf("sites", id),
    }));
  const own: Group[] = me === undefined ? [] : [{ title: t("places.yours"), places: [land(me), ...sitesOf(me)] }];
  return [
    ...own,
    { title: t("places.others"), places: others.map(land) },
    {
      title: t("places.markets"),
      places: Object.keys(world.sharesBp).map((id) => ({ place: { kind: "market", id }, name: nameOf("markets", id) })),
    },
    ...others.map((nation) => ({ title: nationName(nation), places: sitesOf(nation) })),
  ];
}

import { useState } from "preact/hooks";
import { isLockAsked, turnLock } from "../../actions/lock.ts";
import { isLocked } from "../../actions/plan.ts";
import { takeBackLock } from "../../actions/table.ts";
import { crew, seat, wantedLock } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { Button } from "../ui/Button.tsx";
import { Glyph } from "../ui/Glyph.tsx";

export function LockButton() {
  const [isBusy, setBusy] = useState(false);
  const locked = isLocked();
  const head = crew.value.find(({ isHead }) => isHead);
  if (head && head.name !== seat.value?.name)
    return <p class="small muted crewHead">{t(locked ? "crew.lockedBy" : "crew.locks", { name: head.name })}</p>;
  const wanted = wantedLock.value;
  if (wanted && !isBusy)
    return (
      <Button
        isLarge
        class="lockButton"
        label={t(wanted.locked ? "plan.locksLaterAbout" : "plan.unlocksLaterAbout")}
        onClick={takeBackLock}
      >
        {t(wanted.locked ? "plan.locksLater" : "plan.unlocksLater")}
      </Button>
    );
  const turnKey = async () => {
    setBusy(true);
    await turnLock();
    setBusy(false);
  };
  return (
    <Button
      kind={locked ? "plain" : "main"}
      isLarge
      class="lockButton"
      isDisabled={isBusy}
      onClick={() => void turnKey()}
    >
      <Glyph name={locked ? "open" : "lock"} />
      {t(isBusy ? "plan.locking" : locked ? "plan.unlock" : isLockAsked.value ? "plan.lockAnyway" : "plan.lock")}
    </Button>
  );
}

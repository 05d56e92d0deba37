import { chooseLanguage } from "../actions/language.ts";
import { changeSettings, closeSettings } from "../actions/settings.ts";
import { ownName } from "../device/languages.ts";
import { keepsNothing } from "../device/storage.ts";
import { Choice } from "../hud/ui/Choice.tsx";
import { Dialog } from "../hud/ui/Dialog.tsx";
import { Slider } from "../hud/ui/Slider.tsx";
import { Toggle } from "../hud/ui/Toggle.tsx";
import { isSettingsOpen, MOTIONS, settings, TEXT_PERCENT, THEMES } from "../store/settings.ts";
import { percent } from "../words/format.ts";
import { LANGUAGES, language, t } from "../words/index.ts";

const whole = (value: number) => percent(value * 100, 0);

/** How the game looks, moves and sounds. What is changed shows at once, behind the dialog too. */
export function Settings() {
  if (!isSettingsOpen.value) return null;
  const { theme, textPercent, motion, volume, isMuted, hasAdvice, hasFilm } = settings.value;
  return (
    <Dialog title={t("settings.title")} onClose={closeSettings}>
      <div class="settings">
        <div>
          <Choice
            label={t("settings.language")}
            options={LANGUAGES.map((id) => ({ value: id, label: ownName(id) }))}
            value={language()}
            onChange={(id) => void chooseLanguage(id)}
          />
          <p class="small muted">{t("settings.translators")}</p>
        </div>
        <Choice
          label={t("settings.theme")}
          options={THEMES.map((id) => ({ value: id, label: t(`settings.themes.${id}`) }))}
          value={theme}
          onChange={(next) => changeSettings({ theme: next })}
        />
        <Slider
          label={t("settings.text")}
          value={textPercent}
          min={TEXT_PERCENT.least}
          max={TEXT_PERCENT.most}
          step={TEXT_PERCENT.step}
          format={whole}
          onChange={(next) => changeSettings({ textPercent: next })}
        />
        <Choice
          label={t("settings.motion")}
          options={MOTIONS.map((id) => ({ value: id, label: t(`settings.motions.${id}`) }))}
          value={motion}
          onChange={(next) => changeSettings({ motion: next })}
        />
        <div>
          <Toggle label={t("settings.sound")} isOn={!isMuted} onChange={(isOn) => changeSettings({ isMuted: !isOn })} />
          <Slider
            label={t("settings.volume")}
            value={volume}
            min={0}
            max={100}
            step={5}
            format={whole}
            isDisabled={isMuted}
            onChange={(next) => changeSettings({ volume: next })}
          />
        </div>
        <Toggle
          label={t("settings.advice")}
          isOn={hasAdvice}
          onChange={(isOn) => changeSettings({ hasAdvice: isOn })}
        />
        <Toggle label={t("settings.film")} isOn={hasFilm} onChange={(isOn) => changeSettings({ hasFilm: isOn })} />
        <p class="small muted">{t(keepsNothing.value ? "settings.notKept" : "settings.kept")}</p>
      </div>
    </Dialog>
  );
}

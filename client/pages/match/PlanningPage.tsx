import { useEffect, useRef, useState } from "preact/hooks";
import { watchKeyboard } from "../../device/keyboard.ts";
import { startAdvice } from "../../forecast/advice.ts";
import { startForecast } from "../../forecast/forecast.ts";
import { startWorth } from "../../forecast/worth.ts";
import { Dilemma } from "../../hud/dilemma/Dilemma.tsx";
import { FilmBar } from "../../hud/film/FilmBar.tsx";
import { FlagshipCard } from "../../hud/ministries/economy/FlagshipCard.tsx";
import { OfferNotice } from "../../hud/ministries/foreign/OfferNotice.tsx";
import { ForecastBeside } from "../../hud/outlook/ForecastBeside.tsx";
import { PlanBar } from "../../hud/planBar/PlanBar.tsx";
import { Report } from "../../hud/report/Report.tsx";
import { TopBar } from "../../hud/topBar/TopBar.tsx";
import { isDay, isOver, report, view } from "../../store/store.ts";
import { isLearning } from "../../store/tutorial.ts";
import { TutorialCard } from "../../tutorial/TutorialCard.tsx";
import { Announcements } from "./Announcements.tsx";
import { Help } from "./Help.tsx";
import { MapChoices } from "./MapChoices.tsx";
import { OverlayLegend } from "./OverlayLegend.tsx";
import { PlaceChooser } from "./PlaceChooser.tsx";
import { Rail, RailRest } from "./Rail.tsx";
import { Selected } from "./Selected.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { useClosedPlan } from "./useClosedPlan.ts";
import { useKeys } from "./useKeys.ts";
import { useMapInset } from "./useMapInset.ts";
import { useReportFirst } from "./useReportFirst.ts";
import { Welcome } from "./Welcome.tsx";
import { WorldMap } from "./WorldMap.tsx";

/** The game: the map fills the screen, paper lies at its edges. */
export function PlanningPage() {
  const [isHelpOpen, setHelpOpen] = useState(false);
  useKeys(() => setHelpOpen(true));
  const page = useRef<HTMLElement>(null);
  useMapInset(page, view.value !== undefined);
  useEffect(startForecast, []);
  useEffect(startAdvice, []);
  useEffect(startWorth, []);
  useClosedPlan();
  useEffect(watchKeyboard, []);
  useReportFirst(page);
  return (
    <main ref={page} class={`planning ${isDay.value ? "isDay" : ""} ${isOver.value ? "isOver" : ""}`}>
      {view.value && <SkipLinks />}
      <WorldMap />
      {view.value && (
        <>
          <TopBar />
          <div class="planningMiddle">
            <div class="planningLeft">
              {isLearning() && <TutorialCard />}
              {report.value ? (
                <Report />
              ) : (
                !isLearning() && (
                  <Welcome>
                    <FlagshipCard />
                  </Welcome>
                )
              )}
              <Dilemma />
              <PlaceChooser />
              <Selected />
              <div class="mapFoot onNight">
                <OverlayLegend />
                <MapChoices />
                <RailRest onHelp={() => setHelpOpen(true)} />
              </div>
            </div>
            <ForecastBeside />
            <SidePanel />
            <OfferNotice />
          </div>
          <Rail onHelp={() => setHelpOpen(true)} />
          {!isOver.value && <PlanBar />}
          <FilmBar />
        </>
      )}
      <Announcements />
      {isHelpOpen && <Help onClose={() => setHelpOpen(false)} />}
    </main>
  );
}

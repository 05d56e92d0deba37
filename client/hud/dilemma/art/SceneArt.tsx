import type { DilemmaContent } from "../../../../shared/content/dilemma.ts";
import { askerShapes } from "./askers.ts";
import { PLACES, type PlaceArt } from "./places.ts";
import "./sceneArt.css";

const WIDTH = 480;
const HEIGHT = 200;
/** Where the asker's head is. */
const HEAD = { x: 386, y: 76 };
/** A dot of light where a light has no size of its own. */
const DOT = 2.5;

/** Who asks, and where: lines and lights of a night, put together from parts. It says nothing that the words don't. */
export function SceneArt({ asker, place }: Pick<DilemmaContent, "asker" | "place">) {
  const scene: PlaceArt = PLACES[place];
  const { solid, line, lit, front } = askerShapes(asker);
  const [glowX, glowY, glowRadius] = scene.glow;
  return (
    <svg class="sceneArt" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="xMidYMin slice" aria-hidden="true">
      <defs>
        <radialGradient id="sceneGlow">
          <stop offset="0" class="sceneGlowNear" />
          <stop offset="1" class="sceneGlowFar" />
        </radialGradient>
      </defs>
      <rect class="sceneNight" width={WIDTH} height={HEIGHT} />
      <circle cx={glowX} cy={glowY} r={glowRadius} fill="url(#sceneGlow)" />
      {scene.solid.map((path) => (
        <path key={path} class="sceneSolid" d={path} />
      ))}
      {scene.line.map((path) => (
        <path key={path} class="sceneLine" d={path} />
      ))}
      {scene.lights.map(([x, y, width, height]) =>
        width === undefined ? (
          <circle key={`${x} ${y}`} class="sceneLight" cx={x} cy={y} r={DOT} />
        ) : (
          <rect key={`${x} ${y}`} class="sceneLight" x={x} y={y} width={width} height={height} />
        ),
      )}
      <g class="sceneAsker" transform={`translate(${HEAD.x} ${HEAD.y})`}>
        {solid.map((path) => (
          <path key={path} class="sceneBody" d={path} />
        ))}
        {lit.map((path) => (
          <path key={path} class="sceneLit" d={path} />
        ))}
        {line.map((path) => (
          <path key={path} class="sceneSeam" d={path} />
        ))}
        {front.map((path) => (
          <path key={path} class="sceneThing" d={path} />
        ))}
      </g>
    </svg>
  );
}

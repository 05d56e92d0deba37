import type { DilemmaContent } from "../../../../shared/content/dilemma.ts";

/**
 * Ten places at night, each as lines and lights on a ground of 480 by 200: drawn by hand, so that a scene can be told
 * from another at the size of a thumb and from the back of a room. The asker stands before them on the right.
 */
export interface PlaceArt {
  /** What stands, closed so that it hides what is behind it. */
  solid: readonly string[];
  /** Thin lines: edges, wires, frames. */
  line: readonly string[];
  /** Lit windows and lamps: x, y and, where it is not a dot, width and height. */
  lights: readonly (readonly [x: number, y: number, width?: number, height?: number])[];
  /** Where light spreads from. */
  glow: readonly [x: number, y: number, radius: number];
}

type Light = PlaceArt["lights"][number];

/** Points of a grid, of which a pattern leaves some dark. */
function grid(
  x: number,
  y: number,
  columns: number,
  rows: number,
  dx: number,
  dy: number,
  size: readonly [number, number],
) {
  const lights: Light[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if ((row * 5 + column * 3) % 7 !== 0) lights.push([x + column * dx, y + row * dy, ...size]);
  return lights;
}

const box = (x: number, y: number, width: number, height: number) => `M${x} ${y}h${width}v${height}h${-width}z`;

const pylon = (x: number, base: number, height: number) => {
  const top = base - height;
  const arm = height * 0.22;
  return [
    `M${x - height * 0.14} ${base}L${x} ${top}L${x + height * 0.14} ${base}`,
    `M${x - arm} ${top + height * 0.22}H${x + arm}M${x - arm * 0.8} ${top + height * 0.4}H${x + arm * 0.8}`,
    `M${x - height * 0.09} ${base - height * 0.3}L${x + height * 0.06} ${base - height * 0.58}M${x + height * 0.09} ${base - height * 0.3}L${x - height * 0.06} ${base - height * 0.58}`,
  ];
};

export const PLACES = {
  /** Halls that are going up under a crane. */
  site: {
    solid: [box(14, 128, 150, 72), "M14 128L32 112H182L164 128z"],
    line: [
      "M14 128H164V200M14 200V128L32 112H182L164 128M182 112V190",
      "M196 200V120H312V200M196 146H312M196 172H312M225 120V200M254 120V200M283 120V200M196 120L225 146M225 120L196 146M283 146L312 172M312 146L283 172",
      "M96 112V22M108 112V22M96 100L108 84M108 84L96 68M96 68L108 52M108 52L96 36M60 28H300M102 8L300 28M102 8L60 28M96 28L102 8L108 28M60 28V42H78V28",
      "M240 28V92M232 92H248V104H232z",
    ],
    lights: [...grid(26, 142, 8, 3, 16, 18, [9, 7]), [102, 8], [300, 28], [240, 98], [225, 120], [283, 120]],
    glow: [120, 150, 130],
  },
  /** Rows of machines, seen down the aisle. */
  hall: {
    solid: ["M0 200V30L120 78V200z", "M480 200V30L300 78V200z"],
    line: [
      "M0 30L120 78V200M480 30L300 78V200M120 78H300M120 200L165 128H255L300 200M165 128V92H255V128",
      "M24 40V200M50 50V200M76 61V200M100 70V200M456 38V200M424 47V200M388 57V200M344 67V200",
      "M0 92L120 118M0 146L120 158M480 92L300 118M480 146L300 158",
    ],
    lights: [
      ...grid(8, 62, 2, 5, 24, 26, [5, 5]),
      ...grid(62, 74, 2, 5, 23, 23, [4, 4]),
      ...grid(398, 66, 3, 5, 28, 26, [5, 5]),
      ...grid(318, 84, 2, 5, 28, 22, [4, 4]),
      [176, 98, 68, 3],
    ],
    glow: [210, 108, 130],
  },
  /** Lines that leave a plant with its cooling tower. */
  grid: {
    solid: ["M30 200C52 150 52 110 44 70H126C118 110 118 150 140 200z", box(140, 150, 90, 50)],
    line: [
      "M30 200C52 150 52 110 44 70H126C118 110 118 150 140 200M44 70C60 77 110 77 126 70",
      "M56 58C48 44 66 40 60 24M86 56C78 40 98 34 90 14M114 58C108 46 122 42 118 28",
      "M140 150H230V200M164 150V128H176V150M196 150V120H208V150",
      ...pylon(284, 200, 130),
      ...pylon(420, 200, 96),
      "M255 99C210 118 180 124 170 128M312 99C350 122 380 124 399 125M261 122C240 134 220 140 208 141",
    ],
    lights: [...grid(150, 162, 5, 2, 15, 16, [7, 7]), [44, 66], [126, 66], [284, 66], [420, 100]],
    glow: [188, 170, 110],
  },
  /** Glass on a bench under a lamp. */
  laboratory: {
    solid: [
      box(20, 150, 260, 50),
      "M70 150L92 104V78H112V104L134 150z",
      "M176 150C156 150 150 118 170 108V70H190V108C210 118 204 150 184 150z",
    ],
    line: [
      "M0 150H300M20 150V200M280 150V200",
      "M70 150L92 104V78M112 78V104L134 150M87 78H117M81 128H123",
      "M176 150C156 150 150 118 170 108V70M190 70V108C210 118 204 150 184 150M165 70H195M159 130H201",
      "M228 150V96C228 84 246 84 246 96M246 96V112M222 150H262M240 112H254L250 126H244z",
      "M20 40H180M20 46H180M36 40V20H52V40M62 40V14H72V40M84 40V24H112V40M124 40V18H140V40",
    ],
    lights: [
      [102, 138],
      [94, 134],
      [110, 142],
      [178, 140],
      [186, 134],
      [172, 136],
      [20, 4, 150, 3],
      [247, 132],
    ],
    glow: [140, 110, 130],
  },
  /** A desk by a tall window, late. */
  office: {
    solid: [box(40, 14, 110, 130), box(20, 156, 270, 44)],
    line: [
      "M40 14H150V144H40zM95 14V144M40 58H150M40 101H150M32 144H158",
      "M20 156H290V200M20 156V200M120 170H190V186H120z",
      "M222 156V118M206 118L214 92H232L240 118zM212 156H232",
      "M46 156L52 148H104L110 156M60 148V142H98V148",
      "M180 156V138H196V156M0 30C14 60 14 110 4 156M168 20C156 60 156 110 166 150",
    ],
    lights: [...grid(52, 112, 3, 2, 12, 12, [4, 4]), ...grid(106, 108, 3, 3, 12, 11, [4, 4]), [210, 112, 26, 5]],
    glow: [223, 120, 120],
  },
  /** Shelves of files up to the ceiling, a ladder, a cabinet with a key in it. */
  archive: {
    solid: [box(16, 8, 196, 180), box(232, 96, 74, 92)],
    line: [
      "M16 8H212V188H16zM16 53H212M16 98H212M16 143H212M114 8V188M0 188H330",
      ...[26, 124].map((x) => `M${x} 18V53M${x + 13} 16V53M${x + 26} 20V53M${x + 39} 16V53M${x + 52} 22V53M${x + 64} 53L${x + 76} 22`),
      ...[26, 124].map((x) => `M${x} 108V143M${x + 13} 106V143M${x + 26} 110V143M${x + 39} 106V143M${x + 52} 143L${x + 62} 112M${x + 74} 106V143`),
      "M26 98V64H52V98M60 98V68H84V98M124 98L134 66M146 98V64M160 98V66M174 98V62H200V98",
      "M26 188V154H44V188M52 188V158H76V188M86 188V154M98 188V156M124 188V156H150V188M160 188V152H182V188",
      "M150 196L186 12M176 196L212 12M155 170H181M162 134H188M169 98H195M176 62H202",
      "M232 96H306V188M232 96V188M232 127H306M232 157H306M262 111H276M262 142H276M262 172H276",
    ],
    lights: [[34, 74, 10, 4], [66, 78, 12, 4], [182, 72, 10, 4], [58, 168, 12, 4], [132, 166, 12, 4], [166, 162, 10, 4], [286, 112], [240, 88, 58, 3]],
    glow: [252, 92, 130],
  }, // biome-ignore format: a list of lights
  /** Houses, and the light of a campus behind the roofs. */
  street: {
    solid: ["M0 200V112L34 84L68 112V200z", "M74 200V96L114 62L154 96V200z", "M160 200V118L196 90L232 118V200z", box(238, 76, 66, 124)],
    line: [
      "M0 112L34 84L68 112V200M74 200V96L114 62L154 96V200M160 200V118L196 90L232 118V200M238 200V76H304V200",
      "M130 76V58H140V84M24 200V160H44V200M104 200V154H126V200M186 200V164H206V200M262 200V168H282V200",
      "M330 200V110C330 98 352 98 352 108",
    ],
    lights: [
      [12, 124, 12, 14], [44, 124, 12, 14], [86, 110, 14, 16], [128, 110, 14, 16], [172, 130, 12, 14], [208, 130, 12, 14],
      ...grid(247, 88, 4, 4, 14, 18, [7, 9]), [352, 112],
    ],
    glow: [180, 60, 170],
  }, // biome-ignore format: a list of lights
  /** Cranes over a ship. */
  port: {
    solid: ["M110 168H300L276 196H134z", box(150, 142, 36, 26), box(188, 130, 36, 38), box(226, 146, 36, 22)],
    line: [
      "M110 168H300L276 196H134zM150 168V142H186V168M188 168V130H224V168M226 168V146H262V168M162 142V168M174 142V168M200 130V168M212 130V168M244 146V168",
      "M30 200V40M70 200V40M30 90H70M30 140H70M16 40H210M30 40L60 12L210 40M60 12V40M170 40V112M160 112H180",
      "M284 168V150H296V168M0 196H480M0 188H100M312 188H480",
      "M400 196V96M430 196V96M392 96H480M400 130H430M400 96L426 74L480 92",
    ],
    lights: [
      [60, 10],
      [30, 40],
      [210, 40],
      [170, 116],
      [290, 146],
      [426, 72],
      [140, 178],
      [156, 178],
      [172, 178],
      [120, 192, 10, 2],
      [200, 194, 30, 2],
    ],
    glow: [190, 120, 140],
  },
  /** Columns, a gable and steps. */
  parliament: {
    solid: ["M20 76L165 20L310 76z", box(34, 84, 262, 88)],
    line: [
      "M20 76L165 20L310 76zM34 84H296M60 76L165 36L270 76",
      "M48 90V166M66 90V166M96 90V166M114 90V166M144 90V166M162 90V166M192 90V166M210 90V166M240 90V166M258 90V166M276 90V166",
      "M34 172H296M24 182H306M14 192H316M165 20V4M165 4H184V13H165",
    ],
    lights: [
      [80, 108, 6, 46],
      [128, 108, 6, 46],
      [176, 108, 6, 46],
      [224, 108, 6, 46],
      [165, 58],
    ],
    glow: [165, 126, 140],
  },
  /** A machine that prints wafers, behind glass. */
  factory: {
    solid: [box(30, 60, 130, 118), "M176 130A44 44 0 1 0 264 130A44 44 0 1 0 176 130"],
    line: [
      "M30 60H160V178H30zM44 74H146V112H44zM44 124H92V164H44zM104 124H146M104 136H146M104 148H146",
      "M176 130A44 44 0 1 0 264 130A44 44 0 1 0 176 130M188 102H252M180 116H260M176 130H264M180 144H260M188 158H252",
      "M204 90V170M220 86V174M236 90V170",
      "M0 178H320M0 20H480M0 28H480M60 28V60M130 28V60M220 28V86",
    ],
    lights: [
      ...grid(52, 82, 6, 2, 15, 14, [7, 5]),
      [58, 144, 22, 3],
      ...grid(207, 105, 3, 4, 16, 14, [8, 6]),
      [8, 23, 80, 2],
      [140, 23, 120, 2],
      [330, 23, 120, 2],
    ],
    glow: [220, 130, 110],
  },
  /** A round table under flags. */
  summit: {
    solid: ["M40 150C40 120 290 120 290 150C290 180 40 180 40 150z"],
    line: [
      "M40 150C40 120 290 120 290 150C290 180 40 180 40 150zM40 150V164C40 194 290 194 290 164V150",
      "M52 116V24M52 24C68 16 78 34 94 26V52C78 60 68 42 52 50",
      "M120 108V18M120 18C136 10 146 28 162 20V46C146 54 136 36 120 44",
      "M190 108V20M190 20C206 12 216 30 232 22V48C216 56 206 38 190 46",
      "M258 116V26M258 26C274 18 284 36 300 28V54C284 62 274 44 258 52",
    ],
    lights: [
      [86, 146, 22, 3],
      [134, 140, 22, 3],
      [182, 140, 22, 3],
      [228, 146, 22, 3],
      [120, 164, 90, 2],
    ],
    glow: [165, 150, 140],
  },
} satisfies Record<DilemmaContent["place"], PlaceArt>;

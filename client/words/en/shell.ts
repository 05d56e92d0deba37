/** Words of the frame around the game: pages, bars, reports; and of units. */

export const ui = {
  less: "Less",
  more: "More",
  close: "Close",
} as const;

export const unit = {
  gw: "{{value}} GW",
  percent: "{{value}} %",
  price: "{{value}}/Mt",
  tokens: "{{value}} Pt",
  hours: "{{value}} h",
  horizon: "{{hours}}, {{stage}}",
  times: "{{value}}×",
  quarter: "{{year}} Q{{quarter}}",
  hoursMinutes: "{{h}} h {{m}} min",
  daysHours: "{{d}} d {{h}} h",
} as const;

export const stage = {
  hours: "a task of hours",
  day: "a day's work",
  week: "a week's work",
  month: "a month's work",
  senior: "a senior employee",
} as const;

export const foreword = [
  "Entries S01 to S42 follow one interview about the AI infrastructure race: OpenAI's chief executive, in the spring of 2026, read in a press compilation and told here in our words. They are one person's views, and those of a person whose firm gains if many share them. Beside each contested one stands another view.",
  "Real figures carry their source, their year, and how sure we are of them: high, medium, low, or an estimate made for this game. Formulas are those of the match you are playing, with its numbers. They are a model to think with, and no forecast.",
  "The map shows borders as its public-domain data has them. Where borders are contested the map takes no side.",
];

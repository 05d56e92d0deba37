/** What each figure of the world counts. */
export const figures = {
  horizonGpt5: "Task that GPT-5 finishes half of the time (August 2025): {{value}} hours of human work",
  usersShareWorld: "People of 15 to 64 who use generative AI, world, first quarter: {{value}} %",
};

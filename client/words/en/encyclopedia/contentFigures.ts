/** What each figure counts that entries of content rest on, with its unit. */
export const figures = {
  gasShareUS: "Electricity made from gas, United States: {{value}} %",
  coalShareIndia: "Electricity made from coal, India: {{value}} %",
  windShareBritain: "Electricity made from wind, United Kingdom: {{value}} %",
  hydroShareCanada: "Electricity made from water, Canada: {{value}} %",
  hydroShareBrazil: "Electricity made from water, Brazil: {{value}} %",
  nuclearShareFrance: "Electricity made from nuclear power, France: {{value}} %",
  nuclearShareKorea: "Electricity made from nuclear power, Korea: {{value}} %",
  costSplitChips: "Accelerators' part of the cost of an AI data centre: {{value}} %",
  costSplitPlant: "Electrical and mechanical plant's part of the same cost: {{value}} %",
  memoryMarket: "World sales of high-bandwidth memory: {{value}} billion dollars",
  fireDaejeon:
    "Systems of Korea's government that one battery fire in a data centre stopped, September 2025: {{value}}",
  fabsTexas: "Chip plants of Austin out of work after a winter storm, February 2021: about {{value}} month",
  quakeTainan:
    "Loss of the largest chip maker to one earthquake near Tainan, January 2025: about {{value}} billion New Taiwan dollars",
};

/** Where real figures come from. MK and EST mean: from memory, to be checked; and an estimate made for this game. */
export const SOURCES: Record<string, { name: string; url: string }> = {
  AIIDX25: {
    name: "Stanford AI Index 2025 ch. 8 (Ipsos 2024): CN 83, ID 80, TH 77, CA 40, US 39 confirmed",
    url: "https://hai.stanford.edu/ai-index/2025-ai-index-report/public-opinion",
  },
  AIIDX25MK: {
    name: "Stanford AI Index 2025 (Ipsos 2024), country value from recalled",
    url: "",
  },
  EIU24: {
    name: "EIU Democracy Index 2024, recalled",
    url: "",
  },
  EPCN: {
    name: "Epoch ECI: Chinese models lag US by 7 months on average (4-14), 2023-early 2026",
    url: "https://handwiki.org/wiki/File:Ai_race_graph.png",
  },
  EST: {
    name: "Estimate made for this game",
    url: "",
  },
  METR: {
    name: "METR Time Horizon 1.1 (Jan 2026) and May 2026 update",
    url: "https://metr.org/blog/2026-1-29-time-horizon-1-1/",
  },
  MK: {
    name: "From memory, not checked against a publication",
    url: "",
  },
  MSDIFF: {
    name: "Microsoft AI Economy Institute, AI_Diffusion_Q12026_Update.csv (MIT licence)",
    url: "https://github.com/microsoft/ai-diffusion-report",
  },
  MSFRONT: {
    name: "Microsoft AI Diffusion Report Nov 2025, months-to-frontier (secondary copies; CN <6 and IL 11.6 confirmed, rest MK)",
    url: "https://telborg.com/thread/44999774",
  },
  WEO: {
    name: "IMF WEO Oct 2025, values from recalled",
    url: "",
  },
};

/** Where real figures come from. MK and EST mean: from memory, to be checked; and an estimate made for this game. */
export const SOURCES: Record<string, { name: string; url: string }> = {
  ABDC: {
    name: "Brazilian Data Center Association via Industrial Info (1 GW IT end-2025; 13.7 GW requested 2035)",
    url: "https://www.industrialinfo.com/news/article/brazil-consolidates-position-as-digital-hub-with-accelerated-data-center-expansion--353205",
  },
  ADCI: {
    name: "AI Data Center Index: SoftBank Sakai 150 MW",
    url: "https://aidatacenterindex.com/datacenters/softbank-sakai-ai-data-center-osaka.html",
  },
  AIIDX25: {
    name: "Stanford AI Index 2025 ch. 8 (Ipsos 2024): CN 83, ID 80, TH 77, CA 40, US 39 confirmed",
    url: "https://hai.stanford.edu/ai-index/2025-ai-index-report/public-opinion",
  },
  AIIDX25MK: {
    name: "Stanford AI Index 2025 (Ipsos 2024), country value from recalled",
    url: "",
  },
  AIIDX26: {
    name: "Stanford AI Index 2026: 29.6 GW AI DC capacity; trust in government to regulate AI US 31% / SG 81%",
    url: "https://letsdatascience.com/news/stanford-hai-reveals-divergent-ai-sentiment-and-risks-98d1d1f6",
  },
  ALT1000: {
    name: "Altman quoted: cost down >1000x in 14 months (TOI/AP) - the interview says 16 months",
    url: "https://worldstoriesweb.com/altman-india-not-just-building-but-shaping-future-of-global-ai-india-news",
  },
  BERN: {
    name: "Bernstein $35bn/GW (GB200), Nvidia $50-60bn/GW",
    url: "https://ng.investing.com/news/stock-market-news/how-much-does-a-gw-of-data-center-capacity-actually-cost-2169144",
  },
  BIS: {
    name: "BIS rule 15 Jan 2026 on H200 (case-by-case, 50% cap, 25% levy)",
    url: "https://www.afslaw.com/perspectives/national-security-counsel/bis-relaxes-export-license-review-h200-chips-china-and-macau",
  },
  CAPEX26: {
    name: "Hyperscaler capex 2026 (Feb-mid 2026 guidance)",
    url: "https://rbtfl.xyz/fr/n/hyperscaler-capex-725bn-2026.md",
  },
  CARL: {
    name: "Carlsmith / Open Philanthropy 2020: 1e15 FLOP/s central, 1e13-1e17",
    url: "https://openphilanthropy.org/blog/new-report-brain-computation",
  },
  CBUK: {
    name: "Carbon Brief analysis UK 2025 (Jan 2026)",
    url: "https://theindustryexpert.com/analysis-uk-renewables-enjoy-record-year-in-2025-but-gas-power-still-rises",
  },
  CEA25: { name: "India CEA installed capacity 31 Dec 2025 / Jan 2026", url: "https://powerpeakdigest.com/?p=49497" },
  CHOSUN: {
    name: "Chosun Biz 2026-07-02 (SK 15 GW = 7-8x all Korean DCs)",
    url: "https://biz.chosun.com/en/en-it/2026/07/02/HT6LCUZYZFGRLKMO2ZFAMUILQU/",
  },
  CNHALL: {
    name: 'M. Frantzen "AI Great Powers 7" (27.1 GW IT in use mid-2025; 1,590 EFLOPS FP16 end-2025)',
    url: "https://www.mfrantzen.com/p/ai-great-powers-part-7-empty-halls",
  },
  COWOS: {
    name: "TSMC CoWoS 150k wpm by end-2026, Nvidia ~60%",
    url: "http://business.am-news.com/am-news/article/tokenring-2026-1-23-the-great-packaging-surge-tsmc-targets-150000-cowos-wafers-to-fuel-nvidias-rubin-revolution",
  },
  CW25: {
    name: "Cushman & Wakefield Global/APAC/EMEA data centre reports 2025",
    url: "https://cushwake.cld.bz/globaldatacentermarketcomparison-05-2025-global-central-en-content",
  },
  EIA25: {
    name: "EIA 2025 generation as reported by Wolf Street, 2026-02-24",
    url: "https://wolfstreet.com/2026/02/24/whoosh-goes-demand-for-electricity-us-power-generation-by-source-in-2025-natural-gas-coal-nuclear-wind-hydro-solar-geothermal-biomass-petroleum/",
  },
  EIINS: {
    name: "Drax Electric Insights Q4 2025 (GB additions)",
    url: "https://reports.electricinsights.co.uk/?p=2626",
  },
  EIU24: {
    name: "EIU Democracy Index 2024, recalled",
    url: "",
  },
  EMBEREU: {
    name: "Ember European Electricity Review 2026",
    url: "https://ioplus.nl/en/posts/wind-and-solar-overtake-fossil-fuels-in-eu-electricity-generation",
  },
  EPCN: {
    name: "Epoch ECI: Chinese models lag US by 7 months on average (4-14), 2023-early 2026",
    url: "https://handwiki.org/wiki/File:Ai_race_graph.png",
  },
  EPDC: {
    name: "Epoch AI Frontier Data Centers hub (2026)",
    url: "https://epoch.ai/data/ai-data-centers",
  },
  EPOPEN: {
    name: "Epoch AI: open models lag 4 months (May 2026; 3 months in Oct 2025)",
    url: "https://epoch.ai/data-insights/open-closed-eci-gap",
  },
  EPOWN: {
    name: "Epoch AI, AI Chip Owners (Q4 2025; published Apr 2026; erratum Apr 2026)",
    url: "https://epoch.ai/data/ai-chip-owners",
  },
  EPPRICE: {
    name: "Epoch AI: inference prices fall 9x-900x/yr (Mar 2025)",
    url: "https://epoch.ai/data-insights/llm-inference-price-trends",
  },
  EPSTOCK: {
    name: "Epoch AI: installed compute stock 3.4x/yr; price-performance +37%/yr (data-today.net)",
    url: "https://data-today.net/compute-stock-doubling/",
  },
  EPTRAIN: {
    name: "Epoch AI training compute 4-5x/yr; algorithms 3x/yr",
    url: "https://threadreaderapp.com/thread/1948839597145764018.html",
  },
  EST: {
    name: "Estimate made for this game",
    url: "",
  },
  EUROSTAT: {
    name: "Eurostat 2025: 20.0% of enterprises use AI; 32.7% of people used genAI",
    url: "https://ec.europa.eu/eurostat/product?code=ddn-20251216-3",
  },
  FRCAMP: {
    name: "MGX/Bpifrance/Mistral/Nvidia Campus IA 1.4 GW (Fouju)",
    url: "https://datacenterindex.ai/projects/mgx-mistral-ai-campus-paris-region",
  },
  GHIG: {
    name: "GitHub Innovation Graph, developers.csv (CC0), 2025 Q3",
    url: "https://github.com/github/innovationgraph",
  },
  HBM: {
    name: "Counterpoint Q2 2025 HBM: SKH 62 / MU 21 / SEC 17; 2026 ranges presenc.ai",
    url: "https://presenc.ai/research/hbm-market-share-samsung-skhynix-micron-2026",
  },
  ILO: {
    name: "ILO / World Bank labour force 2024, recalled",
    url: "",
  },
  IMAX: {
    name: "SemiAnalysis InferenceMAX/InferenceX (2025-26)",
    url: "https://inferencex.semianalysis.com/blog/gb200-nvl72-vs-b200-disagg-deepseek-r1-fp4-dynamo-trt",
  },
  IMAX2: {
    name: "Nvidia/SemiAnalysis DeepSeek-R1 H200 90 vs GB300 6,000 tok/s/GPU",
    url: "https://en.theblockbeats.news/flash/343757",
  },
  INSUMMIT: {
    name: "India AI Impact Summit Feb 2026 pledges >$200-250bn",
    url: "https://ujiyari.com/magazines/2026/pib-march-2026/india-ai-mission-impact-summit-2026/",
  },
  INTROL: {
    name: "Introl: HBM market $38bn 2025 -> $58bn 2026",
    url: "https://introl.com/uk/blog/hbm-evolution-hbm3-hbm3e-hbm4-memory-ai-gpu-2025",
  },
  JP26: {
    name: "Japan hyperscaler commitments >$26bn; Tokyo grid waits to 2030",
    url: "https://pixelation.org/data-center-news-japan-why-the-world-is-betting-26-billion-on-tokyo-and-why-its-stalling-3sj",
  },
  KR24: {
    name: "MOTIE 2024 Energy Supply and Demand Trends (Korea Bizwire / MK, May 2025)",
    url: "https://mkbn.mk.co.kr/news/english/11314171",
  },
  KWDIV: {
    name: '"The kilowatt divide" (2024 industrial prices, Eurostat-based)',
    url: "https://prometheusgroup.xyz/the-kilowatt-divide-how-geology-policy-and-history-shape-what-you-pay",
  },
  LCPJP: { name: "lowcarbonpower.org Japan, Aug 2024-Jul 2025", url: "https://lowcarbonpower.org/region/Japan" },
  LCPTW: {
    name: "lowcarbonpower.org Taiwan, Sep 2024-Aug 2025",
    url: "https://www.lowcarbonpower.org/region/Republic_of_China_(Taiwan)",
  },
  METR: {
    name: "METR Time Horizon 1.1 (Jan 2026) and May 2026 update",
    url: "https://metr.org/blog/2026-1-29-time-horizon-1-1/",
  },
  MK: {
    name: "From memory, not checked against a publication",
    url: "",
  },
  MOODYSJB: {
    name: "Moody's 2026: Johor 897 MW, Singapore 1.0 GW",
    url: "https://minutesmy.com/johor-emerges-as-cost-efficient-data-centre-alternative-hub-to-singapore-moodys/",
  },
  MSDIFF: {
    name: "Microsoft AI Economy Institute, AI_Diffusion_Q12026_Update.csv (MIT licence)",
    url: "https://github.com/microsoft/ai-diffusion-report",
  },
  MSFRONT: {
    name: "Microsoft AI Diffusion Report Nov 2025, months-to-frontier (secondary copies; CN <6 and IL 11.6 confirmed, rest MK)",
    url: "https://telborg.com/thread/44999774",
  },
  NEA25: {
    name: "China NEA 2025 power statistics (Xinhua, 2026-01-28)",
    url: "https://news.az/news/solar-drives-chinas-power-generation-capacity-growth",
  },
  PRICE26: {
    name: "TokenMix API price list checked 2026-04-30",
    url: "https://tokenmix.ai/blog/llm-api-pricing-comparison",
  },
  SGUAE: {
    name: "Stargate UAE (1 GW; 200 MW in 2026; 5 GW campus; ~100k GB300)",
    url: "https://www.zawya.com/en/world/middle-east/stargate-uae-ai-datacenter-to-begin-operation-in-2026-h54j04hr",
  },
  TELUS: {
    name: "Canada-TELUS sovereign AI project, May 2026",
    url: "https://datacenternews.ca/story/feds-telus-partner-on-sovereign-ai-data-centre-plan",
  },
  TF24: {
    name: "TrendForce advanced-process shares 2023 and 2027F",
    url: "https://inkl.com/news/taiwan-semi-s-growth-fuels-us-rise-to-second-in-chipmaking-report",
  },
  TTP: {
    name: "JLL 2026: grid wait 4 yr US average, 7 yr N. Virginia; shell 18-24 months",
    url: "https://www.constructionowners.com/insights/how-long-it-actually-takes-to-power-a-data-center-in-2026-a-u-s-market-by-market-reality-check",
  },
  TURB: {
    name: "Gas turbine backlog 2026 (GE Vernova 80 GW, sold out to 2029-30; CCGT 3.5 -> 5 yr, up to 7)",
    url: "https://sourcerockep.com/blog/gas-engine-backlog-power-fast/",
  },
  UKTECH: {
    name: "UK-US Tech Prosperity Deal GBP31bn; 120k GPUs; Stargate UK",
    url: "https://ukai.co/nscale-to-build-uks-largest-ai-supercomputer-with-microsoft-nvidia-and-openai",
  },
  VC485: {
    name: "Visual Capitalist/IEA: 114 GW and 485 TWh in 2025",
    url: "https://dailynewsfromaolf.substack.com/p/charted-the-growth-of-global-data",
  },
  WEO: {
    name: "IMF WEO Oct 2025, values from recalled",
    url: "",
  },
  WPP: {
    name: "UN WPP 2024 / national statistics, recalled",
    url: "",
  },
};

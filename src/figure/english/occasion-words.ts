/**
 * What kind of occasion a count belongs to, by the words around it. Two tolls can only disagree when they count on one kind of
 * occasion: the dead of a crash and the dead of a raid stand in the same article and have nothing to do with each other.
 * Stems as `stem*` match any ending.
 */
export const occasionWords: Readonly<Record<string, string>> = {
  air: "air airbus aircraft airline airliner airplane airport boeing charter flight helicopter jet plane runway",
  attack:
    "airstrike* ambush* assault attack* bomb bombing* drone gunm* massacre missile* rocket* shell shelling strikes",
  blast: "blast* explo*",
  crowd: "crowd* demonstrat* march marche* protest* rally rallies rallied turnout vigil",
  custody: "arrest* cell cells custody detain* detention jail* police prison raid raided raids",
  disease: "cholera disease ebola epidemic flu infect* measles outbreak pandemic virus",
  diplomacy: "ambassador* consul* diplomat* embass* envoy* expel* expulsion*",
  fire: "blaze fire firefighter* fires inferno wildfire*",
  flood: "dam deluge embankment flood* reservoir spillway",
  landslide: "avalanche* landslide* mudslide* rockfall*",
  mine: "colliery mine miner miners pit shaft",
  quake: "aftershock* earthquake* epicent* magnitude quake* tremor*",
  rail: "carriage* derail* locomotive metro rail railway* train trains tram wagon*",
  road: "bus buses coach highway lorry minibus motorway pile-up truck",
  sea: "boat* capsiz* ferries ferry lifeboat* sank ship ships sink sinking sunk trawler vessel*",
  shooting: "gunfire shooter shooting shot",
  storm: "cyclone hurricane storm* tornado typhoon",
  structure: "bridge building roof scaffold* stadium stairwell stand tower",
  trade: "export* import* tariff* trade",
  vote: "ballot* election* poll polls referendum turnout vote* voter*",
};

/** Nouns that end like those who act ("-er", "-or", "-ist", "-ian") and are things. Lemmas, sorted. */
export const thingsLikePersons = `
ancestor anchor barrier behavior blocker boiler border bunker cancer carrier center chamber chapter character cluster color colour computer container
copper corner counter cover cruiser danger december dinner disaster disorder door elevator encounter error factor favor fender fever fiber filter
finger flavor floor flower folder freezer freighter gender generator glacier hammer harbor helicopter honor humor indicator interior jumper labor
ladder laser layer leather letter lever liner liter liver locker lorry lumber manner marker matter meter mirror monitor monster motor mower murder
newsletter newspaper november number october odor offer order other outdoor oyster paper parameter parlor pepper platter plunder poster powder power
printer processor projector propeller proper quarter radiator reactor register remainder reminder render river rubber rumor scooter sector semester
semiconductor sensor september server sewer shelter shoulder shower skyscraper slider spider splendor steamer sticker streamer summer super supper
surrender sweater tanker temper tender terror theater thriller thunder timber tower tractor trailer transfer transformer transistor trawler trigger
trouser tumor upper vapor vector water weather whisker winter wonder
`;

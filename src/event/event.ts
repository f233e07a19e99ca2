import {z} from "zod";
import {datingSchema} from "../dating/dating.js";
import {actorSchema, speakerSchema} from "../name/actor.js";
import type {Frozen} from "../text/frozen.js";
import {spanSchema} from "../text/span.js";

export const ploverClasses = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "INVESTIGATE",
  "DEMAND",
  "REQUEST",
  "DISAPPROVE",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "MOBILIZE",
  "SANCTION",
  "COERCE",
  "ASSAULT",
  "FIGHT",
  // Not of PLOVER: what happens without a political actor (crash, quake, fire, death), and mere statements and acts that no class fits.
  "ACCIDENT",
  "DISASTER",
  "DEATH",
  "STATEMENT",
  "OTHER",
] as const;
export type EventClass = (typeof ploverClasses)[number];

export const modalities = ["happened", "reported", "planned", "demanded", "denied", "threatened"] as const;

/** Something an article says happened, will, should or did not: one clause with its actors, place and time. */
export const eventSchema = z.object({
  kind: z.literal("event"),
  id: z.string(),
  article: z.string(),
  /** The clause. */
  span: spanSchema,
  /** The word or words that name the event: "raided", "the arrest of". */
  trigger: spanSchema,
  /** Lemma of the trigger's head: "raid", "arrest". */
  lemma: z.string(),
  on: datingSchema.nullable(),
  class: z.enum(ploverClasses),
  cameo: z.string().optional(),
  source: actorSchema.nullable(),
  target: actorSchema.nullable(),
  place: z.string().nullable(),
  modality: z.enum(modalities),
  hedge: spanSchema.nullable(),
  /** How much of its sentence is about it: the main statement, something beside it, or mere background. */
  prominence: z.enum(["main", "beside", "background"]).optional(),
  saidBy: speakerSchema.nullable(),
  madeBy: z.string(),
});
export type Event = Frozen<z.infer<typeof eventSchema>>;

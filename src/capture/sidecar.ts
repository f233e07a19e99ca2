import {z} from "zod";

/** `pages.json` beside the pages: what a person knows of a capture that the bytes do not say. Keys are paths below the sidecar's folder. */
export const sidecarSchema = z.record(
  z.string(),
  z.object({
    url: z.string().optional(),
    address: z.string().optional(),
    captured: z.string().optional(),
    outlet: z.string().optional(),
    mediaType: z.string().optional(),
  }),
);
export type Sidecar = Readonly<z.infer<typeof sidecarSchema>>;
export const sidecarName = "pages.json";

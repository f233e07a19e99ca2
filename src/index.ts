export {copyTextOf} from "./copy/copy-text-of.js";
export {traceFamilies} from "./copy/trace-families.js";
export type {Report} from "./report/report.js";
export {gatherStories} from "./story/gather-stories.js";
export {storyTextOf} from "./story/story-text-of.js";

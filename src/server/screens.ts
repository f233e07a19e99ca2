import type {Screen} from "./screen.js";
import {doubtsScreen, runScreen, sourcesScreen} from "./screens/about-screens.js";
import {articleScreen} from "./screens/article-screen.js";
import {outletScreen, searchScreen, tagScreen} from "./screens/articles-screens.js";
import {diffScreen} from "./screens/diff-screen.js";
import {personScreen} from "./screens/person-screen.js";
import {relationScreen} from "./screens/relation-screen.js";
import {storiesScreen} from "./screens/stories-screen.js";
import {storyListScreens} from "./screens/story-list-screens.js";
import {storyScreen} from "./screens/story-screen.js";
import {traceScreen} from "./screens/trace-screen.js";

/** Every kind of page, in the order of the API's description. */
export const screens: readonly Screen[] = [
  storiesScreen,
  storyScreen,
  ...storyListScreens,
  articleScreen,
  diffScreen,
  tagScreen,
  outletScreen,
  personScreen,
  relationScreen,
  searchScreen,
  traceScreen,
  sourcesScreen,
  doubtsScreen,
  runScreen,
];

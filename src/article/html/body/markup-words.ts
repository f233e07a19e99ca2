import type {FurnitureReason} from "../../../page/page.js";

const spread = <T>(table: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(table.flatMap(([value, list]) => list.split(" ").map((word) => [word, value] as const)));

/**
 * Words of class names and ids that say what an element is for; names are cut at hyphens, underscores and humps, and two
 * neighbours are looked up joined as well ("most-read" as "mostread"). Seen across content systems, none belongs to one site.
 */
export const furnitureWords: ReadonlyMap<string, FurnitureReason> = spread<FurnitureReason>([
  [
    "navigation",
    "breadcrumb breadcrumbs burger hamburger jumplinks mainmenu megamenu menu menubar nav navbar navigation navi offcanvas pager pagination paging prevnext postnav postnavigation skiplink skiplinks skipnav skipto sitemap subnav tableofcontents toc toolbar topbar topnav",
  ],
  [
    "cookie-notice",
    "cmp consent consentbanner cookie cookiebanner cookiebar cookieconsent cookienotice cookies didomi gdpr onetrust privacybanner usercentrics",
  ],
  [
    "newsletter",
    "emailcapture emailsignup leadgen mailchimp mailinglist newsletter newsletters newsletterform newslettersignup nlsignup optin signup signupbox signupform subscribebox subscribeform",
  ],
  [
    "related",
    "alsoread alsolike articlelist contentrecommendation dontmiss furtherreading inlinerelated internallinks latestnews latestposts linkbox linklist morearticles morefrom morelinks morenews moreon moreposts morestories mostpopular mostread mostviewed nextarticle nextpost onward outbrain popular popularposts prevarticle readalso readmore readmorelinks readnext recent recentposts recirc recirculation recommend recommendation recommendations recommended related relatedarticle relatedarticles relatedcontent relatedlinks relatednews relatedposts relatedstories seealso similar similarposts suggested suggestions taboola teasers topstories trending upnext youmay youmaylike zergnet",
  ],
  [
    "promotion",
    "ad adblock adbox adcontainer adlabel ads adslot adspace adsense advert advertisement advertising advertorial adunit adwrapper affiliate appdownload appstore bannerad buybox calltoaction cta dfp donate donation googleads gpt inlinead marketing partnerbox paywallpromo pricing promo promobox promobar promotion promotional promoted sponsor sponsored sponsorship upsell",
  ],
  [
    "comments",
    "comment commentbox commentform commentlist comments commentsarea commentsection coral disqus disqusthread fbcomments hypercomments livefyre replies respond spotim usercomments viafoura",
  ],
  [
    "caption-credit",
    "attachment caption captions captiontext copyrightholder credit creditline credits figcaption figurecaption galleryimage imagecaption imagecredit imagedescription imginfo imgcredit imgcaption mediacaption mediacredit photocaption photocredit photographer picturecaption wpcaption wpcaptiontext",
  ],
  ["footer", "colophon copyright copyrights foot footer footernav pagefooter postfooter sitefooter"],
  ["legal-notice", "disclaimer disclosure imprint legal legalnotice terms"],
  [
    "listing",
    "complementary leftrail rail rightcol rightcolumn rightrail secondary sidebar sidebars sidecolumn siderail widget widgets widgetarea",
  ],
  [
    "other",
    "aboutauthor aboutme aboutus accessibility addthis addtoany articlemeta articletools articletags audioplayer authorbio authorbox authorcard authordescription authorinfo authorprofile authors authorsection bio bioline biography breakingbar byline bylines categories contextmenu contributors correctionform dateline datepublished datetime dialog editbutton entrymeta entrytags eyebrow factbox faktabox feedback flyout follow followus fontsize hashtags icon icons infobox keywords kicker lightbox likebutton listen login metadata modal overlay playerwrapper playlist podcast poll popover popup postmeta postinfo posttags print printbutton profile pubdate publishdate quiz rating ratings reactions readingtime readtime registration reportbug review searchform searchbox placeholder share shareaddthis sharebar sharebuttons sharedaddy sharelinks shares sharetools sharing socialbar socialicons sociallinks socialshare socialshares speechkit speedbump subscribe survey tag tagcloud taglist tags tagslist textsize tooltip tooltips topics topictags translate tts utility utilitybar videoplayer vote wpdiscuz writerbio",
  ],
]);

/** Names of elements that hold an article's body, written joined. */
export const bodyWords: ReadonlySet<string> = new Set(
  "articlebody articlebodycontent articlebodytext articlecontent articlecontents articlecopy articledetail articledetails articlemain articleparagraph articleparagraphs articletext artcontent arttext artikeltext blogcontent blogpost bodycontent bodycopy bodytext contentarticle contentbody contentmain contenttext contentcopy cuerponota detailbody detailcontent detailtext entrybody entrycontent entrytext fullarticle itembody itemcontent itemfulltext longformbody maincontent maintext newsbody newscontent newsdetail newstext notecontent notetext pagecontent paragraphs pfcontent postarticle postbody postcontent postentry postfull postfullcontent posttext proseblock richtext richtextbody singlecontent singlepost storybody storybodytext storycontent storycopy storydetail storytext textbody textcontent textoarticulo wysiwyg".split(
    " ",
  ),
);

/** Words that name furniture in one house and part of the article in another: believed only where most of the words are links. */
export const softFurnitureWords: ReadonlyMap<string, FurnitureReason> = spread<FurnitureReason>([
  ["related", "bottom card cards feed grid list more next prev previous teaser"],
  ["promotion", "banner box callout partner"],
  ["listing", "secondary side"],
  ["other", "foot header meta profile social socialmedia tools topic"],
]);

/** Words that name the lines between headline and body. */
export const dekWords: ReadonlySet<string> = new Set(
  "abstract anons anrisstext bajada catenaccio chapeau chapo copete deck dek einleitung entradilla excerpt ingress intro introduction introtekst introtext kurztext lead leadtext lede manchet occhiello perex sapo sommario standfirst strapline subheading subheadline subtitle subtitulo summary teaser teasertext underrubrik unterzeile vorspann zajawka".split(
    " ",
  ),
);

/** Words that name a picture's frame or a note about who wrote: believed only of elements with little text. */
export const frameWords: ReadonlyMap<string, FurnitureReason> = spread<FurnitureReason>([
  [
    "caption-credit",
    "bild figure foto gallery image images img infographic media photo photos pic picture pictures slide slideshow thumb thumbnail video",
  ],
  ["other", "author autor avatar reporter"],
]);

/** Endings that add nothing to what a name says ("article-body-wrapper"). */
export const emptyNameEndings: ReadonlySet<string> = new Set(
  "area block col column component container content div holder inner main module outer part row section wrap wrapper wrapping".split(
    " ",
  ),
);

/** Beginnings that turn a name into a remark about something else ("has-sidebar", "tag-newsletter"). */
export const remarkNameBeginnings: ReadonlySet<string> = new Set(
  "category has hasnt in include is js no not tag with without".split(" "),
);

/** Beginnings of class names that set a look and name nothing ("font-utility-2", "border-side"), as style frameworks print them. */
export const lookNameBeginnings: ReadonlySet<string> = new Set(
  "align bg border flex font gap h items justify leading m max mb min ml mr mt mx my order overflow p pb pl pr pt px py rounded self shadow space tracking w z".split(
    " ",
  ),
);

/** Roles of WAI-ARIA that are no article. */
export const furnitureRoles: ReadonlyMap<string, FurnitureReason> = new Map([
  ["alert", "promotion"],
  ["alertdialog", "promotion"],
  ["banner", "navigation"],
  ["complementary", "listing"],
  ["contentinfo", "footer"],
  ["dialog", "promotion"],
  ["menu", "navigation"],
  ["menubar", "navigation"],
  ["navigation", "navigation"],
  ["search", "navigation"],
  ["tablist", "navigation"],
  ["toolbar", "navigation"],
  ["tooltip", "other"],
]);

export const furnitureTags: ReadonlyMap<string, FurnitureReason> = new Map([
  ["aside", "listing"],
  ["button", "navigation"],
  ["dialog", "promotion"],
  ["fieldset", "other"],
  ["figure", "caption-credit"],
  ["figcaption", "caption-credit"],
  ["footer", "footer"],
  ["form", "other"],
  ["label", "other"],
  ["legend", "other"],
  ["menu", "navigation"],
  ["nav", "navigation"],
]);

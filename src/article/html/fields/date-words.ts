type Known = {readonly rank: number; readonly about: "published" | "updated"};

const table = (rows: readonly (readonly [number, Known["about"], string])[]): ReadonlyMap<string, Known> =>
  new Map(rows.flatMap(([rank, about, list]) => list.split(" ").map((name) => [name, {rank, about}] as const)));

/** Meta names that hold a date, lower case; the lower the rank the surer. */
export const dateMetaNames: ReadonlyMap<string, Known> = table([
  [12, "published", "article:published_time og:article:published_time article:published og:published_time"],
  [
    14,
    "published",
    "datepublished date_published published_time publication_date pubdate publishdate publish-date publish_date publisheddate published-date published_date publicationdate parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime published_at article_date_original originalpublicationdate article:post_date firstpublished first_published dcterms.issued dc.date.issued dcterms.date.issued dc.issued citation_publication_date citation_online_date bt:pubdate rnews:datepublished ptime displaydate display_date analyticsattributes.articledate article.published vr:published_time dateissued article-publication-date iso-8601-publish-date shareaholic:article_published_time sitepublishdate",
  ],
  [
    42,
    "published",
    "date dc.date dcterms.date dc.date.created dcterms.created datecreated date_created creationdate creation_date created created_at og:pubdate article.created article:created weibo:article:create_at blog:published_date cdate content_create_date mediator_published_time",
  ],
  [
    14,
    "updated",
    "article:modified_time og:updated_time article:modified og:article:modified_time datemodified date_modified modified_time lastmod last-modified last_modified lastmodified updated_time updatedate dcterms.modified dc.date.modified dc.modified revised utime modificationdate shareaholic:article_modified_time last-update article:updated_time updated",
  ],
]);

/** Words by which printed labels tell publication and change apart. */
export const datePhrases = {
  published:
    /(?<!\p{L})(?:published|posted|created|first|originally|released|on|by|veröffentlicht|erstellt|stand|publié|publicado|pubblicato|publicada|publicerad|publisert|udgivet|julkaistu|opublikowano|gepubliceerd|geplaatst|objavljeno|vydáno|опубликовано|опубліковано|yayın|diterbitkan|تاريخ)(?!\p{L})/iu,
  updated:
    /(?<!\p{L})(?:updated?|modified|edited|last changed|revised|aktualisiert|geändert|zuletzt|mis à jour|modifié|actualizado|actualizada|atualizado|atualizada|aggiornato|ultimo aggiornamento|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizacja|bijgewerkt|aktualizováno|обновлено|оновлено|güncelleme|güncellendi|diperbarui)(?!\p{L})/iu,
};

/** Month names and their short forms, folded, by number; all languages in one table because they hardly collide. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  [
    "jan january januar jänner jän janvier janv enero ene janeiro gennaio gen januari januarie tammikuu tammikuuta stycznia styczeń sty ledna leden januára január ianuarie ian januára janúar января январь янв січня січень јануар јануара siječnja siječanj януари ιανουαρίου ιαν ocak januāris sausio jaanuar janë jaaniuar",
    "feb february februar feber février févr fev fevereiro febrero febbraio febr februari helmikuu helmikuuta lutego luty lut února únor februára februarie февраля февраль фев лютого лютий фебруар фебруара veljače veljača февруари φεβρουαρίου φεβ şubat februāris vasario veebruar feabhra febrúar február",
    "mar march märz mrz mär mars marzo março maart mrt maaliskuu maaliskuuta marca marzec března březen martie марта март мар березня березень марта ožujka ožujak μαρτίου mart marts kovo märts maret märzes március",
    "apr april avril avr abril abr aprile huhtikuu huhtikuuta kwietnia kwiecień kwi dubna duben apríla aprilie апреля апрель апр квітня квітень април travnja travanj απριλίου nisan aprīlis balandžio aprill apríl április",
    "may mai maj mayo maio maggio mag mei toukokuu toukokuuta maja května květen mája мая май травня травень маја svibnja svibanj μαΐου mayıs maijs gegužės mái május",
    "jun june juni juin junio junho giugno giu kesäkuu kesäkuuta czerwca czerwiec cze června červen júna iunie июня июнь июн червня червень јун јуна lipnja lipanj юни ιουνίου haziran jūnijs birželio juuni júní június",
    "jul july juli juillet juil julio julho luglio lug heinäkuu heinäkuuta lipca lipiec lip července červenec júla iulie июля июль июл липня липень јул јула srpnja srpanj юли ιουλίου temmuz jūlijs liepos juuli júlí július",
    "aug august août aout agosto ago augustus aug augusti elokuu elokuuta sierpnia sierpień sie srpna srpen augusta августа август авг серпня серпень avgust kolovoza kolovoz αυγούστου ağustos augusts rugpjūčio augustus agustus ágúst augusztus",
    "sep sept september septembre septiembre setiembre setembro settembre set syyskuu syyskuuta września wrzesień wrz září septembra septembrie сентября сентябрь сен сент вересня вересень септембар септембра rujna rujan септември σεπτεμβρίου eylül septembris rugsėjo szeptember",
    "oct okt october oktober octobre octubre outubro out ottobre ott lokakuu lokakuuta października październik paź października října říjen októbra octombrie октября октябрь окт жовтня жовтень октобар октобра listopada листопад октомври οκτωβρίου ekim oktobris spalio oktoober október október",
    "nov november novembre noviembre novembro marraskuu marraskuuta listopada listopad lis listopadu novembra noiembrie ноября ноябрь ноя листопада новембар новембра studenoga studenog studeni ноември νοεμβρίου kasım novembris lapkričio nóvember",
    "dec dez december dezember décembre déc diciembre dic dezembro dicembre desember des joulukuu joulukuuta grudnia grudzień gru prosince prosinec decembra decembrie декабря декабрь дек грудня грудень децембар децембра prosinca prosinac декември δεκεμβρίου aralık decembris gruodžio detsember desember",
  ].flatMap((list, i) => list.split(" ").map((name) => [name, i + 1] as const)),
);

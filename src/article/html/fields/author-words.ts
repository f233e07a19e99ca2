/** How bylines begin, in the languages seen. */
export const bylineLead =
  /^[\s–—-]*(?:(?:exclusive|special report|interview|article|story|report|text|words|written|posted|published|reported|reviewed|review|analysis|opinion|contributed|created|author|authors|autor|autoren|autorin|auteur|autore|texto|testo|tekst|publié|escrito|écrit|scritto|redigido)\s*)?(?:by|von|par|por|di|da|od|af|av|door|od|przez|kirjoittanut|автор|автори|от|oleh|bởi|yazan)(?![\p{L}\d])[\s:：]*|^[\s–—-]*[:：]\s*/iu;

/** Values that content systems print where a name should stand. */
export const noAuthor: ReadonlySet<string> = new Set(
  [
    "web desk",
    "news desk",
    "staff writer",
    "staff reporter",
    "guest author",
    "guest writer",
    "site admin",
    "super user",
    "not available",
    "no author",
    "online redaktion",
    "written by",
    "about the",
    "read more",
    "view all",
    "follow us",
    "see all",
    "all posts",
    "show more",
    "our reporter",
    "a reporter",
  ].sort(),
);

/** Words that occur in names of outlets, desks and accounts and hardly ever in a person's. */
export const outletWords: ReadonlySet<string> = new Set(
  "admin administrator afp agence agencies agency agencia agenzia analytics ansa ap apa associated author blog blogs brand bureau center centre channel com company contributor contributors corp corporation correspondent correspondents daily desk deutsche digital dpa editor editorial editorials editors editorteam efe equipo foundation gazette group guest herald inc institute international journal limited llc ltd magazine mail media ministry network networks news newsdesk newsletter newspaper newsroom newswire office official online organization partner partners post press presse privacy pr pti publisher publishing radio redactie redacción redação redaction rédaction redaktion redaktionen redaktør redazione redakcja redakce reporter reporters reuters review service services site sid sponsored staff studio studios support team times tv university upi user web website wire writer writers xinhua www редакция редакція newsteam podcast video agentur agenturen tagesschau zeitung nachrichten".split(
    " ",
  ),
);

/** Labels that stand before or above a name. */
export const authorLabel =
  /^(?:autorin\/autor|autor\/in|written by|posted by|published by|story by|words by|report by|text|texte|texto|testo|tekst|authors?|autor|autorin|autoren|autores|auteur|auteurs|autore|autori|forfatter|författare|kirjoittaja|автор|автори|yazar|penulis|reporter|editor|by(?=$)|von(?=$)|par(?=$)|por(?=$)|di(?=$)|av(?=$))(?:\s*:|$|\s(?=\p{Lu}\p{L}+\s\p{Lu}))/iu;

/** Labels that name the author and nothing else. */
export const sureAuthorLabel =
  /^(?:autorin\/autor|autor\/in|written by|authors?|autorin|autor|auteur|autore|forfatter|författare|автор)\s*:?\s+(?=\p{Lu})/iu;

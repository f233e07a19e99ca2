/** Words in the names of newspapers, stations and news sites. Matched as whole words, without case, or as the end of a host name. */
export const outletWord =
  /\b(?:advertiser|agency|argus|banner|bee|bugle|bulletin|business|channel|chronicle|citizen|courier|daily|digest|dispatch|echo|echoes|enquirer|examiner|express|financial|gazette|globe|guardian|herald|independent|inquirer|insider|journal|ledger|line|magazine|mail|media|mercury|meridian|mirror|monitor|morning|network|news|newspaper|observer|online|outlook|page|planet|post|press|radio|record|register|report|reporter|review|scotsman|sentinel|spectator|standard|star|sun|telegraph|television|times|today|tribune|tv|voice|watch|weekly|wire|world|zeitung)\b|\.(?:com|net|org|info|co|tv|news|[a-z]{2})$/i;

/** What a masthead may carry behind the name of the outlet. */
export const editionWords = /\s+(?:newsroom|staff|news desk|desk|editors|team|reporters?|logo|beta|homepage|home)$/i;

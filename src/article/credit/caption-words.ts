/** How captions begin: in agency and press habits. Matched at the start of a line, without case where marked by `/i`. */
export const captionOpening =
  /^[[(]?(?:(?:file|undated|archive)[ -]?(?:photo|photograph|image|picture|pic|footage)s?\b|FILE\b\s*[-–—:)\]]|file\s*[)\]]|(?:photo|image|picture|illustration|illustrative|representational|representative|photograph|screenshot|screengrab|screen grab|handout|video grab|graphic|infographic|map|cover photo|main image|featured image|header image|lead image|top image|caption|photos|images|pictures)s?\s*(?:credit|courtesy|caption|by|source|from|via)?\s*(?::|[|/©]|\bby\b\s|\bcourtesy\b|\bcredit\b)|(?:in this|this|an?)\s+(?:\w+,?\s+){0,3}?(?:photo|photograph|image|picture|handout|screengrab|screen grab|still|frame grab|video grab|combination (?:of )?(?:photos?|pictures?|images?))\b(?:\s+\w+){0,6}?\s*(?:shows?|showing|taken|provided|released|made|from|of|obtained|grabbed|distributed)|(?:photo|picture|image)\s*(?:\(s\))?\s+(?:shows|taken)|representational (?:image|photo|picture)|(?:reuters|afp|ap|epa|getty)[ /]+(?:photo|file))/i;

/** The same beginning words where a capture glued a caption behind other words. */
export const captionInside =
  /(?:^|[\s.)])(?=(?:FILE PHOTO|FILE PICTURE|FILE IMAGE|FILE -|File photo:|File Photo:|Photo:|Image:|\(File\b))/;

/** How captions end: picture credits. */
export const pictureCredit =
  /(?:\/\s?File(?:\s+(?:Photo|Picture|Image|photo))?|\bvia\s+(?:REUTERS|Reuters|AP|AFP|EPA|Getty(?: Images)?|Getty Images|dpa|Xinhua|Anadolu)|(?:REUTERS|Reuters|AFP|AP|EPA|EFE|ANSA|DPA|Xinhua|Anadolu|Getty Images|Getty|Pool|Handout|Shutterstock|Bloomberg|NurPhoto|IMAGO|Imago|Alamy|TASS|Sputnik|Kyodo|Yonhap)\s?\/\s?\p{Lu}[\p{L}.' -]{1,40}|(?:\/|\bvia |\s)(?:Getty Images|Getty|iStock|Shutterstock|Unsplash|Pixabay|Pexels|Wikimedia Commons|Wikimedia|Adobe Stock|Depositphotos|Dreamstime|Alamy|Handout|Flickr|Freepik)|[([]\s?(?:AP|AFP|EPA|PA|Reuters|REUTERS|Photo|PHOTO|Image|Picture|Source|Credit|File|Getty)[ :/][^()[\]]{0,60}[)\]]|[([](?:AFP|AP|EPA|Reuters|REUTERS|Getty Images|Getty|Supplied|Handout|File|Shutterstock|Photo)[)\]]|(?:AFP|AP|EPA|PA|REUTERS|Reuters) (?:Photo|PHOTO|Pictures|Images|photo)|,\s?(?:Reuters|REUTERS|AFP|AP|EPA|Getty Images)|(?:Photo|Credit|Picture|Image|Source|Photograph|Photo credit|Image credit|Courtesy)s?\s?(?::|by|of)\s?[\p{L}][\p{L}\p{N}./@&,' -]{1,60}|©\s?[\p{L}\p{N}][\p{L}\p{N}./&,' -]{1,50}|\bfile photo|(?:PHOTO|Photo|photo|PIC|Pic|IMAGE|Image)\s?[|/]\s?[\p{L}][\p{L}\p{N}./&,' -]{1,40})[)\].]?$/u;

/** Where a picture credit ends inside a line, so that words glued behind it can be told apart. */
export const creditInside =
  /(?:\/\s?File (?:Photo|Picture|Image|photo)|via REUTERS(?:\/File Photo)?|REUTERS\/\p{Lu}[\p{Ll}]+ \p{Lu}[\p{Ll}]+(?:\/File Photo)?|(?:AFP |\/|via )?Getty Images|AFP PHOTO|\(AP Photo\/[^()]{2,40}\)|\(Photo (?:by|:) [^()]{2,60}\)|\(Photo: [^()]{2,60}\)|\(Image: [^()]{2,60}\)|\(File(?: photo)?\))\.?\s+(?=["“‘(]?\p{Lu})/gu;

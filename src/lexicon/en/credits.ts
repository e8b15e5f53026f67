import { MONTH_ABBREVIATIONS } from './calendar.ts';

/** A picture credit at the end of a caption. */
export const CREDIT_END: RegExp =
  /[([|]\s*(?:(?:photo|image|picture|photograph|video|graphic|illustration|foto|bild|file|handout|courtesy|credit|screengrab|screenshot|AP Photo)\b[^()[\]]{0,120}|[^()[\]]{0,80}(?:\/|via |for )\s?(?:the )?(?:getty|afp|reuters|ap|epa|epa-efe|bloomberg|shutterstock|wire|upi|tass|xinhua|anadolu|nurphoto|imago|dpa|zuma|sipa|redux|pool|handout|alamy|istock|associated press|\p{Lu}[\p{L}]+ (?:images|press|pictures|photo))\b[^()[\]]{0,60}|(?:getty images|shutterstock|istock|reuters|afp|ap|epa|file(?: photo)?|handout|pool)(?: [^()[\]]{0,40})?)\s*[)\]]?\s*\.?$/iu;

/** How long ago something was put on a page, and nothing else. */
export const AGO_ALONE: RegExp =
  /^(?:(?:posted|published|updated|added) )?(?:(?:(?:about|over|less than) )?(?:\d{1,3}|an?|one|two|three) ?(?:s|m|h|d|w|sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?)(?: (?:and )?\d{1,2} ?m(?:in(?:ute)?s?)?)? ago|(?:just|right) now)$/i;

/** A time of day and nothing else. */
export const CLOCK_ALONE: RegExp =
  /^(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:gmt|utc|bst|cet|cest|est|edt|et|pst|pdt|ist))?$/i;

/** A picture credit alone. */
export const CREDIT_LINE: RegExp =
  /^(?:(?:photo|image|picture|photograph|photographer|photography|video|graphic|illustration|photo credit|image credit|image source|images? ?sources?|picture credit|foto|fotos?|bild(?:er|quelle)?|credit|credits|crédito?s?|crédit|copyright|caption|file photo|file|photo by|image by|image caption|media caption|image copyright)\s*(?:[:：©]|by\b|courtesy|copyright|credit|source|\/|\||[-–—])\s*\S|©\s*(?!\s*(?:19|20)\d{2}\b)|(?:image|media) (?:copyright|caption|source)\b|(?:getty images|shutterstock|istock|afp|reuters|ap photo|epa)(?:\s*[|/,-].{0,60}|\s*)$|[\p{L}.'’ -]{3,50}\/\s?(?:getty images|afp|reuters|ap|epa|shutterstock|bloomberg)\b.{0,40}$|(?:photo|image|picture|file photo)s? (?:by|courtesy|from|provided|via)\b|courtesy (?:of|photo)\b|file (?:photo|image|picture)s?\b.{0,60})/iu;

/** The head of an author’s biography; group 1 is the name. */
export const BIOGRAPHY: RegExp =
  /^(?:about the author:?\s*)?(?:(?:dr|prof|professor|sir|lord|mr|ms|mrs)\.? )?(\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|van|von|der|al|bin|da|di|la|el) )?\p{Lu}[\p{L}.'’-]*){1,4}),? (?:(?:is|was|has been) (?:a|an|the|one of|currently|based|our|also|editor|chief|senior|deputy|associate|assistant|professor|director|\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,3}['’]s?)\b.{0,160}?(?:report|correspond|journalis|writ|editor|column|contribut|author|freelanc|cover|fellow|analyst|professor|producer|bureau|newsroom|staff|lecturer|blogger|host\b|anchor)|(?:covers|writes|reports|joined|has (?:covered|written|reported|worked)|specializes|specialises)\b)/u;

/** "The weir in March. Photo: Ada Fenn": a credit behind the caption's last sentence. */
export const CREDIT_BEHIND: RegExp =
  /[.!?]["”’]?\s(?:photo(?:graph)?|picture|image)s?\s?(?::|by\b|©)\s?\p{Lu}[^!?]{1,60}$/iu;

/** Opens a byline; case does not count. Longer ones first. */
export const BYLINE_OPENERS: RegExp =
  /^(?:(?:story|text|article|words|report|reporting|written|posted|published|submitted|created|compiled|reviewed|updated|produced|interview|analysis|opinion|commentary|photos?|guest post|contributed|exclusive)(?: and photos?)?\s+by|by|author\s?\(?s?\)?|authored by|words(?=\s*:)|writer|von|autor(?:in|en|es)?|text|ein artikel von|por|escrito por|redactado por|par|publié par|écrit par|auteur|di|a cura di|scritto da|autore|door|geschreven door|af|av|skrevet av|tekst|napisał|autor|autorka|yazar|oleh|penulis|tác giả|автор|от|от автора|автори|reporter|journalist|reporters)\s*[:：]?\s+/iu;

/** Ends the names: a date, a place to be found, what comes after the people. */
export const BYLINE_CLOSERS: RegExp =
  /\s*(?:[|•·»]|\s[–—-]\s|\b(?:published|updated|posted|last (?:updated|modified)|https?:|www\.|follow|email|e-mail|contact|twitter|@\S|view (?:all|author|archive|profile|bio)|is an?|has been|covers|in categor|under|photo(?:graph)?s?\s?(?::|by)|pictures?\s?(?::|by)|filed|comments?|minutes?|erstellt|veröffentlicht|aktualisiert|stand|am \d|le \d|el \d|\d{1,2}[:.]\d{2}|\d{1,2}\.? ?(?:jan|feb|mar|mär|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)|(?:19|20)\d{2})(?!\p{L})|\bon (?=(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{L}+ \d|\d)).*$/isu;

/** What stands between the names of a byline. */
export const NAME_JOINTS: RegExp =
  /\s*(?:[;,](?:\s*(?:and|with|und|et|og|och|en)\s)?|\||\u00b7|\u2022|\/|\n|\s(?:and|with|avec|mit|und|et|y|e|i|og|och|en|и)\s|\s?&\s?|、)\s*/iu;

/** Words that make a part a post, a body or an account, not a person. Singular and plural. */
export const NOT_PERSON: RegExp =
  /(?:^|[\s-])(?:staff|writers?|reporters?|reporting|correspondents?|editors?|editorial|columnists?|contributors?|contributing|freelance|journalists?|bureau|chief|desk|team|newsroom|news|press|times|post|herald|tribune|daily|weekly|gazette|journal|chronicle|magazine|media|network|agency|agencies|agencia|wire|services?|report|radio|television|tv|online|digital|web|website|blog|inc|ltd|llc|gmbh|corp|company|institute|university|college|foundation|association|department|ministry|office|committee|council|group|project|international|redaktion|redaktionen|redacción|redaccion|redação|redazione|rédaction|redactie|toimitus|redakcja|redakce|nachrichten|zeitung|verlag|admin|administrator|webmaster|editor|guest|user|anonymous|unknown|producer|producers|photographer|analyst|professor|director|manager|president|ceo|founder|co-founder|senior|special|for|from|the|published|updated|author|archive|profile|category|comment|comments|share|email|subscribe|follow|read|more|view|all|posts|articles|uncategorized|editorial board|exclusive|sponsored|opinion|video|photo|photos|getty|images?|file|copyright)(?:$|[\s-])/iu;

/** First words of accounts and buttons, which are nobody. */
export const ACCOUNT: RegExp =
  /^(?:no author|not specified|none|admin|administrator|editor|guest|user|unknown|anonymous|webmaster|view|read|follow|share|more|about|author|posted|published|updated|contact|subscribe|comments?|written|by)\b/iu;

/** Titles before a name. */
export const HONORIFIC: RegExp = /^(?:dr|prof|mr|mrs|ms|rev|sir|dame|lord|hon|dipl|ing|mag)\.?\s+(?=\p{Lu})/iu;

/** Words within a name that need no capital. */
export const PARTICLE: RegExp =
  /^(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|ten|zu|zum|bin|bint|al|el|ibn|y|e|af|av|st|mc|o|d|dalla|degli|ul|ur)$/iu;

/** A post before the name of who holds it. */
export const POST: RegExp =
  /^(?:[\p{L}-]+ ){0,3}(?:correspondent|editor|reporter|writer|columnist|journalist|producer)s? (?=\p{Lu})/iu;

/** What stands before the date of a change. */
export const MODIFIED_LEAD: RegExp =
  /(?:updated|modified|changed|revised|aktualisiert|geändert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt)[^\p{L}]{0,4}(?:on|at|am|le|el|il|em|op)?[^\p{L}\d]{0,4}(?:\p{L}+,?\s)?$/iu;

/** Words that a line which only dates an article may hold. */
export const DATE_WORDS: RegExp =
  /(?:published|posted|updated|last|modified|created|first|date|edited|on|at|am|um|pm|a\.m|p\.m|uhr|hrs|stand|veröffentlicht|aktualisiert|publié|publicado|pubblicato|gepubliceerd|le|el|il|em|à|kl|by|min(?:ute)?s? read|read|time|edt|est|pdt|pst|cdt|cst|et|pt|ct|gmt|utc|bst|ist|cet|cest|hkt|sgt|aest|local|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)/giu;

/** A line that opens with a role. */
export const ROLE_LINE: RegExp =
  /^(?:\p{L}+ )?(?:(?:senior |staff |chief |contributing |special |foreign |political |diplomatic |defen[cs]e |business )*(?:writer|reporter|correspondent|editor|journalist|columnist|contributor|author|producer)s?\b|(?:bbc|cnn|ap|afp) news\b)/iu;

/** A name, a post and perhaps more behind a bar: what stands on a card, written with or without a mark between. */
export const CARD: RegExp =
  /^((?:\p{Lu}[\p{L}\p{M}'’.-]* ?){2,4}?)\s{0,2}[|•·,–—-]?\s{0,2}(?:\p{L}+ ){0,3}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Jj]ournalist|[Pp]roducer)(?:\s{0,2}[|•·–—-].{0,60})?$/u;

/** First words of a line that names who signed. */
export const LINE_OPENERS: RegExp =
  /^(?:(?:(?:written|posted|story|reported|published|words|report|text|article)\s+)?(?:by|von|por|par|di|door|af|av|автор|tekst|text)\b[\s:]+|(?:authors?|autor(?:in|en|a|es)?|auteurs?|autore|writers?|reporters?|words|story|report)\s*[:：]\s*)(?=\p{Lu}|\p{Lo})/iu;

/** Labels of fields that hold an author. */
export const AUTHOR_LABEL: RegExp =
  /(?:written|posted|by|verfasst|geschrieben|autor|author|escrito|écrit|rédigé|scritto|geschreven)/iu;

/** "Posted on 9 May 2019 by Ada Fenn" */
export const LATE_OPENER: RegExp =
  /^(?:(?:posted|published|written|updated|on|\p{L}+ \d|\d).{0,60}|[^|·]{0,30}[|·]\s*)\b[Bb]y\s+(?=\p{Lu})/u;

/** What stands before the date of publication. */
export const PUBLISHED_WORDS: RegExp =
  /(?:published|posted|created|first|publi[ée]|publicad[oa]|pubblicato|veröffentlicht|erstellt|gepubliceerd|опубликовано|yayın|diterbitkan|objavljeno|opublikowano|δημοσίευση|date|fecha|data|datum|le|am|on|vom)\b[^\p{L}\d]{0,4}(?:\p{L}+,?\s)?$/iu;

/** … and of a change, on a page. */
export const MODIFIED_WORDS: RegExp =
  /(?:updated?|modified|changed|revised|aktualisiert|geändert|mis à jour|modifi[ée]|actualizad[oa]|aggiornato|atualizad[oa]|bijgewerkt|обновлено|güncelle\p{L}*|diperbarui)\b[^\p{L}\d]{0,4}(?:\p{L}+,?\s){0,2}$/iu;

/** A block that opens like a byline: a feature that the block filter was trained with. */
export const BYLINE_HEAD: RegExp = /^(?:by|von|por|par|di|door)\s+\p{Lu}/iu;

/** First words of a line that names who signed, with a name behind them or not. */
export const BYLINE_LINE: RegExp =
  /^(?:(?:written|posted|story|reported|published|words|report|text)\s+)?(?:by|von|por|par|door|di|av|af)\b[:\s]/iu;

/** What a byline says that names no person but an account: "by admin | 3 May". */
export const ACCOUNT_LINE: RegExp = /^(?:by\s+)?[\p{L}\p{N}_.@-]{2,24}(?:\s*[|•·–,-].*)?$/iu;

/** … or a desk. */
export const DESK_WORDS: RegExp = /(?:staff|desk|editor|admin|team|agenc|newsroom|report|bureau|service|news)/iu;

/** A generation or a degree behind a name, which is no name of its own. */
export const NAME_TAIL: RegExp = /^(?:jr|sr|ii|iii|iv|ph\.?d|md|esq|m\.d)\.?$/iu;

/** … at the end of a line that its stop does not end. */
export const GENERATION_END: RegExp = /\b(?:jr|sr)\.$/iu;

/** Marks around a name, and a stop behind it that is of no initial and no generation. */
export const NAME_MARKS: RegExp = /^["“'‘:–—-]+|["”:,–—-]+$|[.’'](?=$)(?<!\b(?:jr|sr|\p{L})\.)/giu;

/** "Ada Fenn in Lisbon", "Ada Fenn for the Sentinel", "Ada Fenn of a paper": what is behind the name. */
export const AFFILIATIONS: readonly RegExp[] = [
  /\s+(?:in|for|of|at|from|für|pour|para|per|voor|aus|à|en|special to)\s+\p{Lu}.*$/u,
  /\s+(?:for|of|at|from)\s+(?:the|a)\s.*$/iu,
];

/** What parts the names on a line that holds nothing else. */
export const NAMES_APART: RegExp = /\s*(?:,|&|\||·|\band\b)\s*/u;

/** … in a credit at the foot. */
export const CREDITED_APART: RegExp = /\s*[;,]\s*|\s+and\s+/u;

/** Where in a byline its date may begin: all before it. */
export const BEFORE_DATE: RegExp = new RegExp(
  `^.*?(?=\\b(?:published|updated|posted|\\d{1,2}[ ./]|(?:${MONTH_ABBREVIATIONS.join('|')})[a-z]*\\.? \\d))`,
  'isu',
);

/** What those credited at the foot did: "contributed to this report". */
export const CONTRIBUTION: RegExp = /\s(?:also |both |all )?(?:contributed|reported from)\b.*$/iu;

/** "Reporting by Ada Fenn; editing by …": group 1 is who reported. */
export const REPORTING_BY: RegExp = /^reporting by\s+([^;.]+)/iu;

/** What stands before the names of another credit. */
export const CREDIT_OPENER: RegExp = /^[^:]{0,30}(?:by|from|:)\s/iu;

/** Where one of them did it, behind the name. */
export const CREDITED_PLACE: RegExp = /\s+(?:in|at)\s.*$/u;

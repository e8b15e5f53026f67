import type { RemovedWhy } from '../../model/index.ts';

/** A form of words that pages put around articles. `pattern` is tested on one whole block, white space folded. */
export interface LeftoverRule {
  readonly rule: string;
  readonly why: RemovedWhy;
  readonly pattern: RegExp;
  /** longest block, in UTF-16 units, that it may take */
  readonly max: number;
  /** the block opens a list of other stories or the foot of the page: what follows is not the article */
  readonly ends?: true;
  /** a label whose story is in the next block, if that is short */
  readonly label?: true;
}

/**
 * Leftovers by their words, most specific first. English first, with the commonest forms in German, French, Spanish,
 * Italian, Portuguese and Dutch. Every pattern is anchored at the head of the block, so that running text that mentions
 * cookies stays.
 */
export const LEFTOVERS: readonly LeftoverRule[] = [
  {
    rule: 'related-heading',
    why: 'related',
    ends: true,
    max: 60,
    pattern:
      /^(?:related|you may|you might|more (?:from|on|in|about|stories|news|articles|like|to|reading|coverage)|most (?:read|popular|viewed|shared|recent|commented)|recommended|trending|popular|latest|top|editor'?s'? picks?|don'?t miss|further reading|up next|read next|what to read next|what'?s next|next up|also of interest|around the web|sponsored|promoted|paid|suggested|keep reading|must[- ]reads?|in case you missed|best of|today'?s|other|similar|recent)(?:\s+(?:topics?|content|stor(?:y|ies)|articles?|posts?|news|links?|reading|coverage|items?|headlines?|videos?|searches|tags|also like|like|also be interested in|want to read|have missed|enjoy|now|today|this week|reads?|for you|from|in|on|the|web|site|by|our|partners?|sponsors?|this|author|topic|section|category|series|and|&)(?!\p{L})){0,6}\s*[:»›>…]?$/iu,
  },
  {
    rule: 'related-heading',
    why: 'related',
    ends: true,
    max: 60,
    pattern:
      /^(?:das könnte (?:sie|dich) auch interessieren|mehr zum thema|weitere (?:artikel|themen|nachrichten|meldungen|beiträge).*|ähnliche (?:artikel|beiträge)|meistgelesen|auch interessant|lesen sie auch|articles? (?:similaires|liés|connexes|populaires)|à lire aussi|sur le même (?:sujet|thème)|les plus lus|también te puede interesar.*|te puede interesar|noticias relacionadas|artículos relacionados|más noticias|lo más (?:leído|visto)|leggi anche|potrebbe(?:ro)? interessarti.*|articoli correlati|leia também|veja também|leia mais|notícias relacionadas|mais lidas|lees ook|gerelateerde? .{0,30}|meer over .{0,40})\s*:?$/iu,
  },
  {
    rule: 'comments',
    why: 'boilerplate',
    ends: true,
    max: 80,
    pattern:
      /^(?:(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply|response)s?(?: below)?|(?:view|show|see|read|load)? ?(?:all |the )?(?:\d+ )?comments?(?: ?\(\d+\)| \d+| (?:are )?(?:closed|off|disabled).*| on ".*")?|join the (?:conversation|discussion)|no comments(?: yet)?|be the first to comment.*|cancel reply|comments? section|(?:add|show) comments?|kommentare?(?: ?\(\d+\))?|kommentar (?:schreiben|hinterlassen).*|schreibe einen kommentar.*|laisser un commentaire|commentaires?|deja (?:un|una) (?:comentario|respuesta).*|comentarios|deixe (?:um|uma) (?:comentário|resposta)|lascia un commento|commenti|reacties?|what do you think\??)\s*[.!:»]?$/iu,
  },
  {
    rule: 'comment-form',
    why: 'boilerplate',
    max: 260,
    pattern:
      /^(?:your email address will not be published|required fields are marked|save my name|notify me of (?:new|follow)|you must be (?:logged|signed) in to|please (?:log|sign) in to|this site uses akismet|diese website verwendet akismet|ce site utilise akismet|este sitio usa akismet|questo sito usa akismet|name \*|e-?mail \*|website$|comment \*|deine e-mail-adresse wird nicht|votre adresse .{0,12}mail ne sera)/iu,
  },
  {
    rule: 'cookies',
    why: 'boilerplate',
    max: 700,
    pattern:
      /^(?:(?:this|our) (?:web)?site (?:and its partners )?uses? (?:necessary )?(?:cookies|browser)|we(?: and our .{1,40})? use (?:necessary |essential )?(?:cookies|technologies such as)|by (?:continuing|using|browsing|clicking|visiting).{0,60}(?:cookies|you (?:agree|accept|consent))|(?:we value|respecting|about) your privacy|(?:the )?cookies? (?:are|help|policy|settings|preferences|notice|consent|list)\b|(?:accept|reject|allow|manage|decline|customi[sz]e)(?: all| necessary)? cookies|(?:privacy|cookies?) (?:(?:&|and|\+) (?:cookies?|privacy|terms) )?(?:policy|notice|statement|overview|preferences|settings)\b|manage (?:consent|preferences|options)|necessary cookies|strictly necessary|(?:diese|unsere) (?:web)?seite (?:verwendet|nutzt|benutzt) cookies|wir (?:verwenden|nutzen) cookies|ce site utilise des cookies|nous utilisons des cookies|(?:este sitio|esta (?:web|página)).{0,20} (?:utiliza|usa) cookies|utilizamos cookies|questo sito (?:utilizza|usa) cookie|este site (?:utiliza|usa) cookies|deze (?:web)?site (?:maakt gebruik van|gebruikt) cookies|do not sell (?:or share )?my)/iu,
  },
  {
    rule: 'consent',
    why: 'boilerplate',
    max: 120,
    pattern:
      /^(?:accept(?: all)?(?: (?:&|and) (?:close|continue))?|i (?:accept|agree)|got it!?|ok(?:ay)?|close|dismiss|no,? thanks|agree(?: and (?:close|continue))?|continue|learn more|privacy(?: policy)?|terms(?: (?:of|and|&) (?:use|service|conditions|sale)){0,2}|terms .{0,20}privacy.{0,20})\s*[.!]?$/iu,
  },
  {
    rule: 'legal',
    why: 'boilerplate',
    max: 420,
    pattern:
      /^(?:(?:copyright|©|\(c\))\s*(?:copyright|©|\(c\))?\s*.{0,6}(?:(?:19|20)\d{2})|©\s*\S|(?:the )?(?:views?|opinions?) (?:and opinions? )?expressed (?:in|by|here|are)|all rights reserved|this material (?:may|must) not be|no part of (?:this|the)|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|all (?:quotes|content|images|material).{0,60}(?:copyright|delayed|property)|reproduction (?:of|in whole|without|prohibited))/iu,
  },
  {
    rule: 'standards',
    why: 'boilerplate',
    max: 420,
    pattern:
      /^(?:our standards\s*:|(?:\()?(?:except for the headline, )?this (?:story|article|report|content|piece) (?:has not been|hasn'?t been|was|is|has been|originally|first|also) .{0,40}(?:edited|published|auto-?generated|syndicat|translated|produced|provided|distributed|appeared|created|part of|republished|supported|made possible)|(?:this|the) (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|ran|published)|first published (?:in|by|on|at)\b.{0,60}$|with inputs? from|(?:as )?reported by (?:afp|ap|reuters)|republished with permission|disclaimer\s*:)/iu,
  },
  {
    rule: 'share',
    why: 'boilerplate',
    max: 140,
    pattern:
      /^(?:(?:share|tweet|pin|print|e-?mail|save|copy|bookmark|like|send|follow|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|tiktok|threads|flipboard|pocket|messenger|mail|link|url|copied|copy link|share (?:this|on|via|with|to|the)|this|article|story|post|page|on|via|to|with|friends?|icon|button|open|new|window|opens|in|click|by|us|it|gift|full|tumblr|viber|vk|sms|line|email|google\+?|google news|teilen|drucken|merken|twittern|partager|imprimer|envoyer|compartir|imprimir|enviar|tuitear|condividi|stampa|invia|compartilhar|delen|deel|afdrukken|поделиться|udostępnij|sdílet|paylaş|bagikan|chia sẻ|seneste|and|&|a|the|\d+|\d+(?:\.\d+)?k|shares?|likes?|tweets?|followers?)(?![\p{L}\p{N}])[\s:|/,.·•()+-]*){1,14}$/iu,
  },
  {
    rule: 'share',
    why: 'boilerplate',
    max: 90,
    pattern:
      /^(?:(?:like|liked|enjoy(?:ed)?|love(?:d)?) (?:this|the|our) (?:story|article|post|piece)\?.{0,60}|sharing is caring\s*[.!:]*)$/iu,
  },
  {
    rule: 'contact',
    why: 'byline',
    max: 140,
    pattern:
      /^(?:(?:e-?mail|write(?: to)?|contact|reach|send (?:an )?e-?mails? to)\b[^.!?]{0,60}\s)?(?:at\s)?(?:<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?|(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram|linkedin)\.com\/\S+|@[A-Za-z_]\w{2,30})\s*[.,;|]?$/iu,
  },
  {
    rule: 'follow',
    why: 'boilerplate',
    max: 300,
    pattern:
      /^(?:follow (?:us|me|him|her|them|our|@\w|[^.,;]{2,40} on (?:twitter|x|facebook|instagram|linkedin|threads|bluesky|google news)\b)|(?:like|find|join|connect with|watch|subscribe to|get) us on|(?:you can )?(?:reach|contact|e-?mail|write to|follow) (?:him|her|them|the (?:author|reporter|writer)|[^.,;]{3,40}) (?:at \S+@|on twitter|on x\b|on facebook|via (?:e-?mail|twitter))|(?:get|download|install|try) (?:the|our) .{0,40}app\b|(?:folgen sie|folge) (?:uns|mir)|suivez[- ]nous|síguenos|seguici|siga-nos|volg ons|connect with us|stay connected|(?:join|subscribe to) our (?:whatsapp|telegram|youtube))/iu,
  },
  {
    rule: 'newsletter',
    why: 'boilerplate',
    max: 420,
    pattern:
      /^(?:sign[- ]?up (?:for|to|here|now|today|with)|signup|subscribe(?: (?:to|now|today|here|for|with|via)\b|$)|get (?:the|our|all the|daily|breaking|unlimited|more|local|essential|updates|stories|news|your|full|access).{0,80}(?:newsletters?|inbox|delivered|subscri|access|alerts?|emails?|app\b)|(?:our |the |daily |weekly |free |morning )*newsletters?\b|(?:enter|your) (?:your )?e-?mail(?: address)?\b|already (?:a|have|subscribed)|register (?:now|for free)|create (?:a|an|your) (?:free )?account|(?:log|sign) ?in\b(?: (?:or|to|here|with).*)?$|log ?out$|join (?:our|the) (?:mailing|newsletter|community)|support (?:our (?:work|journalism)|(?:independent|quality|local) (?:journalism|news|media)|us)\b|(?:please )?(?:donate (?:now|today|here|to us)|donate$|become a (?:member|subscriber|patron))|this (?:article|content|story|page) is (?:for|only|available|reserved|free|exclusive)\b.{0,60}(?:subscri|member|regist)|to (?:continue|keep) reading|continue reading (?:with|your|by)|you(?:'ve| have) (?:reached|read|used|been).{0,40}(?:limit|free|articles)|thank you for (?:reading|subscribing|signing|registering)|thanks for (?:reading|subscribing|signing)|newsletter (?:abonnieren|bestellen)|abonn(?:ieren|ez)\b|suscríbete|suscribirse|iscriviti|assine|inscreva-se|inscrivez-vous|jetzt (?:abonnieren|testen|registrieren|anmelden))/iu,
  },
  {
    rule: 'advert',
    why: 'boilerplate',
    max: 60,
    pattern:
      /^(?:advertis(?:e?ment|ing)(?: - .*)?|(?:story|article|content) continues (?:below|after)(?: (?:the |this )?ad(?:vertisement)?)?|continue reading(?: (?:below|the main story|this article.*))?|ads?(?: by .*)?|sponsored(?: content)?|promoted(?: content)?|skip (?:ad|advertisement)|report (?:this )?ad|loading\s?\.*|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|reklama?|- ?advertisement ?-|remove ads?.*|scroll (?:down )?to continue.*|read full (?:story|article))\s*[.:»…-]*$/iu,
  },
  {
    rule: 'see-also',
    why: 'related',
    max: 320,
    pattern:
      /^(?:[▶►•>→*\s[(]*)(?:(?:see|read|watch|listen|view) (?:also|more|next|now|this|full (?:story|article))|also (?:read|see|watch)|also|more|must[- ]read|must watch|watch|listen|related(?: (?:story|stories|article|articles|post|posts|video|news|link|links|coverage|read))?|read|don'?t miss|in (?:pics|pictures|photos)|further reading|lesen sie (?:auch|dazu|hier).{0,30}|mehr (?:dazu|zum thema).{0,20}|siehe auch|à lire(?: aussi)?|lire aussi|voir aussi|lea también|lee también|leer más|te puede interesar|leggi anche|vedi anche|leia (?:também|mais)|veja (?:também|mais)|saiba mais|lees ook|les også|läs också|læs også|czytaj (?:też|także|więcej)|čtěte (?:také|více)|zobacz (?:też|także)|читайте также|читайте також|смотрите также|baca juga|xem thêm)\s*(?:[:：|»›>→]|[-–—]\s|\|)\s*\S/iu,
  },
  {
    rule: 'see-also',
    why: 'related',
    max: 260,
    pattern:
      /^(?:(?:See|SEE|Read|READ) (?:[Aa]lso|ALSO)|(?:Also|ALSO) (?:[Rr]ead|READ)|R(?:elated|ELATED) (?:[Ss]tory|[Aa]rticle|[Pp]ost)s?|You (?:may|might) also like|You may be interested in)\s+(?=[\p{Lu}\p{N}"'“])\S/u,
  },
  {
    rule: 'see-also-label',
    why: 'related',
    label: true,
    max: 40,
    pattern:
      /^(?:[▶►•>→*\s[(]*)(?:(?:see|read|watch) (?:also|more|next)|also read|read more(?: (?:on|about|from|at|here|news|stories|like this|below)\b.{0,20})?|related(?: (?:story|article|post|video|reading|news))?|must[- ]read|lesen sie auch|siehe auch|mehr dazu|lire aussi|à lire aussi|lea también|lee también|leer más|leggi anche|leia também|leia mais|veja também|saiba mais|lees ook|läs också|les også|læs også|czytaj także|czytaj też|читайте также|читайте також|baca juga|xem thêm|more (?:here|on this|info|information|details?)|click here(?: (?:to|for)\b.{0,30})?|full story)\s*[\])]*[:：»›>→.…]*$/iu,
  },
  {
    rule: 'player',
    why: 'boilerplate',
    max: 90,
    pattern:
      /^(?:(?:updated|published|posted|last updated|created)\s*:?\s*(?:-|—)?|(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\s*\/\s*(?:\d{1,2}:)?\d{1,2}:\d{2})?|(?:now )?playing|play(?: (?:video|audio|now|all))?|pause|mute|unmute|video player.*|(?:close|open) (?:video|gallery|modal|menu|navigation)|listen(?: to (?:this|the) (?:article|story))?(?: now)?(?: ?[(·-]? ?\d+ min.*)?|\d+ ?(?:-| )?min(?:ute)?s?(?: (?:read|listen|de lecture))?|(?:reading|read) time:? .{1,20}|lesezeit:? .{1,20}|(?:estimated )?reading time.{0,25}|(?:tempo de leitura|temps de lecture|tiempo de lectura|tempo di lettura|leestijd)\s?:? .{1,20}|this (?:slideshow|site|page|video|feature) requires javascript|duration:? .{1,12}|(?:audio|video|photos?|gallery|slideshow|image|fullscreen|full screen|expand|enlarge(?: image)?|toggle caption|hide caption|show caption|view (?:gallery|image|slideshow|photos)|\d+ of \d+(?: \|.*)?|\d+ ?\/ ?\d+|(?:view )?\d+ (?:images?|photos?|pictures|views?))|text size.*|font size.*|a[+-]|aa|your browser does not support.*|(?:please )?enable javascript.*|javascript (?:is )?(?:required|disabled).*|this video (?:can ?not|could not).*|loading\b.{0,30})\s*[.:…]*$/iu,
  },
  {
    rule: 'navigation',
    why: 'boilerplate',
    max: 90,
    pattern:
      /^(?:skip to (?:main )?(?:content|navigation|footer|search)|menu|main menu|search(?: for:?.*)?|home(?:page)?|back(?: to (?:top|home|.{1,30}))?|next(?: (?:post|article|story|page|slide))?|prev(?:ious)?(?: (?:post|article|story|page|slide))?|(?:older|newer) posts?|post navigation|breadcrumbs?|table of contents|contents|show (?:more|less|all)|load more.*|see (?:more|all)(?: .{1,30})?|view (?:more|all|comments|profile|archive|author)(?: .{1,30})?|read (?:more|full|less|now)|(?:contact|about|advertise|careers|help|sitemap|faq|subscribe|imprint|impressum|datenschutz|kontakt|mentions légales)(?: (?:us|with us|map))?|jump to .{1,30}|go to .{1,30}|top|print(?: this.*| edition| page)?|tags?|topics?|categories|category|filed under|archives?|sections?|news tips?.{0,30}|report (?:an? )?(?:error|typo|abuse|problem).*|request (?:a )?correction.*|suggest (?:a )?correction.*|send (?:us )?(?:feedback|tips?|news).*|explore more.*|zurück|nach oben|weiterlesen|zur startseite|lire la suite|ver más|mostrar más|edit this (?:article|page|post)|reply|permalink|author|posted in|uncategori[sz]ed)\s*[:»›>←→…]*$/iu,
  },
  {
    rule: 'breadcrumb',
    why: 'boilerplate',
    max: 220,
    pattern:
      /^(?:home|homepage|you are here:?|start|startseite|accueil|inicio|início|news)\s*(?:[»›>/→|]|&gt;|::)\s*\S/iu,
  },
  {
    rule: 'tags',
    why: 'boilerplate',
    max: 500,
    pattern:
      /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|schlagw(?:orte|örter)|themen|etiquetas|temas|mots[- ]clés|tópicos|in this (?:article|story)|related (?:tags|topics)|labels?|more about|see more on)\s*[:：]\s*\S/iu,
  },
  { rule: 'hashtags', why: 'boilerplate', max: 200, pattern: /^(?:#[\p{L}\p{N}_]+[\s,|]*)+$/u },
  {
    rule: 'credits',
    why: 'byline',
    max: 420,
    pattern:
      /^[([]?(?:(?:additional |with |contributing |original |editorial )?(?:reporting|writing|editing|translation|translated|edited|compiled|written)(?: and (?:writing|editing|reporting))?(?: assistance)? (?:by|from)\s*:?\s+\S|(?:editors?|writers?|reporters?|producers?|photographer|contributors?)\s*[:：]\s*\S|(?:source|sources|quelle|quellen|fuente|fonte|bron|via)\s*[:：/]\s*\S{2,}(?:\s\S+){0,4}$)/iu,
  },
  {
    rule: 'contributed',
    why: 'byline',
    max: 420,
    pattern:
      /^[^.!?"“”]{4,260}(?:\b\p{Lu}\.[^.!?"“”]{0,80}){0,3}\s(?:(?:also |both |all )?contributed (?:to (?:this|the) (?:report|story|article|piece)|reporting|research|additional reporting)|reported from)\b[^!?]{0,80}$/u,
  },
];

/** A text that goes on for subscribers alone. */
export const PAYWALL: RegExp =
  /(?:subscribe|subscription|subscriber|sign in|log ?in|register|abonn|suscr[ií]b|assin(?:e|ante)|premium)[^.!?]{0,60}(?:to (?:continue|read|keep|unlock|access|view)|for (?:full|unlimited) access|weiterlesen|zu lesen|pour lire|para (?:continuar|leer|seguir|ler))|(?:this|the) (?:article|story|content|page) is (?:for|only for|only available to|available to|reserved for|exclusive to) (?:our )?(?:subscribers|members|registered)|(?:continue|keep) reading (?:with|by|for)\b|to (?:continue|keep) reading|you(?:'ve|’ve| have) reached your .{0,30}limit|already a subscriber\?/iu;

/** Words of pages that ask for consent to cookies. */
export const CONSENT: RegExp =
  /(?:we (?:and our (?:\d+ )?partners|value your privacy)|before you continue|consent|cookies?|datenschutz|your privacy choices|accept all|alle akzeptieren|tout accepter|aceptar todo)/iu;

/** How a note of the editors begins, with a straight apostrophe. */
export const EDITORS_NOTE: RegExp =
  /^(?:editor'?s?'? ?note|correction|corrections? (?:and|&) clarifications?|clarification|update|anmerkung der redaktion|note de la rédaction|nota del editor)\b\s*[:：(–—-]/iu;

/** The number of a page, alone on its line. */
export const PAGE_NUMBER: RegExp = /^(?:page\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d+)?$/i;

/** The button that closes a menu of links which a page puts into a sentence behind a name. */
export const MENU_END: RegExp = /(?<= )MORE(?![\p{L}\p{N}])/gu;

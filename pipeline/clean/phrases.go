package clean

// phrases are the words of one language by which a block is known. All are lower
// case, without marks at the ends. Rules are in furniture.go; here is data only.
type phrases struct {
	lang string
	// starts begin a short block that is furniture.
	starts []string
	// whole are furniture when a block is nothing else.
	whole []string
	// more begin a block after which links to other pages follow.
	more []string
	// lists are headings of lists of links to other texts; what stands below them is none of the article's.
	lists []string
	// turn are words for the text before or after, page for a page, counted for what a page counts of itself.
	turn, page, counted []string
	// legal make a block outside the article's sentences a notice, wherever they stand in it.
	legal []string
	// site are what a site says of itself, its money and its terms; two make a block a notice where notices stand.
	site []string
	// caption begin a picture's caption or credit.
	caption []string
	// byline begin the line that names the author.
	byline []string
	// stamp may stand around a date without making it anything but a stamp.
	stamp []string
	// months and weekdays, full and short.
	months, weekdays []string
	// empties are headings that say nothing when nothing follows.
	empties []string
	// references are headings of lists of sources.
	references []string
	// stop are common words by which the language is guessed.
	stop []string
}

var languages = []phrases{{
	lang: "en",
	starts: []string{"views:", "view count", "viewed", "hits:", "reads:", "comments:", "comments (", "share on", "share this", "share via", "share:",
		"share article", "tweet this", "print this", "print article", "email this", "send to a friend", "flag as", "report this", "back to", "go back to", "return to top",
		"subscribe", "sign up", "sign in", "log in", "register now", "register to", "follow us", "follow on", "like us on", "join us on", "join our", "tags:", "tagged:", "tagged with",
		"filed under", "categories:", "category:", "posted in", "click here", "click to", "tap here", "download the app", "download our app", "get our app",
		"advertisement", "advertise with", "sponsored", "promoted", "leave a comment", "leave a reply", "post a comment", "add a comment", "write a comment", "skip to", "jump to",
		"toggle navigation", "open menu", "close menu", "search for:", "cookie", "we use cookies", "this site uses cookies", "this website uses cookies", "accept all cookies",
		"by continuing to", "enable javascript", "please enable javascript", "please turn on javascript", "your browser", "page not found", "loading", "next article", "previous article", "next post", "previous post",
		"next story", "previous story", "next page", "previous page", "newer post", "older post", "newsletter", "get the latest", "stay up to date", "stay informed", "never miss",
		"number of visits", "number of views", "number of reads", "number of visitors", "visits:", "visitors:", "total visits", "total views", "page views", "pageviews", "customer satisfaction", "user satisfaction", "satisfaction survey", "reader survey", "take our survey", "take the survey", "are you satisfied", "how satisfied", "please rate", "report an error", "report a mistake", "report a typo", "suggest a correction", "found a mistake", "found an error", "was this page",
		"support our journalism", "donate now", "buy now", "copyright ©", "copyright (c)", "© 1", "© 2", "©1", "©2", "(c) 19", "(c) 20", "all rights reserved", "terms of use", "terms and conditions", "terms of service", "privacy policy",
		"reproduction date", "article id", "min read", "reading time", "listen to this article", "listen to article", "text size", "font size", "photo gallery", "image gallery", "view gallery", "view comments", "show comments", "view all", "see all", "load more", "show more", "you are here", "printer-friendly",
		"found this article", "did you find", "rate this", "was this article", "view original", "read the original", "view desktop", "watch live", "watch now", "watch:", "video:", "download pdf", "download as", "save as pdf", "short url", "permalink", "have a news tip", "send us a tip", "contact us", "site map"},
	whole: []string{"home", "menu", "search", "news", "latest news", "breaking news", "top news", "top stories", "top story", "world news", "all news", "more news", "recent news", "recent features", "recent posts", "recent articles", "latest", "latest articles", "latest stories", "latest posts",
		"most read", "most popular", "most viewed", "popular", "popular posts", "trending", "trending now", "editor's picks", "editors' picks", "editor’s picks", "featured", "features", "opinions", "videos", "photos", "gallery", "galleries", "multimedia", "photo gallery", "podcasts", "events", "archive", "archives",
		"facebook", "twitter", "x", "linkedin", "whatsapp", "telegram", "instagram", "youtube", "pinterest", "reddit", "tumblr", "email", "e-mail", "mail", "print", "pdf", "share", "tweet", "copy link", "copy url", "save", "bookmark", "rss", "rss feed", "like", "reply", "pin it", "google+", "vk", "odnoklassniki", "viber", "messenger", "skype",
		"next", "previous", "prev", "back", "top", "close", "more", "read more", "see more", "show more", "load more", "view more", "learn more", "find out more", "continue reading", "full story", "details", "comments", "comment", "no comments", "add comment", "leave comment", "login", "logout", "register", "sign in", "sign up", "subscribe", "my account", "contact", "contacts", "contact us", "about us", "about", "advertise", "careers", "jobs", "faq", "help", "feedback", "privacy", "terms", "legal", "disclaimer", "cookies", "sitemap", "site map", "accessibility", "imprint",
		"business", "politics", "sport", "sports", "culture", "entertainment", "lifestyle", "technology", "tech", "health", "science", "travel", "opinion", "world", "local", "national", "international", "society", "economy", "weather", "video", "photo", "tags", "topics", "categories", "sections", "english", "en", "ru", "русский", "français", "español", "العربية", "中文", "日本語",
		"edit", "edit source", "view history", "view source", "talk", "from wikipedia the free encyclopedia", "end", "ends", "more information", "page", "loading", "loading..."},
	more:  []string{"read also", "read more:", "read more about", "read next", "see also:", "also read", "also see", "related:", "related news", "related articles", "related stories", "related posts", "related content", "related topics", "related links", "related items", "related coverage", "more on this", "more from", "more in", "more stories", "more news", "more about", "other news", "other articles", "similar articles", "similar news", "you may also", "you might also", "you may like", "recommended for", "recommended", "don't miss", "don’t miss", "must read", "more like this", "latest in", "further reading:", "editor's pick", "up next", "next up", "top picks", "in this section", "from around the web", "around the web", "popular in", "most read in", "the latest"},
	lists: []string{"read also", "read more", "also read", "see also our", "most read", "most popular", "most viewed", "most shared", "most commented", "popular", "popular posts", "popular news", "popular articles", "trending", "trending now", "latest news", "latest articles", "latest stories", "latest posts", "recent posts", "recent articles", "recent news", "recent stories", "other news", "other articles", "other stories", "more news", "more stories", "top stories", "top news", "breaking news", "headlines", "related", "related news", "related articles", "related stories", "related posts", "related content", "related coverage", "related links", "similar articles", "similar news", "recommended", "recommended for you", "you may also like", "you might also like", "editor's picks", "editors' picks", "editor’s picks", "editors’ picks", "don't miss", "don’t miss", "must read", "up next", "top picks"},
	turn:  []string{"next", "previous", "prev", "newer", "older"}, page: []string{"page", "p", "pg"},
	counted: []string{"comment", "comments", "view", "views", "read", "reads", "share", "shares", "hit", "hits", "visit", "visits", "visitors", "like", "likes", "reactions", "replies", "responses", "downloads", "min read"},
	legal:   []string{"creative commons", "all rights reserved", "terms of use", "terms of service", "terms and conditions", "privacy policy", "cookie policy", "copyright ©", "© copyright", "copyright (c)", "registered trademark", "may not be reproduced", "may not be published, broadcast", "without permission", "without prior written", "reproduction in whole or in part", "this article was sourced from", "reprinted with permission", "active hyperlink", "without a hyperlink", "hyperlink is required", "hyperlink to the source", "when using materials", "when using our materials", "use of materials", "link to the site is", "link to the source is", "reference to the source is", "protected by recaptcha", "uses cookies", "use of cookies"},
	site: []string{"this site", "this website", "this web site", "this page", "our site", "our website", "our editorial", "our users", "our readers", "our sponsors", "our partners", "our terms", "made possible by", "made possible from", "made possible with", "non-profit organi", "nonprofit organi", "not-for-profit",
		"not affiliated", "sponsored by", "funded by", "funding for", "supported by", "licensed under", "license", "licence", "trademark", "copyright", "content provider", "content contributor", "contributors", "content is", "assembled from", "contributed to", "a project of", "powered by", "hosted by",
		"open access", "public domain", "disclaimer", "additional terms", "terms may apply", "terms apply", "peer reviewed", "peer-reviewed", "ebooks", "reproduced", "mirror of", "sourced from", "copied from", "digitized by", "digitised by"},
	caption:    []string{"photo:", "photo by", "photo credit", "photo courtesy", "photos:", "photos by", "photograph:", "photograph by", "image:", "image credit", "image by", "image courtesy", "image source", "picture:", "picture by", "credit:", "caption:", "file photo", "illustration:", "graphic:", "source: reuters", "source: afp", "source: ap", "source: getty", "getty images", "(photo", "[photo", "(photo:"},
	byline:     []string{"by ", "author:", "authors:", "written by", "reported by", "reporting by", "report by", "posted by", "published by", "editing by", "edited by", "compiled by", "words by", "story by", "text by"},
	stamp:      []string{"published", "updated", "posted", "modified", "last", "date", "released", "release", "created", "edited", "on", "at", "am", "pm", "a", "p", "m", "gmt", "utc", "est", "edt", "cet", "cest", "jst", "ist", "pst", "pdt", "bst", "msk", "et", "hrs", "hours", "st", "nd", "rd", "th", "of", "the", "first", "issued", "issue", "no", "publication", "filed", "for", "immediate", "time", "local", "uploaded", "added", "views", "reads", "shares", "hits", "visits", "likes", "print", "dated"},
	months:     []string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"},
	weekdays:   []string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"},
	empties:    []string{"see also", "external links", "further reading", "references", "notes", "sources", "bibliography", "related links", "links", "contents", "gallery", "citations", "footnotes"},
	references: []string{"references", "notes", "sources", "footnotes", "bibliography", "citations", "notes and references", "works cited", "endnotes"},
	stop:       []string{"the", "of", "and", "to", "in", "is", "was", "that", "with", "for", "by", "from", "has", "have", "will", "which", "this", "are", "were", "been"},
}, {
	lang: "fr",
	starts: []string{"vues :", "vues:", "nombre de vues", "partager sur", "partager cet", "partager :", "partagez", "imprimer cet", "abonnez-vous", "s'abonner", "s’abonner", "inscrivez-vous", "suivez-nous", "connectez-vous", "retour à", "retour au", "retour en haut", "mots-clés", "mots clés", "tags :", "cliquez ici", "publicité", "laisser un commentaire", "ajouter un commentaire", "commentaires", "nous utilisons des cookies", "ce site utilise des cookies", "en poursuivant votre navigation",
		"article suivant", "article précédent", "temps de lecture", "tous droits réservés", "mentions légales", "politique de confidentialité", "newsletter", "recevez", "télécharger", "réservé aux abonnés", "aller au contenu"},
	whole: []string{"accueil", "menu", "recherche", "rechercher", "actualités", "à la une", "dernières nouvelles", "les plus lus", "imprimer", "partager", "lire la suite", "en savoir plus", "voir plus", "suivant", "précédent", "fermer", "politique", "économie", "culture", "société", "monde", "contact", "envoyer", "écouter", "réagir"},
	more:  []string{"lire aussi", "à lire aussi", "voir aussi :", "à voir aussi", "sur le même sujet", "sur le même thème", "articles liés", "à lire également", "lire également", "articles similaires", "dans la même rubrique", "les plus lus", "vous aimerez aussi", "a lire aussi"},
	lists: []string{"lire aussi", "à lire aussi", "a lire aussi", "à lire également", "lire également", "sur le même sujet", "sur le même thème", "articles liés", "articles similaires", "dans la même rubrique", "les plus lus", "dernières nouvelles", "vous aimerez aussi"},
	turn:  []string{"suivant", "précédent"}, page: []string{"page"}, counted: []string{"commentaire", "commentaires", "vues", "partages", "lectures"},
	legal: []string{"tous droits réservés", "politique de confidentialité", "conditions générales", "conditions d'utilisation", "conditions d’utilisation", "reproduction interdite", "utilise des cookies"}, caption: []string{"photo :", "crédit photo", "crédit :", "crédits :", "image :", "légende :", "illustration :", "© photo"},
	byline: []string{"par ", "auteur :", "rédigé par", "propos recueillis par", "publié par", "écrit par"}, stamp: []string{"publié", "mis", "à", "jour", "le", "modifié", "dernière", "mise", "date", "créé", "et", "h", "par", "posté"},
	months:   []string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "janv", "févr", "avr", "juil", "sept", "déc"},
	weekdays: []string{"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"},
	empties:  []string{"voir aussi", "liens externes", "références", "notes", "notes et références", "bibliographie"}, references: []string{"références", "notes et références", "bibliographie", "sources"},
	stop: []string{"le", "la", "les", "des", "et", "est", "dans", "pour", "que", "qui", "une", "du", "sur", "avec", "par", "au", "aux", "plus", "ont", "été"},
}, {
	lang:   "de",
	starts: []string{"aufrufe", "teilen auf", "teilen:", "artikel teilen", "artikel drucken", "artikel versenden", "abonnieren", "jetzt abonnieren", "newsletter", "melden sie sich", "jetzt anmelden", "folgen sie uns", "zurück zu", "zurück zum", "zurück zur", "nach oben", "schlagwörter", "schlagworte", "tags:", "stichwörter", "stichworte", "klicken sie hier", "anzeige", "werbung", "kommentar schreiben", "kommentare", "wir verwenden cookies", "diese website verwendet cookies", "diese webseite verwendet", "durch die nutzung", "nächster artikel", "vorheriger artikel", "lesezeit", "alle rechte vorbehalten", "impressum", "datenschutz", "zum inhalt springen", "zur startseite", "quelle: dpa", "bitte aktivieren sie javascript", "zum thema"},
	whole:  []string{"startseite", "menü", "suche", "nachrichten", "aktuelles", "aktuell", "politik", "wirtschaft", "kultur", "gesellschaft", "drucken", "teilen", "merken", "weiterlesen", "mehr lesen", "mehr", "mehr erfahren", "weiter", "zurück", "schließen", "kontakt", "über uns", "anmelden", "registrieren", "kommentare", "meistgelesen", "per e-mail", "antworten", "seite"},
	more:   []string{"lesen sie auch", "mehr zum thema", "lesen sie mehr", "weitere artikel", "das könnte sie auch", "das könnte dich auch", "auch interessant", "ähnliche artikel", "siehe auch:", "mehr dazu", "verwandte artikel", "passend zum thema", "weitere meldungen", "weitere nachrichten", "weiterführende links", "meistgelesen"},
	lists:  []string{"lesen sie auch", "mehr zum thema", "weitere artikel", "auch interessant", "ähnliche artikel", "verwandte artikel", "passend zum thema", "weitere meldungen", "weitere nachrichten", "meistgelesen", "meist gelesen", "das könnte sie auch interessieren"},
	turn:   []string{"weiter", "zurück", "vorheriger", "nächster"}, page: []string{"seite"}, counted: []string{"kommentar", "kommentare", "aufrufe"},
	legal:  []string{"alle rechte vorbehalten", "datenschutzerklärung", "nutzungsbedingungen", "allgemeinen geschäftsbedingungen", "verwendet cookies", "verwenden cookies"},
	byline: []string{"von ", "autor:", "autorin:", "verfasst von", "geschrieben von"}, caption: []string{"foto:", "fotos:", "bild:", "bildquelle", "bildnachweis", "© foto", "quelle: picture alliance", "symbolbild", "archivbild", "grafik:"},
	stamp:    []string{"veröffentlicht", "aktualisiert", "stand", "vom", "am", "um", "uhr", "erstellt", "den", "datum", "zuletzt", "geändert"},
	months:   []string{"januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember", "jänner", "okt", "dez", "mär"},
	weekdays: []string{"montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "mo", "di", "mi", "do", "fr", "sa", "so"},
	empties:  []string{"siehe auch", "weblinks", "einzelnachweise", "literatur", "quellen"}, references: []string{"einzelnachweise", "quellen", "literatur", "anmerkungen"},
	stop: []string{"der", "die", "das", "und", "ist", "nicht", "mit", "von", "für", "auf", "den", "dem", "ein", "eine", "zu", "sich", "auch", "im", "als", "werden"},
}, {
	lang:   "es",
	starts: []string{"visitas:", "compartir en", "compartir:", "comparte", "imprimir este", "suscríbete", "suscríbase", "síguenos", "síganos", "regístrate", "inicia sesión", "volver a", "etiquetas:", "haga clic", "haz clic", "publicidad", "deja un comentario", "comentarios", "utilizamos cookies", "este sitio utiliza cookies", "artículo siguiente", "artículo anterior", "todos los derechos reservados", "política de privacidad", "aviso legal", "boletín"},
	whole:  []string{"inicio", "menú", "buscar", "noticias", "últimas noticias", "lo más leído", "imprimir", "compartir", "leer más", "ver más", "siguiente", "anterior", "cerrar", "contacto", "política", "economía", "sociedad", "mundo"},
	more:   []string{"lea también", "lee también", "leer también", "le puede interesar", "te puede interesar", "noticias relacionadas", "artículos relacionados", "también te puede", "ver también:", "más noticias", "más información"},
	lists:  []string{"lea también", "lee también", "leer también", "le puede interesar", "te puede interesar", "noticias relacionadas", "artículos relacionados", "más noticias", "últimas noticias", "lo más leído"},
	turn:   []string{"siguiente", "anterior"}, page: []string{"página"}, counted: []string{"comentario", "comentarios", "visitas", "lecturas"},
	legal:  []string{"todos los derechos reservados", "política de privacidad", "términos y condiciones", "utiliza cookies", "prohibida la reproducción"},
	byline: []string{"por ", "autor:", "escrito por", "publicado por"}, caption: []string{"foto:", "imagen:", "fotografía:", "crédito:"},
	stamp:    []string{"publicado", "actualizado", "fecha", "de", "del", "el", "a", "las", "horas", "hora", "última", "actualización"},
	months:   []string{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "setiembre", "octubre", "noviembre", "diciembre", "ene", "ago", "dic"},
	weekdays: []string{"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"},
	empties:  []string{"véase también", "enlaces externos", "referencias", "notas"}, references: []string{"referencias", "notas", "bibliografía", "fuentes"},
	stop: []string{"el", "la", "los", "las", "de", "que", "en", "y", "una", "por", "con", "para", "del", "se", "su", "al", "como", "más", "fue", "este"},
}, {
	lang:   "pt",
	starts: []string{"compartilhe", "compartilhar", "assine", "siga-nos", "publicidade", "comentários", "deixe um comentário", "todos os direitos reservados", "política de privacidade", "voltar para", "utilizamos cookies", "cadastre-se", "tags:"},
	whole:  []string{"início", "busca", "notícias", "imprimir", "leia mais", "saiba mais", "ver mais", "anterior", "próximo", "fechar", "contato", "mais lidas"},
	lists:  []string{"leia também", "veja também", "notícias relacionadas", "mais notícias", "mais lidas"},
	turn:   []string{"próximo", "próxima"}, counted: []string{"comentários", "visualizações"},
	more: []string{"leia também", "veja também", "notícias relacionadas", "leia mais:", "mais notícias"}, legal: []string{"todos os direitos reservados", "política de privacidade", "termos de uso"},
	byline: []string{"por ", "autor:", "publicado por"}, caption: []string{"foto:", "imagem:", "crédito:", "(foto:"}, stamp: []string{"publicado", "atualizado", "em", "às", "de", "há", "h", "por"},
	months:   []string{"janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"},
	weekdays: []string{"segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"},
	stop:     []string{"o", "a", "os", "as", "de", "que", "e", "em", "um", "uma", "para", "com", "não", "por", "mais", "do", "da", "dos", "das", "foi"},
}, {
	lang:   "it",
	starts: []string{"condividi", "stampa questo", "iscriviti", "abbonati", "seguici", "pubblicità", "commenti", "lascia un commento", "torna a", "torna su", "tutti i diritti riservati", "utilizziamo i cookie", "questo sito utilizza", "articolo precedente", "articolo successivo", "tag:"},
	whole:  []string{"cerca", "notizie", "ultime notizie", "stampa", "leggi tutto", "continua", "successivo", "precedente", "chiudi", "contatti", "cronaca", "politica"},
	lists:  []string{"leggi anche", "articoli correlati", "potrebbe interessarti", "ti potrebbe interessare", "ultime notizie"},
	turn:   []string{"successivo", "precedente"}, page: []string{"pagina"}, counted: []string{"commenti", "visualizzazioni"},
	more: []string{"leggi anche", "articoli correlati", "potrebbe interessarti", "vedi anche", "ti potrebbe interessare"}, legal: []string{"tutti i diritti riservati", "riproduzione riservata", "informativa sulla privacy"},
	byline: []string{"di ", "autore:", "a cura di"}, caption: []string{"foto:", "immagine:", "(foto"}, stamp: []string{"pubblicato", "aggiornato", "il", "alle", "ore", "data", "del"},
	months:   []string{"gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"},
	weekdays: []string{"lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"},
	stop:     []string{"il", "di", "che", "e", "la", "un", "per", "non", "sono", "con", "del", "della", "nel", "alla", "gli", "dei", "è", "anche", "una", "al"},
}, {
	lang:   "ru",
	starts: []string{"просмотров", "просмотры", "количество просмотров", "поделиться", "подписаться", "подписывайтесь", "подпишитесь", "следите за", "теги:", "тэги:", "метки:", "версия для печати", "распечатать", "комментарии", "оставить комментарий", "добавить комментарий", "назад к", "вернуться", "реклама", "нашли ошибку", "если вы нашли ошибку", "все права защищены", "политика конфиденциальности", "мы используем", "на сайте используются", "читайте нас", "присоединяйтесь"},
	whole:  []string{"главная", "меню", "поиск", "новости", "последние новости", "все новости", "лента новостей", "печать", "назад", "вперед", "далее", "подробнее", "читать далее", "ещё", "еще", "закрыть", "контакты", "политика", "экономика", "общество", "культура", "спорт", "мир", "популярное", "войти", "регистрация"},
	more:   []string{"читайте также", "читать также", "смотрите также", "по теме", "материалы по теме", "другие новости", "похожие новости", "похожие материалы", "вам может", "ещё по теме", "новости по теме", "также по теме"},
	lists:  []string{"читайте также", "читать также", "смотрите также", "по теме", "материалы по теме", "новости по теме", "ещё по теме", "другие новости", "похожие новости", "похожие материалы", "последние новости", "популярное", "самое читаемое", "самые читаемые"},
	turn:   []string{"следующая", "предыдущая", "следующий", "предыдущий"}, page: []string{"страница", "стр"}, counted: []string{"комментариев", "комментария", "комментарий", "просмотров", "просмотра"},
	legal:  []string{"все права защищены", "использовании материалов", "перепечатке", "гиперссылк", "политика конфиденциальности", "пользовательское соглашение", "файлы cookie"},
	byline: []string{"автор:", "авторы:", "текст:", "подготовил", "подготовила"}, caption: []string{"фото:", "фото ", "иллюстрация:", "источник фото"}, stamp: []string{"опубликовано", "обновлено", "дата", "публикации", "в", "от", "г", "года", "время", "размещено"},
	months:   []string{"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря", "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь", "янв", "фев", "мар", "апр", "июн", "июл", "авг", "сен", "сент", "окт", "ноя", "дек"},
	weekdays: []string{"понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье", "пн", "вт", "ср", "чт", "пт", "сб", "вс"},
	empties:  []string{"см. также", "примечания", "ссылки", "литература"}, references: []string{"примечания", "источники", "литература"},
	stop: []string{"и", "в", "на", "не", "что", "с", "по", "из", "для", "от", "это", "как", "был", "также", "его", "при", "к", "о", "года", "за"},
}, {
	lang: "ja", starts: []string{"シェア", "ツイート", "印刷", "関連リンク", "無断転載", "このページの先頭", "このページのトップ", "トップページ", "前のページ", "次のページ", "続きを読む", "購読"},
	whole: []string{"ホーム", "メニュー", "検索", "ニュース", "戻る", "次へ", "前へ", "広告", "目次へ戻る", "本文へ"}, more: []string{"関連記事", "関連リンク", "あわせて読みたい", "おすすめ記事"}, legal: []string{"無断転載", "all rights reserved", "利用規約", "プライバシーポリシー"}, caption: []string{"写真:", "写真：", "画像:", "（写真"},
}}

/**
 * Words, tags and names that tell an act from the site around it. Sources: roles of WAI-ARIA 1.2, elements of the HTML
 * standard; names of classes, lines of sites and words of acts as they are in use, gathered by hand and not complete.
 */

/** Tags and roles of what stands around a page's text. */
export const SITE_TAGS = new Set(["nav", "button", "dialog", "menu", "search"]);
export const EDGE_TAGS = new Set(["header", "footer", "aside", "form"]);
export const SITE_ROLES = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "search",
  "complementary",
  "menu",
  "menubar",
  "toolbar",
  "button",
  "dialog",
  "alert",
  "tablist",
]);
/** Words of classes and ids by which sites call such parts. */
export const SITE_WORDS =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|share|sharing|social|likely|ya-share\d?|comments?|footer|header|sidebar|toolbar|tools|pager|pagination|search|login|auth|cookies?|banner|adverts?|related|similar|print|lang|langs|languages?|switcher|rating|subscribe|feedback|copyright|counter|popup|modal|tooltip|error-?report|orphus|buttons?|btn|actions|tabs|versions?|compare|skip|sr-only|visually-hidden)(?=$|[\s_-])/i;
/** Lines by which a site speaks of itself. */
export const SITE_LINE =
  /ctrl\s?\+\s?enter|^©|^(?:copyright|версия для (?:печати|слабовидящих)|мобильная версия|мобильдік нұсқа|басып шығару|распечатать|поделиться|бөлісу|скачать|жүктеу|наверх|комментари[ий]|пікірлер|просмотров|қаралды)[\s:\d()]*$/iu;

/** Beginnings of annexes, and of what stands as one. */
export const ANNEX = /қосымша|приложени|бекітілген|бекітілді|утвержд|келісілді|согласован/iu;
/** The heading of an annex, with the number of its own that may stand before it or behind. */
export const ANNEX_HEADING =
  /^(?:№?\s?\d{1,2}[-.)]?\s?)?(?:приложение(?!\p{L}).{0,300}|қосымша(?:сы)?(?!\p{L}).{0,60}|.{0,300}(?<!\p{L})(?:\d{1,2}[-–]?\s?)?қосымша(?:сы)?)$/iu;
/** Notes and status words of the register. */
export const STATUS =
  /^(?:ескерту|сноска|примечани)|күш(?:і|ін) жой|утрати(?:л|вш)|қолданыста|действующ|жаңартыл|обновл/iu;
export const HOUR = /(?:^|\D)[0-2]?\d:[0-5]\d(?!\d)/;
export const CONTROLS = new Set(["button", "input", "select", "textarea", "label", "form"]);
/** Elements of a text; an act's own stand in a row with no container of their own. */
export const TEXT = new Set(
  "p h1 h2 h3 h4 h5 h6 table ul ol dl pre center blockquote b i u strong em span font a".split(" "),
);

/** `М. Токжанов`, `Токжанов М.`, with blanks as they may be. */
export const isPersonName = (text: string): boolean =>
  /^\s*(?:\p{Lu}\.\s*){1,2}\p{Lu}[\p{L}-]+\s*$|^\s*\p{Lu}[\p{L}-]+\s+(?:\p{Lu}\.\s*){1,2}$/u.test(text);

/** What stands behind the findings about citations and about the reading itself. */
import { type Explanations, look } from "./explanation.js";

export const readingExplanations = {
  "reference.unresolved": {
    rule: "Nothing is broken: an id is given only where a link, the catalogue or a plausible registration number makes it certain.",
    source: "How the registry adilet.zan.kz forms its ids.",
    example: "A citation of a district's decision, without a link.",
    advice: "Look the act up in the registry if you need its id.",
  },
  "reference.ambiguous-code": {
    rule: "A code that is cited by name alone is the one in force on the day of the citing act, or a later one of that name where the act says that it applies from then on.",
    source: "The catalogue of known acts; the act's title and clauses.",
    example:
      "An act of November 2025 that cites the Tax Code, says nothing of its own day of force, and is followed by the code of 2026.",
    advice: "Look at the content: an article that only one of the codes has tells which is meant.",
  },
  "reference.registration-mismatch": {
    rule: "A citation prints the number under which the cited act was registered.",
    source: "The catalogue of known acts.",
    example: "Order № 498 of 13 June 2016, cited as registered under № 14100 instead of 14010.",
    advice: "Take the id in the reference's target, not the printed number.",
  },
  "reference.registration-implausible": {
    rule: "An order is registered after its adoption, and the numbers of the central register rise with time.",
    source: "Known pairs of numbers and days of the central register.",
    example: "Order № 412 of 26 May 2016, cited with № 13598, a number given out before 25 April 2016.",
    advice: "Take the number for a misprint; no id is derived from it.",
  },
  "reference.catalogue-mismatch": {
    rule: "Title, date and number of a citation are those of one act; where two of them fit a known act alone, the third is held against it.",
    source: "The catalogue of known acts.",
    example: "The law on local government, № 148, cited with the year 2011 instead of 2001.",
    advice:
      "Compare with the act in the registry. A misprinted date beside the right title and number still gives a target, a misprinted number none.",
  },
  "reference.repealed": {
    rule: "An act rests on what is in force on its day.",
    source: "The catalogue of known acts, where the end of an act's force is certain.",
    example:
      "An act of December 2024 that rests on the law on employment of 2016, which lost its force on 1 July 2023.",
    advice: "Look whether the citing act means the act that took its place, or tells what was.",
  },
  "reference.dangling": {
    rule: "What an act says of its own clauses can be found in it.",
    source: "The document itself.",
    example: "`осы қаулының 7-тармағында` in an act of five clauses.",
    advice: "Look whether the clause was renumbered, or lies in a part that could not be read.",
  },
  "reference.unread-number": {
    rule: "A day and a number together cite an act, unless a noun beside them says that it is a contract, a letter or minutes.",
    source: "The way in which acts cite each other.",
    example: "«2019 жылғы 7 мамырдағы № 112» behind a noun that is misprinted.",
    advice: `${look} The citation may be broken, or name a document that is no act.`,
  },
  "reference.unread": {
    rule: "An article, a clause or an annex by its number, a law or a code by its name is cited, unless an act speaks of itself.",
    source: "The way in which acts cite: by the possessive in Kazakh, by the number behind the unit in Russian.",
    example: "«… ережесінің 8-тармағына» where the regulation's title was not closed by its mark.",
    advice: `${look} Add the citation by hand where you count on it.`,
  },
  "value.out-of-bounds": {
    rule: "Annexes count from 1, a year lies between 1990 and 2200, and a number has no more than fifteen digits.",
    source: "The schema of the result.",
    example: "«0-қосымшаға сәйкес», «2999 жылға», a headcount of four hundred digits.",
    advice: look,
  },
  "value.unlike-text": {
    rule: "What was read from a text is what the text says.",
    source: "The result itself.",
    example: "An allocation of 12 jobs in a row that prints 2.",
    advice: "Parse the source again, or correct the value: the result was changed after it was read.",
  },
  "text.unrepaired": {
    rule: "Nothing is changed that is not certain: where words are missing or displaced and no repair clearly wins, the text stays. Each word is written in letters of one alphabet: Kazakh and Russian, or Latin.",
    source: "The reading itself.",
    example:
      "A line that ends in «1 қосымшасына», and two holes into which it might belong; a law cited by two marks with nothing between them; «К?ктал», «ќаулы».",
    advice: look,
  },
  "text.struck": {
    rule: "What is struck out by hand or in a working copy was repealed or is to be; a result cannot say which.",
    source: "The lines that the page draws.",
    example: "A clause of three lines, each with a line through its middle.",
    advice: "Compare with the wording in force; where the clause was repealed, take it out of the result.",
  },
  "text.unseen": {
    rule: "A reader of the page and a reader of the file see the same words.",
    source: "The colours and the order in which the page is painted.",
    example: "A clause in white letters that was left from an earlier act.",
    advice: "Look at the page: what nobody sees there is mostly no text of the act.",
  },
  "text.tracked-changes": {
    rule: "An act has one text. A document with tracked changes has two: that with all of them, and that before them.",
    source: "The marks w:ins, w:del, w:moveFrom and w:moveTo of the document.",
    example: "A draft of an order in which «он» was struck out and «отыз» put in its place.",
    advice:
      "Get the document with its changes accepted or rejected; --changes original reads the text before them, --changes accepted (the default) that with them.",
  },
  "text.hidden": {
    rule: "An act is what its readers see.",
    source: "The styles and attributes that hide elements of a page; w:vanish in a document of Word.",
    example:
      "A page that shows the act in one tab and its annex in another, which was not open when the page was saved.",
    advice: "Save the page with all of it shown, or look whether what is hidden is of the act.",
  },
  "input.other-language": {
    rule: "A result is an act in one language.",
    source:
      "Two parts of a web page, one in Kazakh and one in Russian, that name an act and have figures and numbers in common.",
    example: "A page that sets a decision in Kazakh beside the same decision in Russian.",
    advice:
      "--language kk or --language ru chooses the one to read, --language all gives both, each as its own result.",
  },
  "picture.layer-mismatch": {
    rule: "The text layer of a scan says what the scan shows.",
    source: "Recognition of the picture, figure by figure.",
    example: "A layer made by another program with the number 472 over a picture that shows 412.",
    advice: "Look at the picture; parse with --ocr always to take its text instead of the layer's.",
  },
  "input.not-an-act": {
    rule: "What is read is a legal act of Kazakhstan, or a page of one, in Kazakh or Russian.",
    source:
      "How acts are written: formula, type, day and number, body, signatures, headings of annexes, rules in clauses and articles, the words of law. " +
      "Each sign adds weight; a page from the middle of an act needs only some of them.",
    example: "A README, a price list, a letter, a chapter of a novel.",
    advice:
      "Leave the file out. Where it is an act all the same, see whether its text was read at all; its result is that of qauly parse.",
  },
  "input.several-acts": {
    rule: "A file holds one act in one language.",
    source:
      "The way in which acts are built: a title, a line with number and date and a formula begin one, signatures end it.",
    example: "A file with an act in Kazakh and, from page 3 on, the same in Russian.",
    advice: "Split the file at the page and parse each part.",
  },
  "text.number-words-mismatch": {
    rule: "A number that is given in figures and in words is the same in both.",
    source: "The act itself.",
    example: "«үш (5) пайыз».",
    advice: `${look} One of the two is a misprint or was misread.`,
  },
  "text.unplaced": {
    rule: "Every word of the source stands in a field of the result, in a repair, in the furniture of its pages, or here.",
    source: "The comparison of the result with the source.",
    example: "A sentence behind the line of requisites that is neither registration nor loss of force.",
    advice: "Read the words at their place; what they say may be missing in the result.",
  },
  "text.unlike-source": {
    rule: "A text of the result is the source's, apart from the repairs that are listed.",
    source: "The comparison of the result with the source.",
    example: "A result in which a figure was changed after it was read.",
    advice: "Take the text from the source; if Qauly made the result, please report it with the file.",
  },
  "text.read-twice": {
    rule: "What the source says once, the result says once; only a joined cell stands in each place that it covers.",
    source: "The comparison of the result with the source.",
    example: "A row that stands both in a table and among the paragraphs of its annex.",
    advice: look,
  },
  "text.incoherent": {
    rule: "A text begins where a sentence begins, ends where one ends, and says nothing twice in a row.",
    source: "The reading itself.",
    example:
      "A preamble that begins with the rest of a note; an advertisement within a clause; a line that is repeated.",
    advice: "Look whether words before it stand in another field, or whether the source itself is faulty.",
  },
  "reading.second-differs": {
    rule: "PDFium and pdf.js read a sound PDF alike.",
    source: "The other reader, asked for with --second-reader.",
    example: "A font whose table of characters the two readers take in different ways.",
    advice: "Compare both values with the page.",
  },
  "page.unread": {
    rule: "Nothing of the source is left out in silence.",
    source: "The reading itself.",
    example: "A page that is a picture among pages of text, read with --ocr never.",
    advice: "Look at the page in the source; a better copy of the file may hold its text.",
  },
  "page.damaged": {
    rule: "The content of a page is what its checksum, its length and its operators say, and all of it is in the file.",
    source: "ISO 32000-1, 7.3.8, 7.5.4, 7.7.3 and 7.8.2; RFC 1950.",
    example: "A file of which a byte was changed on its way, so that the page's content cannot be unpacked to its end.",
    advice: "Get the file again from its source; until then compare what stands on the page with another copy.",
  },
  "table.unread": {
    rule: "A table of a quota act with columns of percentages or positions and figures in them gives allocations.",
    source: "The reading itself.",
    example: "A list of employers of which the columns could not be told apart.",
    advice: "Look at the table; its cells are in the annex as they were read.",
  },
  "table.column-unread": {
    rule: "Each column of figures in a list of employers is a headcount, a percentage, a number of positions or something else that its header names.",
    source: "The reading itself.",
    example: "A last column of whole numbers without a header.",
    advice: "Look at the column in the source; its cells are in the annex as they were read.",
  },
  "table.identity-broken": {
    rule: "What a table or a clause says to be the sum, the difference or the product of other numbers is that.",
    source:
      "The Budget Code, article on the structure of a budget; the classification of budgets; labels and headers of totals. docs/typed-annexes.md lists the identities.",
    example: "«II. Шығындар» 1 050 above functional groups that add up to 1 005; «Итого» 10 below 2, 3 and 4.",
    advice:
      "Compare the sum and its parts with the source: one digit may be misprinted or misread, or a row may be missing.",
  },
  "table.cell-doubtful": {
    rule: "The cells of a column are of one kind and stand one below the other.",
    source: "The table itself, and the places of its cells.",
    example: "«4 5» among row numbers; «текше метр» under «Мөлшері» beside «11,3» under «Өлшем бірлігі».",
    advice: "Look at the row in the source: it may be two rows, or its cells may stand a column too far.",
  },
  "structure.doubtful": {
    rule: "A part of an act is recognised by several signs; where another reading has nearly as many, it is named.",
    source: "The reading itself.",
    example: "A last line «Айдын ауданы» that may belong to a signature or be a paragraph.",
    advice: look,
  },
  "language.doubtful": {
    rule: "The language of an act is determined by its formula, its nouns and its small words.",
    source: "The reading itself.",
    example: "Two lines of Russian above seven hundred rows of Kazakh names.",
    advice: "See whether the file holds two acts, or one in two languages.",
  },
  "ocr.low-confidence": {
    rule: "A value that was recognised from a picture is reported when the recognition itself is in doubt.",
    source: "The recognition's own confidence.",
    example: "A headcount read as 148 with a confidence of 0.4.",
    advice: `${look} Correct the value by hand and validate again.`,
  },
} satisfies Explanations;

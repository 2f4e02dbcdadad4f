// Time to find the citations of a text by its length, for text that cites much and text that cites nothing; times are
// of a warm process, the median of several runs.
//
//   node bench/references.mjs
import { tellLanguage } from "../packages/normalizer/dist/language/detect.js";
import { findCitations } from "../packages/normalizer/dist/references/find-citations.js";

const citing =
  'Қазақстан Республикасының 2016 жылғы 6 сәуірдегі № 480-V "Құқықтық актілер туралы" Заңының (бұдан әрі – Заң) ' +
  "31-бабының 1-тармағының 14) тармақшасына және 37-бабына, Қазақстан Республикасының Еңбек кодексінің 1, 2 және " +
  "4-баптарына, осы қаулының 2-тармағына сәйкес Заңның 5-бабында көзделген іс-шаралар жоспары бекітілсін. ";
const plain =
  "Аудан әкімінің аппараты іс-шаралар жоспарын он күн ішінде бекітеді және оның орындалуын 2023 жылғы 5 мамырдан " +
  'бастап "Арай" серіктестігімен бірге қамтамасыз етеді, № 5 мектептің қызметкерлерін есепке алады. ';
const russian =
  "В соответствии с подпунктом 14) пункта 1 статьи 29 Закона Республики Казахстан от 6 апреля 2016 года № 480-V " +
  "«О правовых актах» (далее – Закон) и статьями 5, 6 и 9 Трудового кодекса Республики Казахстан утвердить план " +
  "согласно приложению 1 к настоящему решению и статье 7 Закона. ";

const texts = { "Kazakh, citing": citing, "Kazakh, citing nothing": plain, "Russian, citing": russian };

function medianTime(text, runs) {
  const language = tellLanguage(text).language;
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    findCitations(text, language);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

for (const piece of Object.values(texts)) for (let run = 0; run < 200; run += 1) medianTime(piece.repeat(5), 1);
for (const [name, piece] of Object.entries(texts)) {
  for (const length of [10_000, 100_000, 1_000_000]) {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const found = findCitations(text, tellLanguage(text).language).length;
    const ms = medianTime(text, length > 500_000 ? 5 : 21);
    const each = ((1000 * ms) / length).toFixed(3);
    console.log(`${name}: ${length} characters, ${found} citations: ${ms.toFixed(1)} ms, ${each} ms per 1,000`);
  }
}

const fill = (piece) => piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);
const hostile = [
  "Заңына ",
  "1, ",
  "1-",
  '"',
  "«",
  "(",
  ")",
  "№ 1 ",
  "осы қаулының ",
  "1-бабының ",
  "статьи 5 ",
  "законом от ",
  '"А туралы Заңына, ',
  "Қазақстан Республикасының ",
  "(бұдан әрі – Заң ",
  "бірлескен ",
  "және ",
];
for (const piece of hostile) {
  console.log(`1 MB of ${piece.trim()}: ${medianTime(fill(piece), 1).toFixed(0)} ms`);
}

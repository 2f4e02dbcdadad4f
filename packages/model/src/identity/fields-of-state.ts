/**
 * What ministries are for, by the beginning of the word in each language, so that the Kazakh and the Russian name of a
 * ministry are one. Matched against names folded by `foldName`. Source: the names of ministries since 1991 in the
 * register of acts.
 */
export const fieldsOfState: readonly (readonly [field: string, words: RegExp])[] = [
  ["agriculture", /^(?:ауыл|шаруашылы|селск|хозяйств)/],
  ["finance", /^(?:каржы|финанс)/],
  ["health", /^(?:денсаулы|сактау|здравоохран)/],
  ["labour", /^(?:енбек|труд)/],
  ["social", /^(?:халы|алеуметтик|коргау|социал|защит|населен)/],
  ["interior", /^(?:ишки|истер|внутрен|дел)/],
  ["education", /^(?:билим|оку|агарту|образован|просвещен)/],
  ["science", /^(?:гылым|жогары|наук|высш)/],
  ["justice", /^(?:адилет|юстиц)/],
  ["defence", /^(?:корганыс|оборон)/],
  ["foreign", /^(?:сырткы|иностран)/],
  ["economy", /^(?:экономик|улттык|национал)/],
  ["budget", /^(?:бюджет|жоспарлау|планирован)/],
  ["energy", /^энергетик/],
  ["industry", /^(?:индустри|онеркасип|промышлен)/],
  ["infrastructure", /^(?:инфракурылым|инфраструктур|курылыс|строителств)/],
  ["transport", /^(?:колик|транспорт)/],
  ["communication", /^(?:коммуникац|байланыс|связ)/],
  ["information", /^(?:акпарат|информац)/],
  ["digital", /^(?:цифр|аэрогарыш|аэрокосмич)/],
  ["innovation", /^инновац/],
  ["culture", /^(?:мадениет|култур)/],
  ["sport", /^(?:спорт|дене|шыныктыру)/],
  ["tourism", /^туризм/],
  ["ecology", /^(?:экологи|коршаган|орта|окружающ|сред|охран)/],
  ["resources", /^(?:табиги|ресурс|природн|геологи)/],
  ["water", /^(?:су$|ирригац|водн|мелиорац)/],
  ["emergency", /^(?:тотенше|жагдай|чрезвычайн|ситуац)/],
  ["trade", /^(?:сауда|торгов)/],
  ["integration", /^(?:интеграц|ыкпалдас)/],
  ["investment", /^(?:инвестиц)/],
  ["development", /^(?:даму|развит)/],
  ["society", /^(?:когам|обществен)/],
  ["religion", /^(?:дин|религи|азамат|граждан)/],
  ["oil", /^(?:мунай|газ|нефт)/],
  ["region", /^(?:онир|регион)/],
  ["artificial intelligence", /^(?:жасанды|интеллект|искусствен)/],
];

/** Words of a ministry's name that tell nothing of its field. */
export const neutralWords =
  /^(?:министр\S*|министерств\S*|каза[кх]стан\S*|республика\S*|республики|жане|и|по|первый|вице|м а|и о|ка|рк|кр)$/;

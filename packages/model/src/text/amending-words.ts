/**
 * Verbs of acts that amend others, Kazakh and Russian: what follows them has the numbers and the citations of the other
 * act.
 */
export const AMENDS =
  /толықтыр|редакци|мазмұн|жазылсын|ауыстыр|алып тасталсын|алынып тасталсын|изложи|дополни|добави|содержани|исключи|заменить|замени[тв]/iu;

/**
 * Cities whose name a rule alone does not give: nominative, genitive, stem of the adjective. Source: Law of 8 December
 * 1993, № 2572-XII, and the spelling of the Russian register. `equalsRegion`: a city on the level of a region (art. 3).
 */
export interface City {
  readonly name: string;
  readonly genitive: string;
  readonly adjective: string;
  readonly equalsRegion?: true;
}

export const cities: readonly City[] = [
  { name: "Алматы", genitive: "Алматы", adjective: "Алматинск", equalsRegion: true },
  { name: "Астана", genitive: "Астаны", adjective: "Астанинск", equalsRegion: true },
  { name: "Нур-Султан", genitive: "Нур-Султана", adjective: "Нур-Султанск", equalsRegion: true },
  { name: "Шымкент", genitive: "Шымкента", adjective: "Шымкентск", equalsRegion: true },
  { name: "Актау", genitive: "Актау", adjective: "Актауск" },
  { name: "Актобе", genitive: "Актобе", adjective: "Актюбинск" },
  { name: "Аксу", genitive: "Аксу", adjective: "Аксуск" },
  { name: "Аркалык", genitive: "Аркалыка", adjective: "Аркалыкск" },
  { name: "Арысь", genitive: "Арыси", adjective: "Арысск" },
  { name: "Атырау", genitive: "Атырау", adjective: "Атырауск" },
  { name: "Балхаш", genitive: "Балхаша", adjective: "Балхашск" },
  { name: "Жанаозен", genitive: "Жанаозен", adjective: "Жанаозенск" },
  { name: "Жезказган", genitive: "Жезказгана", adjective: "Жезказганск" },
  { name: "Караганда", genitive: "Караганды", adjective: "Карагандинск" },
  { name: "Капшагай", genitive: "Капшагая", adjective: "Капшагайск" },
  { name: "Каражал", genitive: "Каражал", adjective: "Каражалск" },
  { name: "Кентау", genitive: "Кентау", adjective: "Кентауск" },
  { name: "Кокшетау", genitive: "Кокшетау", adjective: "Кокшетауск" },
  { name: "Конаев", genitive: "Конаева", adjective: "Конаевск" },
  { name: "Костанай", genitive: "Костаная", adjective: "Костанайск" },
  { name: "Косшы", genitive: "Косшы", adjective: "Косшынск" },
  { name: "Курчатов", genitive: "Курчатова", adjective: "Курчатовск" },
  { name: "Кызылорда", genitive: "Кызылорды", adjective: "Кызылординск" },
  { name: "Лисаковск", genitive: "Лисаковска", adjective: "Лисаковск" },
  { name: "Павлодар", genitive: "Павлодара", adjective: "Павлодарск" },
  { name: "Петропавловск", genitive: "Петропавловска", adjective: "Петропавловск" },
  { name: "Приозерск", genitive: "Приозерска", adjective: "Приозерск" },
  { name: "Риддер", genitive: "Риддера", adjective: "Риддерск" },
  { name: "Рудный", genitive: "Рудного", adjective: "Рудненск" },
  { name: "Сарань", genitive: "Сарани", adjective: "Саранск" },
  { name: "Сатпаев", genitive: "Сатпаева", adjective: "Сатпаевск" },
  { name: "Семей", genitive: "Семей", adjective: "Семейск" },
  { name: "Степногорск", genitive: "Степногорска", adjective: "Степногорск" },
  { name: "Талдыкорган", genitive: "Талдыкоргана", adjective: "Талдыкорганск" },
  { name: "Тараз", genitive: "Тараза", adjective: "Таразск" },
  { name: "Текели", genitive: "Текели", adjective: "Текелийск" },
  { name: "Темиртау", genitive: "Темиртау", adjective: "Темиртауск" },
  { name: "Туркестан", genitive: "Туркестана", adjective: "Туркестанск" },
  { name: "Уральск", genitive: "Уральска", adjective: "Уральск" },
  { name: "Усть-Каменогорск", genitive: "Усть-Каменогорска", adjective: "Усть-Каменогорск" },
  { name: "Шахтинск", genitive: "Шахтинска", adjective: "Шахтинск" },
  { name: "Экибастуз", genitive: "Экибастуза", adjective: "Экибастузск" },
];

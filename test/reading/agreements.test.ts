import { parseAct } from "qauly";
import { expect, test } from "vitest";

test("a blank day below the name of a body that agreed is no body of its own; an acting office keeps its post", async () => {
  const act = await parseAct(`О садах

Приказ Управляющего садами от 9 марта 2017 года № 17

ПРИКАЗЫВАЮ:

1. Очистить сады.

2. Приказ опубликовать.

Исполняющий обязанности Управляющего Садами

К. Дарменов

«СОГЛАСОВАНО»
Министр вод
________________ П. Ильина
«____»________________2017 года

«СОГЛАСОВАНО»
Министр лесов
________________ Т. Тасова
________________ 2017 года`);
  expect(act.signatories).toEqual([{ role: "Исполняющий обязанности Управляющего Садами", name: "К. Дарменов" }]);
  expect(act.agreed).toEqual([
    { body: null, role: "Министр вод", name: "П. Ильина", date: null },
    { body: null, role: "Министр лесов", name: "Т. Тасова", date: null },
  ]);
});

/** How wide a printed text is, in average letters: what decides where the lines of the broken text end. */

const narrow = new Set('іІijl.,:;"()- ');
const wide = new Set("мшщжфюыңдМШҚБ№");

const widthOf = (character: string): number => (narrow.has(character) ? 0.7 : wide.has(character) ? 1.2 : 1);

export const printedWidth = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0);

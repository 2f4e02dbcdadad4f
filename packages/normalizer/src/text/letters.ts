/**
 * Letters for character classes in patterns of acts, Latin and Cyrillic. Written out, since a class of all Unicode letters,
 * above all without regard to case, costs milliseconds at every start of the command.
 */
export const upper = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ";
export const lower = "a-zа-яёәғқңөұүһі";
export const letter = "A-Za-zЀ-ӿ";

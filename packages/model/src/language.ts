/** Languages in which Qauly speaks to people; the language of an act is another matter. */
export const messageLanguages = ["en", "kk", "ru"] as const;

/** A language of messages. */
export type MessageLanguage = (typeof messageLanguages)[number];

/** One text in every language. */
export type Localized = Readonly<Record<MessageLanguage, string>>;

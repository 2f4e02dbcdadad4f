/** Path of the file. */
export declare const typesFile: string;
/** What stands in it if it is up to date, before it is formatted. */
export declare function schemaTypes(): Promise<string>;

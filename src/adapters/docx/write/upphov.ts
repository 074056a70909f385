/** What a document of ours says of who made it and who last saved it. */
export const UPPHOV = 'Kostnadsläge';

/** Thrown by `inflate` when more bytes come out than its caller allows. */
export class TooManyBytes extends Error {}

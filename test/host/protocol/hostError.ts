/**
 * An error that Excel answers with, as the client sees it: `error.code`, `error.message` and
 * `error.debugInfo.errorLocation`. Thrown anywhere in the host, caught once per request.
 */
export class HostError extends Error {
  readonly code: string;
  readonly location: string;
  readonly httpStatus: number;

  constructor(code: string, message: string, location: string, httpStatus = 400) {
    super(message);
    this.code = code;
    this.location = location;
    this.httpStatus = httpStatus;
  }
}

/** The item that was asked for by name, id or index is not there. */
export function itemNotFound(location: string): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", location, 404);
}

/** Another item has the name already. */
export function itemAlreadyExists(location: string): HostError {
  const message = 'A resource with the same name or identifier already exists.';
  return new HostError('ItemAlreadyExists', message, location, 409);
}

/** An argument is of the wrong kind, shape or size. */
export function invalidArgument(location: string, message?: string): HostError {
  const usual = 'The argument is invalid or missing or has an incorrect format.';
  return new HostError('InvalidArgument', message ?? usual, location);
}

/** The operation makes no sense for the object in the state that it is in. */
export function invalidOperation(location: string, message?: string): HostError {
  const usual = 'This operation is not permitted for the current object.';
  return new HostError('InvalidOperation', message ?? usual, location);
}

/** The object lies behind a protection. */
export function accessDenied(location: string): HostError {
  return new HostError(
    'AccessDenied',
    'You cannot perform the requested operation.',
    location,
    403,
  );
}

/** The object that a kept reference stood for is gone. */
export function invalidReference(): HostError {
  const message = "This reference isn't valid for the current operation.";
  return new HostError('InvalidReference', message, '');
}

/** Excel has the member, but only in a newer requirement set than the host announces. */
export function apiNotFound(member: string, apiSet: string): HostError {
  const message = `The API ${member} needs ${apiSet}, which this Excel does not have.`;
  return new HostError('ApiNotFound', message, member, 404);
}

/** This host lacks the member; the name says what to add. */
export function notImplemented(member: string): HostError {
  return new HostError('NotImplemented', `The host does not implement ${member}.`, member, 501);
}

/** An error as Systems Manager answers it. */
export class ServiceError extends Error {
  readonly type: string;

  constructor(type: string, message = '') {
    super(message);
    this.type = type;
  }
}

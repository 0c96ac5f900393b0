import { z } from 'zod';

const WEEKLY = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01]\d|2[0-3]):[0-5]\d$/;
const ONCE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d$/;
const moment = z
  .string()
  .refine(
    (text) => WEEKLY.test(text) || ONCE.test(text),
    'must be such as `Fri 18:00` or `2026-12-23 18:00`',
  );

/** When an environment is not deployed to: a stretch of every week, or one between two dates. */
export const freezeSchema = z
  .strictObject({
    from: moment.meta({ description: 'When it begins.', examples: ['Fri 18:00', '2026-12-23 18:00'] }),
    until: moment.meta({ description: 'The first minute that is free again.', examples: ['Mon 06:00'] }),
    zone: z
      .string()
      .refine(isTimeZone, 'must be a time zone such as America/Sao_Paulo')
      .meta({ description: 'Whose clock.', examples: ['America/Sao_Paulo'] }),
    environments: z
      .array(z.string().min(1))
      .optional()
      .meta({ description: 'Only these environments; all where none is named.', examples: [['production']] }),
    why: z.string().optional().meta({ description: 'What to tell whoever deploys then.' }),
  })
  .refine(({ from, until }) => WEEKLY.test(from) === WEEKLY.test(until), {
    message: '`from` and `until` must both name a weekday, or both a date',
  });

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    // The only error that it knows: an unknown zone.
    return false;
  }
}

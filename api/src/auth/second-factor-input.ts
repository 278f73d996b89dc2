import { z } from 'zod';

const withPassword = z.strictObject({ password: z.string().max(128) });
const withCode = z.strictObject({ code: z.string().max(32) });

/**
 * What the endpoints of the second factor may be told, and nothing else: better-auth would also trust a device for a month,
 * which outlives the factor, and mail codes.
 */
export const secondFactorInput: Readonly<Record<string, z.ZodType>> = {
  '/two-factor/enable': withPassword,
  '/two-factor/disable': withPassword,
  '/two-factor/generate-backup-codes': withPassword,
  '/two-factor/verify-totp': withCode,
  '/two-factor/verify-backup-code': withCode,
};

import { PasswordField } from './password-field.tsx';

interface NewPasswordFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** A password that somebody chooses. */
export function NewPasswordField(field: NewPasswordFieldProps) {
  return <PasswordField {...field} hint="At least 8 characters." autoComplete="new-password" />;
}

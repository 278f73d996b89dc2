import { createLink } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { ArrowLeft } from 'lucide-react';
import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button.tsx';

/** A link in running text, to a route of this app. */
export const Link = createLink(function Link({ className, children, ...rest }: ComponentProps<'a'>) {
  return (
    <a
      className={clsx('rounded-md text-accent-text underline underline-offset-2 hover:no-underline', className)}
      {...rest}
    >
      {children}
    </a>
  );
});

/** Above a headline, back to where its page belongs. */
export const BackLink = createLink(function BackLink({ className, children, ...rest }: ComponentProps<'a'>) {
  return (
    <a
      className={clsx(
        'target inline-flex items-center gap-1 self-start rounded-md text-accent-text text-sm hover:underline',
        // The router's, of a link to a page above this one.
        className,
      )}
      {...rest}
    >
      <ArrowLeft className="size-4 shrink-0" aria-hidden="true" /> {children}
    </a>
  );
});

interface ButtonAnchorProps extends ComponentProps<'a'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
}

/** A link that looks like a button, to a route of this app. */
export const ButtonLink = createLink(function ButtonLink({
  variant,
  size,
  className,
  children,
  ...rest
}: ButtonAnchorProps) {
  return (
    <a className={buttonClass(variant, size, className)} {...rest}>
      {children}
    </a>
  );
});

/** A link without a look of its own, for rows and cards. */
export const PlainLink = createLink(function PlainLink({ children, ...rest }: ComponentProps<'a'>) {
  return <a {...rest}>{children}</a>;
});

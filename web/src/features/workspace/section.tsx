import { type ReactNode, useId } from 'react';

export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className="border-line border-b pb-2 font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

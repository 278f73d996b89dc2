import { useMutation } from 'urql';
import type { DeskFeature } from '@/gql/graphql.ts';
import { Checkbox } from '@/ui/checkbox.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { UpdateFeaturesDocument } from './admin-mutations.ts';
import type { SectionProps } from './admin-page.tsx';
import { refusedFeatureWords, switchable } from './feature-words.ts';
import { SectionForm } from './section-form.tsx';
import { useSection } from './use-section.ts';

/** Which parts of Parley the desk uses. */
export function FeaturesSection({ administration, version }: SectionProps) {
  const [, update] = useMutation(UpdateFeaturesDocument);
  const section = useSection({
    // In one order, so that what is switched off and on again is as it was.
    saved: administration.desk.features.toSorted(),
    save: (features) => update({ input: { desk: version, features } }),
    fields: ['features'],
  });
  const { draft, change, problem } = section;
  const refusal = problem('features');
  const turn = (feature: DeskFeature, on: boolean) => {
    const others = draft.filter((each) => each !== feature);
    change(on ? [...others, feature].toSorted() : others);
  };
  return (
    <SectionForm
      title="Features"
      intro="Parts of Parley that this desk uses. Nothing is deleted when one is switched off: it is there again when it is switched on."
      section={section}
    >
      <fieldset aria-describedby="features-error" className="flex min-w-0 flex-col gap-4">
        <legend className="sr-only">Features</legend>
        {switchable.map(({ feature, label, hint }) => (
          <Checkbox
            key={feature}
            label={label}
            hint={hint}
            checked={draft.includes(feature)}
            onChange={(on) => turn(feature, on)}
          />
        ))}
      </fieldset>
      <FieldError id="features-error" message={refusal && refusedFeatureWords(refusal)} />
    </SectionForm>
  );
}

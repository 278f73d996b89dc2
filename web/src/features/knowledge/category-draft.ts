/** What an agent writes of a category. */
export interface CategoryFields {
  readonly title: string;
  readonly description: string;
  readonly slug: string;
  readonly icon: string;
}

/** It as it is being written, and the version it was begun from; 0 for a new one. */
export interface CategoryDraft extends CategoryFields {
  readonly version: number;
}

export const noCategory: CategoryDraft = { version: 0, title: '', description: '', slug: '', icon: 'file-text' };

/** A draft out of storage, or nothing when it is not one. */
export function parseCategoryDraft(stored: unknown): CategoryDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const draft = new Map<string, unknown>(Object.entries(stored));
  const [title, description, slug, icon] = ['title', 'description', 'slug', 'icon'].map((name) => draft.get(name));
  const version = draft.get('version');
  if (typeof title !== 'string' || typeof description !== 'string' || typeof version !== 'number') return undefined;
  if (typeof slug !== 'string' || typeof icon !== 'string') return undefined;
  return { title, description, slug, icon, version };
}

/** Which screen a step of the agenda is done on. */
import { WORKSHOP_STEPS } from '#core/mapping/vocabulary.ts';
import type { AgendaStep } from '#core/mapping/workshop-schema.ts';
import { VIEWS, type ViewId } from '#ui/shell/views.ts';

export type Screen = NonNullable<AgendaStep['step']>;

/** What a step may name. Packages have no screen of their own: they are seen, and handed out, with the specification. */
export const SCREENS = WORKSHOP_STEPS.map((id) => {
	const own = VIEWS.find((view) => view.id === id);
	const view: ViewId = own?.id ?? 'spec';
	return { id, view, label: own?.label ?? 'Export packages' };
});

export const screenOf = (step: Screen | undefined) => SCREENS.find(({ id }) => id === step);

/** Which screen a step of the agenda is done on. */
import { WORKSHOP_STEPS } from '#core/mapping/vocabulary.ts';
import type { AgendaStep } from '#core/mapping/workshop-schema.ts';
import { VIEWS, type ViewId } from '#ui/shell/views.ts';

export type Screen = NonNullable<AgendaStep['step']>;

export const SCREENS = WORKSHOP_STEPS.map((id) => {
	const view: ViewId = id;
	return { id, view, label: VIEWS.find((one) => one.id === view)?.label ?? view };
});

export const screenOf = (step: Screen | undefined) => SCREENS.find(({ id }) => id === step);

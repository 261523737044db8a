/** From one step of the agenda to the next. */
import { goto } from '$app/navigation';
import type { AgendaStep } from '#core/mapping/workshop-schema.ts';
import { viewHref } from '#ui/shell/views.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import type { Room } from './room.svelte.ts';
import { screenOf } from './screens.ts';

/** Starts the step, or goes on with it, and opens its screen; the keyboard stays on what started it. */
export async function beginStep(room: Room, session: Session, step: AgendaStep): Promise<void> {
	room.begin(step);
	const screen = screenOf(step.step);
	if (!screen) return;
	const href = viewHref(session.id, screen.view);
	// Who is there already stays at their item.
	const [here] = location.hash.split('?');
	if (here !== href) await goto(href, { keepFocus: true });
}

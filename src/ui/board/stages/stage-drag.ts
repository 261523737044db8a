/** Stages reordered by their headers: a press that travels drags, Escape puts back; a tap stays a tap. */
import type { Attachment } from 'svelte/attachments';
import { moveStage } from '#core/commands/stages.ts';
import type { Board } from '#ui/board/board.svelte.ts';
import type { Camera } from '#ui/board/camera.ts';
import { stagePlace } from './stage-place.ts';
import { boardPoint } from '#ui/board/view.ts';

/** Pixels before a press becomes a drag. */
const THRESHOLD = 6;

export function stageDrag(
	board: Board,
	camera: Camera,
	/** Where the line stands; undefined: nothing is dragged. */
	onmark: (place: number | undefined) => void
): Attachment<HTMLElement> {
	return (strip) => {
		let press: { readonly id: string; readonly x: number; readonly pointer: number } | undefined;
		let isDrag = false;
		const pane = strip.parentElement ?? strip;
		const placeOf = ({ clientX }: PointerEvent) => {
			const x = clientX - pane.getBoundingClientRect().left;
			return stagePlace(board.layout.columns, boardPoint(camera.view, { x, y: 0 }).x);
		};
		const stop = () => {
			press = undefined;
			onmark(undefined);
		};
		const down = (event: PointerEvent) => {
			const { target } = event;
			isDrag = false;
			if (event.button !== 0 || !(target instanceof Element) || target.closest('input, [popover]')) return;
			const id = target.closest('[data-stage]')?.getAttribute('data-stage');
			if (id) press = { id, x: event.clientX, pointer: event.pointerId };
		};
		const move = (event: PointerEvent) => {
			if (press?.pointer !== event.pointerId) return;
			if (!isDrag && Math.abs(event.clientX - press.x) < THRESHOLD) return;
			isDrag = true;
			strip.setPointerCapture(event.pointerId);
			onmark(placeOf(event));
		};
		const up = (event: PointerEvent) => {
			const dragged = press;
			stop();
			if (!dragged || !isDrag) return;
			const from = board.session.mapping.stages.findIndex(({ id }) => id === dragged.id);
			const to = placeOf(event);
			const index = to > from ? to - 1 : to;
			if (index !== from) board.session.run(moveStage(dragged.id, index));
		};
		const click = (event: MouseEvent) => {
			if (isDrag) event.preventDefault();
			isDrag = false;
		};
		const key = (event: KeyboardEvent) => {
			if (event.key === 'Escape' && press) stop();
		};
		strip.addEventListener('pointerdown', down);
		strip.addEventListener('pointermove', move);
		strip.addEventListener('pointerup', up);
		strip.addEventListener('pointercancel', stop);
		strip.addEventListener('click', click, true);
		window.addEventListener('keydown', key, true);
		return () => {
			for (const [type, listener] of [
				['pointerdown', down],
				['pointermove', move],
				['pointerup', up],
				['pointercancel', stop]
			] as const)
				strip.removeEventListener(type, listener as EventListener);
			strip.removeEventListener('click', click, true);
			window.removeEventListener('keydown', key, true);
		};
	};
}

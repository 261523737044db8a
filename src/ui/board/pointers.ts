/** Pointer events of the pane, as points for the hand. */
import type { Attachment } from 'svelte/attachments';
import { hasCommandKey } from '#ui/state/keys.ts';
import type { Board } from './board.svelte.ts';
import type { Camera } from './camera.ts';
import type { Hand } from './hand.svelte.ts';

const cardOf = (target: EventTarget | null): string | undefined =>
	target instanceof Element
		? (target.closest('[data-card]')?.getAttribute('data-card') ?? undefined)
		: undefined;

/** Mouse, pen and fingers on the board. */
export function pointers(hand: Hand, board: Board, camera: Camera): Attachment<HTMLElement> {
	return (pane) => {
		let wasDrag = false;
		const at = (event: MouseEvent) => {
			const { left, top } = pane.getBoundingClientRect();
			return { x: event.clientX - left, y: event.clientY - top };
		};
		const down = (event: PointerEvent) => {
			wasDrag = false;
			if (event.button !== 0) return;
			const id = cardOf(event.target);
			if (event.pointerType === 'touch') hand.fingerDown(event.pointerId, at(event));
			hand.press(at(event), id, event.shiftKey && id === undefined);
		};
		const move = (event: PointerEvent) => {
			if (event.pointerType === 'touch' && hand.fingerMove(event.pointerId, at(event))) {
				wasDrag = true;
				return;
			}
			if (hand.moveTo(at(event)) && !pane.hasPointerCapture(event.pointerId))
				pane.setPointerCapture(event.pointerId);
		};
		const up = (event: PointerEvent) => {
			hand.fingerUp(event.pointerId);
			if (hand.release()) wasDrag = true;
		};
		const cancel = (event: PointerEvent) => {
			hand.fingerUp(event.pointerId);
			hand.cancel();
		};
		const click = (event: MouseEvent) => {
			if (wasDrag) {
				wasDrag = false;
				return;
			}
			const id = cardOf(event.target);
			if (id !== undefined) board.pick(id, event.shiftKey || hasCommandKey(event));
			else if (event.target instanceof Element && event.target.closest('.svelte-flow__pane'))
				board.session.select([]);
		};
		const focusIn = (event: FocusEvent) => {
			const id = cardOf(event.target);
			if (id !== undefined) board.setCursor(id);
		};
		/** The library would pan and zoom by fingers on its own, but not where they touch a card. */
		const ours = (event: TouchEvent) => event.stopPropagation();
		/** Shift on the ground draws a band, and must not pan. */
		const band = (event: MouseEvent) => {
			if (event.shiftKey) event.stopPropagation();
		};
		const listeners: readonly [string, EventListener, boolean][] = [
			['pointerdown', down as EventListener, true],
			['pointermove', move as EventListener, false],
			['pointerup', up as EventListener, false],
			['pointercancel', cancel as EventListener, false],
			['click', click as EventListener, false],
			['focusin', focusIn as EventListener, false],
			['touchstart', ours as EventListener, true],
			['mousedown', band as EventListener, true]
		];
		for (const [type, listener, capture] of listeners) pane.addEventListener(type, listener, capture);
		return () => {
			for (const [type, listener, capture] of listeners) pane.removeEventListener(type, listener, capture);
			camera.apply = () => undefined;
		};
	};
}

/** Pointer events of the pane, as points for the hand. */
import type { Attachment } from 'svelte/attachments';
import type { Point } from '#core/layout/queries.ts';
import { hasCommandKey } from '#ui/state/keys.ts';
import type { Board } from './board.svelte.ts';
import type { Camera } from './camera.ts';
import type { Hand } from './hand.svelte.ts';
import type { Linking } from './links/linking.svelte.ts';
import { boardPoint } from './view.ts';

const cardOf = (target: EventTarget | null): string | undefined =>
	target instanceof Element
		? (target.closest('[data-card]')?.getAttribute('data-card') ?? undefined)
		: undefined;

const handleOf = (target: EventTarget | null): string | undefined =>
	target instanceof Element
		? (target.closest('[data-link-from]')?.getAttribute('data-link-from') ?? undefined)
		: undefined;

/** Mouse, pen and fingers on the board. `linkAt`: the line that is drawn at a point of the board. */
export function pointers(
	hand: Hand,
	board: Board,
	camera: Camera,
	linking: Linking,
	linkAt: (point: Point) => string | undefined
): Attachment<HTMLElement> {
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
			const isFinger = event.pointerType === 'touch';
			if (isFinger) hand.fingerDown(event.pointerId, at(event));
			const handle = handleOf(event.target);
			if (handle !== undefined) hand.pressHandle(at(event), handle);
			else hand.press(at(event), id, event.shiftKey && id === undefined, isFinger);
		};
		const move = (event: PointerEvent) => {
			if (event.pointerType === 'touch' && hand.fingerMove(event.pointerId, at(event))) {
				wasDrag = true;
				return;
			}
			if (!hand.moveTo(at(event))) return;
			// Whatever ends it, letting go is no click.
			wasDrag = true;
			if (!pane.hasPointerCapture(event.pointerId)) pane.setPointerCapture(event.pointerId);
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
			const handle = handleOf(event.target);
			if (handle !== undefined) linking.start(handle);
			else if (id !== undefined && linking.from !== undefined) linking.ask(linking.from, id);
			else if (id !== undefined) {
				linking.choose(undefined);
				board.pick(id, event.shiftKey || hasCommandKey(event));
			} else if (event.target instanceof Element && event.target.closest('.svelte-flow__pane')) {
				const link = linkAt(boardPoint(camera.view, at(event)));
				linking.choose(link);
				if (link === undefined) board.session.select([]);
			}
		};
		const over = (event: PointerEvent) => {
			if (event.pointerType === 'mouse') linking.hovered = cardOf(event.target) ?? handleOf(event.target);
		};
		const focusIn = (event: FocusEvent) => {
			const id = cardOf(event.target);
			if (id !== undefined) board.setCursor(id);
		};
		/** The library would pan and zoom by fingers on its own, but not where they touch a card. */
		const ours = (event: TouchEvent) => event.stopPropagation();
		/** A finger that rests lifts a card: no menu of the browser may come between. */
		const menu = (event: Event) => {
			if (hand.carried) event.preventDefault();
		};
		/** Shift on the ground draws a band, and must not pan. */
		const band = (event: MouseEvent) => {
			if (event.shiftKey) event.stopPropagation();
		};
		const listeners: readonly [string, EventListener, boolean][] = [
			['pointerdown', down as EventListener, true],
			['pointermove', move as EventListener, false],
			['pointerover', over as EventListener, false],
			['pointerup', up as EventListener, false],
			['pointercancel', cancel as EventListener, false],
			['click', click as EventListener, false],
			['contextmenu', menu, true],
			['focusin', focusIn as EventListener, false],
			['touchstart', ours as EventListener, true],
			['mousedown', band as EventListener, true]
		];
		for (const [type, listener, capture] of listeners) pane.addEventListener(type, listener, capture);
		return () => {
			for (const [type, listener, capture] of listeners) pane.removeEventListener(type, listener, capture);
		};
	};
}

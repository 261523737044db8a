/**
 * Headers that lie along the board, at the size of the zoom. Written to each of them: a custom property on their
 * parent would make the browser look at everything inside in every frame of a zoom.
 */
import type { Attachment } from 'svelte/attachments';
import type { Camera } from './camera.ts';

/** Left edge and width of what spans a part of the board. */
export function alongX(camera: Camera, x: number, width: number): Attachment<HTMLElement> {
	return (element) =>
		camera.follow(({ zoom }, isZoomed) => {
			if (!isZoomed) return;
			element.style.left = `${x * zoom}px`;
			element.style.width = `${width * zoom}px`;
		});
}

/** Top edge and height of what spans a part of the board. */
export function alongY(camera: Camera, y: number, height: number): Attachment<HTMLElement> {
	return (element) =>
		camera.follow(({ zoom }, isZoomed) => {
			if (!isZoomed) return;
			element.style.top = `${y * zoom}px`;
			element.style.height = `${height * zoom}px`;
		});
}

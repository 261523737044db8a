/** What can be measured on any screen. Every function gives what is wrong, in words; an empty list is well. */
import type { Page } from '@playwright/test';

/** Targets smaller than `least` CSS px either way, whose 24 px circle or box another target comes into. */
export function smallTargets(page: Page, least: number, within = 'body'): Promise<string[]> {
	return page.evaluate(
		([size, root]) => {
			const shown = (element: Element) =>
				element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
			const all = [
				...document.querySelectorAll<HTMLElement>(
					`${root} :is(button, a[href], input, select, textarea, summary, [role=checkbox], [role=option], [role=radio])`
				)
			].filter((element) => shown(element) && !element.closest('.sr, .skip, [inert]'));
			const told: string[] = [];
			for (const element of all) {
				// A label around a box is a part of its target; a link in a sentence is as high as the sentence.
				const target = element.matches('input, select')
					? (element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`) ?? element)
					: element;
				const { width, height } = target.getBoundingClientRect();
				if (width <= 1 || height <= 1) continue;
				const isInText = element.matches('a') && getComputedStyle(element).display === 'inline';
				if (isInText || (width >= size - 0.5 && height >= size - 0.5)) continue;
				const words = (element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 40);
				told.push(
					`${element.tagName.toLowerCase()}.${element.className} “${words}” ${width.toFixed(0)}×${height.toFixed(0)}`
				);
			}
			return [...new Set(told)];
		},
		[least, within] as const
	);
}

/** What stands out of the window at the right or left, and is not in something that scrolls by itself. */
export function outOfWindow(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		const told: string[] = [];
		if (document.documentElement.scrollWidth > width)
			told.push(`the page is ${document.documentElement.scrollWidth} wide of ${width}`);
		for (const element of document.querySelectorAll<HTMLElement>('main *, header *, dialog[open] *')) {
			if (
				!element.checkVisibility({ visibilityProperty: true }) ||
				element.closest('.sr, .skip, [role=group][aria-label=Board]')
			)
				continue;
			const { left, right, width: own } = element.getBoundingClientRect();
			if (own === 0 || (left >= -1 && right <= width + 1)) continue;
			let box = element.parentElement;
			while (box && !/(auto|scroll)/.test(getComputedStyle(box).overflowX)) box = box.parentElement;
			if (box && box !== document.documentElement && box !== document.body) continue;
			if (element.children.length > 0) continue;
			told.push(
				`${element.tagName.toLowerCase()}.${element.getAttribute('class')} ${left.toFixed(0)}–${right.toFixed(0)}`
			);
		}
		return [...new Set(told)].slice(0, 12);
	});
}

/** Text that is cut off with nothing to say it in full: no title on it or around it, no name for readers. */
export function cutText(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const told: string[] = [];
		for (const element of document.querySelectorAll<HTMLElement>('body *')) {
			if (
				!element.checkVisibility({ visibilityProperty: true }) ||
				element.closest('.sr, .skip, [aria-hidden=true]')
			)
				continue;
			const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
			if (!own) continue;
			const { overflowX, overflowY, webkitLineClamp, clipPath, clip } = getComputedStyle(element);
			if (clipPath !== 'none' || clip !== 'auto') continue;
			const isCut =
				(/(hidden|clip)/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
				(/(hidden|clip)/.test(overflowY) && element.scrollHeight > element.clientHeight + 2) ||
				(webkitLineClamp !== 'none' && element.scrollHeight > element.clientHeight + 2);
			if (!isCut || element.closest('[title], [aria-label], [data-card]')) continue;
			told.push(
				`${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 30)}”`
			);
		}
		return [...new Set(told)].slice(0, 12);
	});
}

/** Whatever still moves for longer than a blink, for one who asked that nothing does. */
export function motions(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const most = (times: string) =>
			Math.max(...times.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)));
		const told = document
			.getAnimations()
			.filter((one) => Number(one.effect?.getComputedTiming().duration) > 10)
			.map((one) => `running: ${(one as CSSAnimation).animationName ?? 'transition'}`);
		for (const element of document.querySelectorAll('*'))
			for (const pseudo of [undefined, '::before', '::after']) {
				const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(
					element,
					pseudo
				);
				const moves =
					most(transitionDuration) > 10 ||
					(animationName !== 'none' && most(animationDuration) > 10) ||
					scrollBehavior === 'smooth';
				if (moves)
					told.push(
						`${element.tagName.toLowerCase()}.${element.getAttribute('class')}${pseudo ?? ''} ${transitionDuration} ${animationName} ${scrollBehavior}`
					);
			}
		return [...new Set(told)].slice(0, 20);
	});
}

/** What has the focus, if nobody can see that it has: nothing to see, out of the window, or under something else. */
export async function whereFocusHides(page: Page): Promise<string | undefined> {
	return page.evaluate(() => {
		/** The page that it is in: a frame has a window and elements of its own. */
		let view: Window & typeof globalThis = window;
		let element = document.activeElement;
		while (element instanceof HTMLIFrameElement) {
			const inside = element.contentWindow as (Window & typeof globalThis) | null;
			const within = inside?.document.activeElement;
			if (!inside || !within || within === inside.document.body) break;
			view = inside;
			element = within;
		}
		const { document: page, innerWidth, innerHeight } = view;
		if (!(element instanceof view.HTMLElement || element instanceof view.SVGElement) || element === page.body)
			return 'the focus is nowhere';
		const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 40)}”`;
		const look = (one: Element) => {
			const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } =
				view.getComputedStyle(one);
			return [
				outlineStyle === 'none' ? '' : outlineStyle + outlineWidth + outlineColor,
				boxShadow,
				borderColor,
				backgroundColor
			];
		};
		/** The ring may be drawn on what stands around it, as on a field with a lens. */
		const rings = [element, element.parentElement, element.parentElement?.parentElement].filter(
			(one) => one instanceof view.Element
		);
		const focused = rings.map((one) => look(one));
		element.blur();
		const blurred = rings.map((one) => look(one));
		(element as HTMLElement).focus({ preventScroll: true, focusVisible: true } as FocusOptions);
		if (page.activeElement !== element) return undefined;
		const isRinged = focused.some((one, at) => one[0] !== blurred[at]?.[0] || one[1] !== blurred[at]?.[1]);
		if (!isRinged) return `${name}: looks the same as without the focus`;
		const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
		if (width < 2 || height < 2) return `${name}: has no size`;
		const x0 = Math.max(left, 0),
			x1 = Math.min(right, innerWidth),
			y0 = Math.max(top, 0),
			y1 = Math.min(bottom, innerHeight);
		if (x1 - x0 < 2 || y1 - y0 < 2)
			return `${name}: is out of the window (${left.toFixed(0)},${top.toFixed(0)} ${width.toFixed(0)}×${height.toFixed(0)})`;
		const marks = [0.5, 0.08, 0.92].flatMap((x) =>
			[0.5, 0.15, 0.85].map((y) => [x0 + (x1 - x0) * x, y0 + (y1 - y0) * y] as const)
		);
		const seen = marks.filter(([x, y]) => {
			const at = page.elementFromPoint(x, y);
			return (
				at !== null &&
				(element.contains(at) || at === element.parentElement || at.closest('label')?.contains(element))
			);
		});
		return seen.length > 0 ? undefined : `${name}: is under something else`;
	});
}

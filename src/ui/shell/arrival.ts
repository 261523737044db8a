/** Where the keyboard is after somebody went to a view by key or by name: never on nothing. */

/** What a view's own keys are heard on, best first; else its heading says where one is. */
const LANDINGS = ['[data-card][tabindex="0"]', '[role=grid] [tabindex="0"]'];
/** Frames, not counted while the view says that it is busy: cards are mounted some frames after what makes them came. */
const PATIENCE = 20;

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

function isFree(): boolean {
	const { activeElement: at } = document;
	return at === null || at === document.body || at.closest('main') === null;
}

function land(target: HTMLElement): void {
	if (!target.matches('a, button, input, [tabindex]')) target.tabIndex = -1;
	target.focus({ preventScroll: true });
}

/** Moves the focus into the view that was gone to, or onto one item there. Who went on meanwhile keeps their place. */
export async function arrive(item?: string): Promise<void> {
	const own = item === undefined ? [] : [`[data-card="${CSS.escape(item)}"]`];
	for (let frame = 0; frame < PATIENCE;) {
		await nextFrame();
		if (!document.querySelector('main [aria-busy=true]')) frame += 1;
		if (item === undefined && !isFree()) return;
		const targets = own.length > 0 && document.querySelector('[data-card]') ? own : LANDINGS;
		const target = targets
			.map((one) => document.querySelector<HTMLElement>(`main ${one}`))
			.find((one) => one !== null);
		if (target) return land(target);
	}
	const heading =
		document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
	if (heading && isFree()) land(heading);
}

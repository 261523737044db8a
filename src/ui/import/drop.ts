/** Files that come in by the mouse: dropped anywhere on the page, or picked in the browser's own dialog. */

/** True where the drag carries files; a dragged card or a marked text is none of ours. */
export function carriesFiles(event: DragEvent): boolean {
	return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Asks for files. Empty where the person changed their mind. */
export function pickFiles(accept = '', several = true): Promise<File[]> {
	const input = document.createElement('input');
	input.type = 'file';
	input.hidden = true;
	input.accept = accept;
	input.multiple = several;
	return new Promise((resolve) => {
		const done = () => {
			resolve([...(input.files ?? [])]);
			input.remove();
		};
		input.addEventListener('change', done);
		input.addEventListener('cancel', done);
		// Some browsers open no dialog for an input that is not in the page.
		document.body.append(input);
		input.click();
	});
}

/** Asks for one file. Undefined where the person changed their mind. */
export async function pickFile(accept = ''): Promise<File | undefined> {
	return (await pickFiles(accept, false))[0];
}

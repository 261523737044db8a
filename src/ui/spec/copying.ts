/** What goes to the clipboard. Each gives why it could not, in words, or nothing where it could. */

const NO_CLIPBOARD = 'the browser gives the clipboard to secure pages only';
const words = (error: unknown) =>
	error instanceof DOMException && error.name === 'NotAllowedError'
		? 'the browser does not allow it'
		: error instanceof Error
			? error.message
			: String(error);

type Board = Partial<Pick<Clipboard, 'writeText' | 'write'>>;
const theBoard = (): Board | undefined => (navigator as Partial<Navigator>).clipboard;

export async function copyText(text: string, board = theBoard()): Promise<string | undefined> {
	if (!board?.writeText) return NO_CLIPBOARD;
	try {
		await board.writeText(text);
		return undefined;
	} catch (error) {
		return words(error);
	}
}

/** The picture may still be being made: browsers want to be asked while the click is fresh. */
export async function copyPicture(picture: Promise<Blob>, board = theBoard()): Promise<string | undefined> {
	if (!board?.write) return NO_CLIPBOARD;
	if (typeof ClipboardItem === 'undefined') return 'this browser copies no pictures';
	try {
		await board.write([new ClipboardItem({ 'image/png': picture })]);
		return undefined;
	} catch (error) {
		// What went wrong with the picture says more than that nothing could be copied.
		const [made] = await Promise.allSettled([picture]);
		return words(made.status === 'rejected' ? made.reason : error);
	}
}

/** What browsers that let a site write to a person's own folder offer; the types of the language don't know it yet. */

interface Permitted {
	queryPermission(asked: { mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission(asked: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface Picking {
	showDirectoryPicker?(options: {
		id: string;
		mode: 'readwrite';
		startIn: 'documents';
	}): Promise<FileSystemDirectoryHandle>;
}

/** Firefox and Safari have no folders; neither has a page over plain http. */
export function canPickFolders(): boolean {
	return (globalThis as Picking).showDirectoryPicker !== undefined;
}

/** Asks the person for a folder. Undefined where they changed their mind. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
	try {
		return await (globalThis as Picking).showDirectoryPicker?.({
			id: 'demarc-backup',
			mode: 'readwrite',
			startIn: 'documents'
		});
	} catch (error) {
		if ((error as Error | undefined)?.name === 'AbortError') return undefined;
		throw error;
	}
}

/** Whether the folder may be written to now. `ask`: the person is asked, which only a click of theirs allows. */
export async function mayWrite(handle: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> {
	const permitted = handle as FileSystemDirectoryHandle & Partial<Permitted>;
	const mode = 'readwrite';
	if ((await permitted.queryPermission?.({ mode })) === 'granted') return true;
	return ask && (await permitted.requestPermission?.({ mode })) === 'granted';
}

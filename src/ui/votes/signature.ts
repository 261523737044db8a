/** The name of whoever works at this device, asked once. */
const KEY = 'demarc-my-name';

export function myName(): string {
	try {
		return localStorage.getItem(KEY) ?? '';
	} catch {
		return ''; // storage may be forbidden: then it is asked again
	}
}

export function keepMyName(name: string): void {
	try {
		localStorage.setItem(KEY, name.trim());
	} catch {
		// it is asked again
	}
}

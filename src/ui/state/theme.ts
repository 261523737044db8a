/** Light or dark: the system's choice until a person makes one; theirs is kept on this device. */
const KEY = 'demarc-theme';
type Choice = 'light' | 'dark';

function stored(): Choice | undefined {
	try {
		const value = localStorage.getItem(KEY);
		return value === 'light' || value === 'dark' ? value : undefined;
	} catch {
		return undefined; // storage may be forbidden; the system's choice will do
	}
}

/** Sets what was chosen before, as early as possible. */
export function applyTheme(): void {
	const choice = stored();
	if (choice) document.documentElement.dataset['theme'] = choice;
}

export function switchTheme(): Choice {
	const root = document.documentElement;
	const isDark = getComputedStyle(root).colorScheme === 'dark';
	const choice: Choice = isDark ? 'light' : 'dark';
	root.dataset['theme'] = choice;
	try {
		localStorage.setItem(KEY, choice);
	} catch {
		// it holds for this visit
	}
	return choice;
}

/** Light or dark: the system's choice until a person makes one; theirs is kept on this device. */
import { keep, kept } from './kept.ts';

type Choice = 'light' | 'dark';

function stored(): Choice | undefined {
	const value = kept('theme');
	return value === 'light' || value === 'dark' ? value : undefined;
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
	keep('theme', choice);
	return choice;
}

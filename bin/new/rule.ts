/** A new rule as text: its file, and the list with it. */

const camel = (id: string) => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Compiles, finds nothing yet: its own test fails until the check is there. */
export function skeleton(id: string): string {
	return `import { defineItemRule } from './rule.ts';

export default defineItemRule({
	id: '${id}',
	severity: 'warning',
	title: 'What holds where the rule is kept, as a sentence.',
	principle: 'What it stands on, in the method’s words.',
	ask: 'Which question does the room answer?',
	ignoreWhen: 'When it is right to leave the finding be.',
	remedy: 'What resolves it.',
	messages: {
		found: '“{name}” is named here, with the fact and its cause.'
	},
	examples: {
		bad: {
			says: 'A mapping that trips it, in one sentence.',
			items: [{ kind: 'field', name: 'Balance', surface: 'product' }]
		},
		good: {
			says: 'The same mapping, mended.',
			items: [{ kind: 'field', name: 'Balance', surface: 'product' }]
		}
	},

	*check(item) {
		const isFound = false;
		if (isFound) yield { message: 'found', data: { name: item.name } };
	}
});
`;
}

/** The list of rules with one more, in its alphabetical place. Throws where it is in the list already. */
export function listed(list: string, id: string): string {
	const name = camel(id);
	const imports = [...list.matchAll(/^import (\w+) from '\.\/([a-z-]+)\.ts';$/gm)];
	if (imports.some(([, , known]) => known === id)) throw new Error(`${id} is in the list already`);
	const after = imports.find(([, , known]) => (known as string) > id);
	const line = `import ${name} from './${id}.ts';\n`;
	const last = imports.at(-1);
	if (!last) throw new Error('src/core/rules/index.ts imports no rule: has the list moved?');
	const at = after ? after.index : last.index + last[0].length + 1;
	const imported = list.slice(0, at) + line + list.slice(at);
	return after
		? imported.replace(new RegExp(`^(\\t)${after[1]}(,?)$`, 'm'), `$1${name},\n$1${after[1]}$2`)
		: imported.replace(new RegExp(`^(\\t)${last[1]}$`, 'm'), `$1${last[1]},\n$1${name}`);
}

/** What cards are coloured by: a tone and a letter each, the same for nodes, canvases, lists, readers and the legend. */
import type { Item } from '#core/mapping/item-schema.ts';
import type { Role } from '#core/mapping/schema.ts';
import type { Colouring } from '#core/mapping/vocabulary.ts';
import type { Severity } from '#core/rules/rule.ts';

/** How many tones the tokens hold: `--tone-1` and on. */
export const TONES = 6;

export interface Tag {
	/** From 1; with more values than tones they come round again, and letters tell them apart. */
	readonly tone: number;
	readonly letter: string;
	readonly words: string;
}

export type TagOf = (item: Item) => Tag | undefined;

const tag = (tone: number, letter: string, words: string): Tag => ({ tone, letter, words });

const FINDINGS: Record<Severity, Tag> = {
	error: tag(4, 'E', 'Error'),
	warning: tag(2, 'W', 'Warning'),
	advice: tag(3, 'A', 'Advice')
};
const EVIDENCE = {
	guess: tag(2, 'G', 'Guess'),
	seen: tag(3, 'S', 'Seen'),
	measured: tag(1, 'M', 'Measured'),
	unsaid: tag(6, '?', 'Answered, not said how it is known')
};
const OWNERS = {
	customer: tag(1, 'C', 'The customer acts next, here'),
	internal: tag(2, 'T', 'Our team acts next'),
	elsewhere: tag(3, 'E', 'The customer acts elsewhere'),
	unsaid: tag(6, '?', 'Nobody has said who acts next')
};

/** The weakest of what its answers stand on: one guess makes a verdict a guess. */
function evidenceTag({ answers, evidence, contextOnly }: Item): Tag | undefined {
	const given = Object.keys(answers ?? {});
	if (contextOnly || given.length === 0) return undefined;
	const known = given.map((test) => evidence?.[test as keyof typeof evidence]);
	if (known.includes('guess')) return EVIDENCE.guess;
	if (known.includes(undefined)) return EVIDENCE.unsaid;
	return known.includes('seen') ? EVIDENCE.seen : EVIDENCE.measured;
}

function ownerTag({ answers, contextOnly }: Item): Tag | undefined {
	return contextOnly ? undefined : OWNERS[answers?.nextAction ?? 'unsaid'];
}

/** A letter a role: the first of its name that no role before it has, else its number. */
function roleTags(roles: readonly Role[]): ReadonlyMap<string, Tag> {
	const taken = new Set<string>();
	return new Map(
		roles.map(({ id, name }, i) => {
			const letters = name.toUpperCase().match(/[\p{L}\p{N}]/gu) ?? [];
			const letter = letters.find((one) => !taken.has(one)) ?? String(i + 1);
			taken.add(letter);
			return [id, tag((i % TONES) + 1, letter, name)];
		})
	);
}

/** Tags by item for a colouring; the same tag object for the same value, but for several roles at once. */
export function tagsFor(
	colour: Colouring | undefined,
	roles: readonly Role[],
	worst: ReadonlyMap<string, Severity>
): TagOf {
	if (colour === undefined) return () => undefined;
	if (colour === 'evidence') return evidenceTag;
	if (colour === 'owner') return ownerTag;
	if (colour === 'finding')
		return ({ id }) => {
			const severity = worst.get(id);
			return severity && FINDINGS[severity];
		};
	const byRole = roleTags(roles);
	return ({ access }) => {
		const found = [...byRole].filter(([id]) => (access?.[id]?.length ?? 0) > 0).map(([, one]) => one);
		const [first, ...others] = found;
		if (!first || others.length === 0) return first;
		const letters = found.slice(0, 2).map(({ letter }) => letter);
		const more = found.length > 2 ? '+' : '';
		return tag(first.tone, letters.join('') + more, found.map(({ words }) => words).join(', '));
	};
}

/** Everything that a colouring can say, for the legend. */
export function tagsOf(colour: Colouring, roles: readonly Role[]): readonly Tag[] {
	if (colour === 'role') return [...roleTags(roles).values()];
	return Object.values({ finding: FINDINGS, evidence: EVIDENCE, owner: OWNERS }[colour]);
}

export const COLOURING_NAMES: Record<Colouring, { readonly name: string; readonly says: string }> = {
	finding: { name: 'Worst finding', says: 'No letter: nothing is found.' },
	role: {
		name: 'Role',
		says: 'The colour is the first role that may use it, the letters are all of them (+: more).'
	},
	evidence: { name: 'Evidence', says: 'The weakest of its answers counts. No letter: not answered yet.' },
	owner: { name: 'Owner of the next action', says: 'Who acts after seeing it.' }
};

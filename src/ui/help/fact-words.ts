/** What an item or a package of an example says, field by field, in words for the help. */
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import { TESTS, type Side } from '#core/mapping/vocabulary.ts';
import { QUESTIONS, answerWords } from '#core/ownership/questions.ts';
import { SCOPE_WORDS, SENSITIVITY_WORDS, VOICE_WORDS } from '#ui/inventory/options.ts';

export interface Fact {
	readonly name: string;
	readonly words: string;
}

const ACTORS: Record<Side, string> = { customer: 'the customer', internal: 'our team', system: 'a system' };

type Said = readonly [name: string, words: string | undefined];
const facts = (said: readonly Said[]): Fact[] =>
	said.flatMap(([name, words]) => (words ? [{ name, words }] : []));

const roleIn = ({ roles }: Mapping, id: string) => roles.find((one) => one.id === id);
const rolesIn = (mapping: Mapping, ids: readonly string[] | undefined): string | undefined =>
	ids?.map((id) => roleIn(mapping, id)?.name ?? id).join(', ');

/** What one person answered otherwise than the room. */
function ballotWords({ answers }: NonNullable<Item['ballots']>[string], room: Item['answers']): string {
	const otherwise = TESTS.filter(
		(test) =>
			answers[test] !== undefined && answerWords(test, answers[test]) !== answerWords(test, room?.[test])
	).map((test) => `${QUESTIONS[test].title.toLowerCase()} ${answerWords(test, answers[test])}`);
	return otherwise.length === 0 ? 'as the room' : otherwise.join(', ');
}

export function itemFacts(item: Item, mapping: Mapping): Fact[] {
	const { answers, nextStep, access = {}, ballots = {}, source } = item;
	return facts([
		...TESTS.map((test): Said => [QUESTIONS[test].title, answerWords(test, answers?.[test])]),
		['Description', item.description],
		['Stage', mapping.stages.find(({ id }) => id === item.stage)?.name],
		['Voice', item.voice && VOICE_WORDS[item.voice]],
		['Shows', item.scope && SCOPE_WORDS[item.scope]],
		['Data', item.data && SENSITIVITY_WORDS[item.data]],
		['Comes from', item.supplied ? 'the customer' : undefined],
		['Amount', item.highVolume ? 'a lot' : undefined],
		['Source', [source?.system, source?.field].filter(Boolean).join(', ')],
		['What happens next', nextStep?.text],
		['Who acts', nextStep?.actor && ACTORS[nextStep.actor]],
		...Object.entries(access).map(([id, may]): Said => {
			const role = roleIn(mapping, id);
			const side = role?.side === 'customer' ? 'customer' : 'our side';
			return [`${role?.name ?? id} (${side})`, `may ${may.join(', ')}`];
		}),
		...Object.entries(ballots).map(([id, ballot]): Said => [
			`${ballot.by ?? id} votes`,
			ballotWords(ballot, answers)
		]),
		['Notes', item.notes]
	]);
}

const yes = (is: boolean | undefined) => (is === undefined ? undefined : is ? 'yes' : 'no');

export function packageFacts(pack: Package, mapping: Mapping): Fact[] {
	const { times, layout, access } = pack;
	const names = pack.contents?.map((id) => mapping.items.find((one) => one.id === id)?.name ?? id);
	return facts([
		['Contents', names?.join(', ')],
		['In it', pack.included],
		['Not in it', pack.excluded],
		['Formats', pack.formats?.join(', ')],
		['Files', layout?.files],
		['Attachments', layout?.attachments],
		['About each record', pack.metadata],
		['Says when made', yes(times?.created)],
		['Says when changed', yes(times?.changed)],
		['Time zone', times?.zone],
		['Documented in', pack.schemaDocs],
		['Volume', pack.volume],
		['Kept for', pack.retention],
		['Link ends', pack.expiry],
		['Ready', pack.deliveryTime],
		['Delivered by', pack.channel],
		['Secured by', pack.security],
		['Handed out', access?.mode && (access.mode === 'approval' ? 'after somebody approves' : 'self-serve')],
		['May ask for it', rolesIn(mapping, access?.trigger)],
		['May receive it', rolesIn(mapping, access?.receive)],
		['Approves', rolesIn(mapping, access?.approvers)],
		['Why so', access?.why]
	]);
}

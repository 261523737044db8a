/** The page that a customer reads about a package: only what is said; what is not said is a gap, never made up. */
import { counted } from '../mapping/counted.ts';
import { fieldsOf } from '../mapping/package-fields.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { said } from '../packages/said.ts';
import { inWords, isSaid } from '../rules/words.ts';

export interface SheetRow {
	readonly label: string;
	/** Undefined: a gap. */
	readonly says: string | undefined;
}

/** Several sentences or phrases as one text. */
function joined(parts: readonly (string | undefined)[]): string | undefined {
	const texts = parts.map(said).filter((text) => text !== undefined);
	if (texts.length === 0) return undefined;
	return texts.map((text) => (/[.!?…]$/.test(text) || texts.length === 1 ? text : `${text}.`)).join(' ');
}

function timesIn({ times }: Package): string | undefined {
	const parts = [
		...(times?.created ? ['when it was made'] : []),
		...(times?.changed ? ['when it last changed'] : [])
	];
	const zone = said(times?.zone);
	if (parts.length === 0) return undefined;
	return `Each record says ${inWords(parts)}${zone ? ` (${zone})` : ''}`;
}

function fieldsExplained(pack: Package): string | undefined {
	const fields = fieldsOf(pack);
	const explained = fields.filter(({ description }) => said(description) !== undefined).length;
	if (explained === 0) return undefined;
	const all = counted(fields.length, 'field', 'fields');
	return explained === fields.length ? `In a list of its ${all}` : `${explained} of ${all}, in a list`;
}

/** In the order in which a customer asks. Rows that no rule asks for are left out while they are empty. */
export function trustSheet(mapping: Pick<Mapping, 'roles'>, pack: Package): readonly SheetRow[] {
	const names = new Map(mapping.roles.map(({ id, name }) => [id, name]));
	const who = (ids: readonly string[] = []) =>
		said(inWords(ids.map((id) => names.get(id)).filter((name) => name !== undefined)));
	const { access, layout, formats = [] } = pack;
	const asked = (label: string, says: string | undefined): SheetRow[] => [{ label, says }];
	const extra = (label: string, text: string | undefined): SheetRow[] => {
		const says = said(text);
		return says === undefined ? [] : [{ label, says }];
	};
	const approved =
		access?.mode === 'self-serve' ? 'Nobody has to: it is there for you' : who(access?.approvers);
	return [
		...asked('Included', said(pack.included)),
		...asked('Not included', said(pack.excluded)),
		...asked('Format', said(inWords(formats.filter(isSaid).map((one) => one.toUpperCase())))),
		...extra('Layout', joined([layout?.files, layout?.attachments])),
		...extra('About each record', pack.metadata),
		...asked('Times', timesIn(pack)),
		...asked('Its fields explained', said(pack.schemaDocs) ?? fieldsExplained(pack)),
		...extra('Size', pack.volume),
		...asked('Ready', said(pack.deliveryTime)),
		...asked('How it comes', said(pack.channel)),
		...asked('Secured by', said(pack.security)),
		...asked('Who may ask', who(access?.trigger)),
		...asked('Who receives it', who(access?.receive)),
		...asked('Approved by', approved),
		...asked('Link expires', said(pack.expiry)),
		...asked('Kept by us', said(pack.retention))
	];
}

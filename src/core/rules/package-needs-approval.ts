import { weightsOf } from './exposure.ts';
import { packageExamples } from './package-examples.ts';
import { packageAt, packageFix } from './remedies.ts';
import { definePackageRule } from './rule.ts';
import { inWords, namesInWords, shortName } from './words.ts';

export default definePackageRule({
	id: 'package-needs-approval',
	severity: 'error',
	title: 'Somebody approves a package that carries sensitive, privileged or very many records.',
	principle:
		'Some exports can serve themselves. Sensitive documents, audit trails and whole accounts in bulk are handed out by decision.',
	ask: 'If the wrong person set this off tonight, who would notice before it was gone?',
	ignoreWhen:
		'Another control stands in its way, such as a second login by another person; name it as the reason.',
	remedy: 'Let a role approve it, or take the items named here out of the self-serve package.',
	messages: {
		open: 'The package “{name}” is self-serve and carries {items}: {weights}.'
	},
	examples: packageExamples(
		{
			says: 'Anyone with a login can take the audit trail along.',
			item: { data: 'audit' },
			pack: { access: { mode: 'self-serve', trigger: ['owner'], receive: ['owner'] } }
		},
		{
			says: 'The owner of the account approves it each time.',
			item: { data: 'audit' },
			pack: { access: { mode: 'approval', trigger: ['owner'], receive: ['owner'], approvers: ['owner'] } }
		}
	),

	*check({ id, name, access }, around) {
		if (access?.mode !== 'self-serve') return;
		const heavy = around.contentsOf(id).filter((item) => !item.contextOnly && weightsOf(item).length > 0);
		if (heavy.length === 0) return;
		const words = inWords([...new Set(heavy.flatMap(weightsOf))].sort());
		const items = namesInWords(heavy.map((item) => item.name));
		yield {
			message: 'open',
			data: { name, items, weights: words },
			because: ['access: self-serve', `contents: ${words}`]
		};
	},

	fixes(finding, mapping) {
		const pack = packageAt(mapping, finding);
		if (!pack) return [];
		const known = new Set(mapping.roles.map(({ id }) => id));
		const approval = { ...pack.access, mode: 'approval' as const };
		// Somebody is named already, or nobody could be: a role made up here would approve nothing.
		if (pack.access?.approvers?.some((id) => known.has(id)) || known.size === 0)
			return [packageFix(pack, 'Ask for approval', { access: approval })];
		const on = (side: 'internal' | 'customer') => mapping.roles.filter((role) => role.side === side);
		const ours = on('internal');
		return (ours.length > 0 ? ours : on('customer')).map(({ id, name }) =>
			packageFix(pack, `Let “${shortName(name)}” approve it`, { access: { ...approval, approvers: [id] } })
		);
	}
});

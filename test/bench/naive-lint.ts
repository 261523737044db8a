/** What the rules find, by the loop that one would write first: every rule on everything, then all of it sorted. */
import type { Mapping } from '#core/mapping/schema.ts';
import { byText, compareMembers } from '#core/mapping/shape.ts';
import { verdictOn } from '#core/ownership/judge.ts';
import { Lookout } from '#core/rules/around.ts';
import { RULES } from '#core/rules/index.ts';
import { fill, subjectKey } from '#core/rules/message.ts';
import { SEVERITIES, type Finding, type Hit, type Rule } from '#core/rules/rule.ts';

const findingOf = (rule: Rule, hit: Hit): Finding => ({
	...hit,
	rule: rule.id,
	severity: hit.severity ?? rule.severity,
	text: fill(rule.messages[hit.message] as string, hit.data),
	key: `${rule.id}/${subjectKey(hit.at)}/${hit.message}`
});

function hitsOf(rule: Rule, mapping: Mapping): Hit[] {
	if (rule.scope === 'item')
		return mapping.items
			.filter(({ contextOnly }) => !contextOnly)
			.flatMap((item) =>
				[...rule.check(item, verdictOn(item), new Lookout(mapping))].map((hit): Hit => ({
					...hit,
					at: { type: 'item', id: item.id }
				}))
			);
	if (rule.scope === 'package')
		return mapping.packages.flatMap((pack) =>
			[...rule.check(pack, new Lookout(mapping))].map((hit): Hit => ({
				...hit,
				at: { type: 'package', id: pack.id }
			}))
		);
	return rule.scope === 'mapping' ? [...rule.check(mapping)] : [];
}

export function naiveLint(mapping: Mapping): readonly Finding[] {
	const items = new Map(mapping.items.map((item) => [item.id, item]));
	const itemOf = ({ at }: Finding) => (at.type === 'item' ? items.get(at.id) : undefined);
	return RULES.flatMap((rule) => hitsOf(rule, mapping).map((hit) => findingOf(rule, hit))).sort((a, b) => {
		const [one, other] = [itemOf(a), itemOf(b)];
		return (
			SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
			byText(a.rule, b.rule) ||
			(one && other ? compareMembers('items', one, other) : 0)
		);
	});
}

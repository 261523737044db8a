import { defineAcceptanceRule, type ExampleItem, type Severity, type StaleAcceptance } from './rule.ts';
import { afterColon, shortName } from './words.ts';

const queue: ExampleItem = {
	kind: 'field',
	name: 'Place in the review queue',
	surface: 'product',
	answers: {
		frequency: 'exception',
		nextAction: 'internal',
		interpretation: 'needs-context',
		blastRadius: [],
		portability: 'none'
	}
};

/** A date as it stands in the file: the time of day says nothing here. */
const day = (text: string) => shortName(text.slice(0, 10));

/** By whom and when, as far as anybody said. */
function origin({ decision: { by, on } }: StaleAcceptance): string {
	const parts = [...(by?.trim() ? [`by ${shortName(by)}`] : []), ...(on?.trim() ? [`on ${day(on)}`] : [])];
	return parts.length > 0 ? parts.join(' ') : 'once';
}

export default defineAcceptanceRule({
	id: 'stale-acceptance',
	severity: 'warning',
	title: 'What was accepted is still what was looked at.',
	principle:
		'A decision holds for what the room saw when it decided. When that changes, or the day to look again comes, the room decides again.',
	ask: 'Does the reason still hold for what it is now?',
	ignoreWhen:
		'Never for long: either the reason still holds, and saying so takes one step, or the finding is open again.',
	remedy: 'Say that it still holds, with today’s name and date, or reopen the finding and see to it.',
	messages: {
		changed: 'Accepted {origin}, and changed since: {finding}',
		overdue: 'Accepted {origin}, to be looked at again on {day}: {finding}'
	},
	examples: {
		bad: {
			says: 'One finding was accepted, and the answers behind it are no longer those that were looked at.',
			items: [queue],
			decisions: [
				{
					scope: 'item',
					rule: 'misplaced-item',
					at: queue.name,
					of: 'what-it-was',
					reason: 'Two large accounts asked for it until the pilot ends.',
					by: 'Head of support',
					on: '2026-01-12'
				}
			]
		},
		good: {
			says: 'The rule is accepted for the whole lane, whatever the answers.',
			items: [queue],
			decisions: [
				{
					scope: 'surface',
					rule: 'misplaced-item',
					at: 'product',
					reason: 'Two large accounts asked for it until the pilot ends.',
					by: 'Head of support',
					on: '2026-01-12'
				}
			]
		}
	},

	*check(stale) {
		const { decision, finding, why } = stale;
		const until = day(decision.reviewOn ?? '');
		const severity: Severity = finding.severity === 'error' ? 'error' : 'warning';
		yield {
			at: finding.at,
			message: why,
			severity,
			data: { ...finding.data, origin: origin(stale), day: until, finding: afterColon(finding.text) },
			because: [
				why === 'changed' ? 'changed since it was accepted' : `look again on: ${until}`,
				...(finding.because ?? [])
			]
		};
	}
});

/** What a package says that standards for packages have no place for: under one key of our own, `x-demarc`. */
import type { Mapping, Package } from '../mapping/schema.ts';
import { said, saidOf, type NamedRole, type SaidTime } from '../packages/said.ts';

type Json = Readonly<Record<string, unknown>>;

/** Without what is not said; undefined where nothing is left. */
export function filled(record: Json): Json | undefined {
	const entries = Object.entries(record).filter(
		([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)
	);
	return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

const names = (roles: readonly NamedRole[]) => roles.map(({ name }) => name);

function time(one: SaidTime | undefined): Json | undefined {
	return one && filled({ says: one.says, duration: one.span?.iso, bound: one.span?.bound });
}

export function ownKeys(mapping: Pick<Mapping, 'roles'>, pack: Package): Json | undefined {
	const { layout, times, access } = pack;
	const { mode, trigger, receive, approvers, deliveryTime, expiry, retention } = saidOf(mapping, pack);
	return filled({
		purpose: pack.purpose,
		included: said(pack.included),
		excluded: said(pack.excluded),
		formats: (pack.formats ?? []).map(said).filter((one) => one !== undefined),
		layout: filled({ files: said(layout?.files), attachments: said(layout?.attachments) }),
		metadata: said(pack.metadata),
		times: filled({ created: times?.created, changed: times?.changed, zone: said(times?.zone) }),
		schemaDocs: said(pack.schemaDocs),
		volume: said(pack.volume),
		retention: time(retention),
		expiry: time(expiry),
		deliveryTime: time(deliveryTime),
		channel: said(pack.channel),
		security: said(pack.security),
		access: filled({
			mode,
			trigger: names(trigger),
			receive: names(receive),
			approvers: names(approvers),
			why: said(access?.why)
		})
	});
}

/** Stages and roles by name: those of the mapping, and those that the file brings along. */
import type { Change } from '../commands/edit.ts';
import { keysAfter, lastKey } from '../mapping/order.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping, Role } from '../mapping/schema.ts';
import type { ProposedAccess } from '../tables/proposed-item.ts';
import type { ItemsProposal } from './proposal.ts';

type Access = NonNullable<Item['access']>;

export class Names {
	#stageIds = new Map<string, string>();
	#stageNames: ReadonlyMap<string, string>;
	#roleIds = new Map<string, string>();
	#knownRoles: Set<string>;
	#newId: () => string;
	#mapping: Mapping;
	#newStages: string[] = [];
	#newRoles: Role[] = [];

	constructor(mapping: Mapping, proposal: ItemsProposal, newId: () => string) {
		this.#mapping = mapping;
		this.#newId = newId;
		this.#stageNames = new Map(mapping.stages.map(({ id, name }) => [id, name]));
		for (const { id, name } of mapping.stages) if (!this.#stageIds.has(name)) this.#stageIds.set(name, id);
		for (const { id, name } of mapping.roles) if (!this.#roleIds.has(name)) this.#roleIds.set(name, id);
		// A role that is gone may still stand in an item; its identifier is as good as before.
		this.#knownRoles = new Set([
			...mapping.roles.map(({ id }) => id),
			...mapping.items.flatMap(({ access = {} }) => Object.keys(access))
		]);
		for (const name of proposal.stageNames) this.stage(name);
	}

	stageNameOf(id: string | undefined): string | undefined {
		return id === undefined ? undefined : this.#stageNames.get(id);
	}

	/** Identifier of a stage; made where there is none of this name. */
	stage(name: string): string {
		const known = this.#stageIds.get(name);
		if (known !== undefined) return known;
		const id = this.#newId();
		this.#stageIds.set(name, id);
		this.#newStages.push(name);
		return id;
	}

	/** What each role may do, by identifier; roles are made where there is none of this name. */
	access(access: readonly ProposedAccess[]): [string, Access[string]][] {
		return access.map(({ role, may }) => [
			'id' in role ? this.#sameRole(role.id) : this.#role(role),
			[...may]
		]);
	}

	#sameRole(id: string): string {
		if (!this.#knownRoles.has(id)) {
			this.#knownRoles.add(id);
			this.#newRoles.push({ id, name: id, side: 'customer' });
		}
		return id;
	}

	#role({ name, side = 'customer' }: { name: string; side?: Role['side'] }): string {
		const known = this.#roleIds.get(name);
		if (known !== undefined) return known;
		const id = this.#newId();
		this.#roleIds.set(name, id);
		this.#newRoles.push({ id, name, side });
		return id;
	}

	/** The changes that add the stages and roles which the mapping lacks. */
	additions(): Change[] {
		const keys = keysAfter(lastKey(this.#mapping.stages), this.#newStages.length);
		return [
			...this.#newStages.map((name, i) => {
				const id = this.stage(name);
				return { path: ['stages', id], value: { id, name, order: keys[i] } };
			}),
			...this.#newRoles.map((role) => ({ path: ['roles', role.id], value: role }))
		];
	}
}

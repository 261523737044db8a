/** Takes a part away with all that led to it, whichever list it is in. */
import type { Command } from '../commands/edit.ts';
import { removeMember } from '../commands/members.ts';
import { removeItems } from '../commands/remove-items.ts';
import { removeRole } from '../commands/remove-role.ts';
import { removeStage } from '../commands/stages.ts';
import type { PartList } from './parts.ts';

export function removePart(list: PartList, id: string): Command {
	if (list === 'items') return removeItems([id]);
	if (list === 'stages') return removeStage(id);
	return list === 'roles' ? removeRole(id) : removeMember(list, id);
}

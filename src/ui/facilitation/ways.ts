/** What whoever leads the room can do in any view. */
import type { Action } from '#ui/state/actions.svelte.ts';
import type { Room } from './room.svelte.ts';

export function waysToLead(room: Room): readonly Action[] {
	return [
		{
			id: 'room.agenda',
			label: 'Agenda and timer',
			group: 'Lead the room',
			words: 'steps minutes clock schedule workshop',
			run: () => (room.open = 'agenda')
		},
		{
			id: 'room.park',
			label: 'Park a question',
			group: 'Lead the room',
			words: 'parking lot later note remark',
			keys: ['Shift P'],
			run: () => (room.open = 'park')
		},
		{
			id: 'room.parked',
			label: room.waiting === 0 ? 'Parking lot' : `Parking lot (${room.waiting})`,
			group: 'Lead the room',
			words: 'parked questions waiting',
			run: () => (room.open = 'parked')
		},
		{
			id: 'room.decide',
			label: 'Record a decision…',
			group: 'Lead the room',
			words: 'decided agreed next step log minutes',
			run: () => (room.open = 'decide')
		},
		{
			id: 'room.present',
			label: room.isPresenting ? 'Leave the presentation' : 'Present on the wall',
			group: 'Lead the room',
			words: 'presenter mode full screen large pointer projector',
			keys: ['Shift F'],
			run: () => (room.isPresenting = !room.isPresenting)
		}
	];
}

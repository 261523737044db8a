/** Every command, for the table of laws in the tests. Screens import the files. */
export { addItems } from './add-items.ts';
export { answerOpenTests } from './answer-open-tests.ts';
export { answerTest } from './answer-test.ts';
export { editItems } from './edit-items.ts';
export { editWorkflow, renameMapping } from './edit-mapping.ts';
export { addMember, editMember, removeMember } from './members.ts';
export { moveItems } from './move-items.ts';
export { removeItems } from './remove-items.ts';
export { addStage, moveStage, removeStage, renameStage } from './stages.ts';

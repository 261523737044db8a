/** Every command, for the table of laws in the tests. Screens import the files. */
export { acceptBaseline, acceptEverywhere, acceptFindings, acceptOnLane } from './accept-findings.ts';
export { addItems } from './add-items.ts';
export { answerOpenTests } from './answer-open-tests.ts';
export { answerTest } from './answer-test.ts';
export { castBallot, clearBallots, renameVoter, takeBackBallot } from './ballots.ts';
export { editItems } from './edit-items.ts';
export { editWorkflow, renameMapping } from './edit-mapping.ts';
export { grantRight } from './grant-right.ts';
export { addMember, editMember, removeMember } from './members.ts';
export { recordHandOff } from './hand-off.ts';
export { mergeItems } from './merge-items.ts';
export { moveItems } from './move-items.ts';
export { appendMember, moveMember } from './ordered-members.ts';
export {
	addPackageFields,
	editPackageField,
	movePackageField,
	removePackageField
} from './package-fields.ts';
export { removeItems } from './remove-items.ts';
export { removeRole } from './remove-role.ts';
export { renewDecisions, withdrawDecisions } from './review-decisions.ts';
export { showOfHands } from './show-of-hands.ts';
export { addStage, moveStage, removeStage, renameStage } from './stages.ts';
export { takeLeadingAnswers } from './take-leading-answers.ts';
export { takeOver } from './take-over.ts';
export { takeReplies } from './take-replies.ts';

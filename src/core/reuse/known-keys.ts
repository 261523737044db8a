/** The keys that the format and the guide of a template know. A test compares them with the schema. */
export const KNOWN_KEYS: ReadonlySet<string> = new Set(
	`
	format version id title workflow createdAt template votingCopyOf lastRef stages roles items links packages measures
	decisions agenda parked views kind name description pain order side ref formerRefs today surface stage answers
	evidence ballots voice scope data supplied highVolume access nextStep source tags notes contextOnly acceptance
	frequency nextAction interpretation blastRadius portability by reason text actor system field from to label purpose
	contents included excluded formats layout files attachments metadata times created changed zone schemaDocs fields
	volume retention expiry deliveryTime channel security mode trigger receive approvers why item file type example
	required unique key values value refersTo unit baseline target rule at on reviewOn of covers dissent minutes step
	prompt settled settledBy settledOn askedBy colour filter kinds states rules words guide summary when story invite goesWrong
	prompts variables doubts says
	`
		.trim()
		.split(/\s+/)
);

/** Words of workflows: the place that an item stands in says much about who works with it. */
import type { Concept } from './concept.ts';

export const PLACE_CONCEPTS: readonly Concept[] = [
	{
		id: 'admin-place',
		says: 'stands among your team’s tools',
		leans: { nextAction: 'internal' },
		words: `administration moderation admin back_office enterprise_site site_administration operations internal_tool risk_review payments_and_risk
			triage agent_desk case_management underwriting compliance fraud_review investigation dispatch provisioning crm
			community_administration back_end_operations staff_tools risk_operations support_console agent_workspace internal_operations card_payments trust_and_safety`
	},
	{
		id: 'record-place',
		says: 'stands among data to take along',
		leans: { portability: 'archive' },
		words: `personal_data personal_archive data_export data_portability export archive takeout workspace_export gdpr portability privacy
			data_download organization_data migration offboarding account_and_organization evidence reporting your_information`
	},
	{
		id: 'portal-place',
		says: 'stands in the customer’s portal',
		leans: { nextAction: 'customer' },
		words: `portal customer_portal client_portal patient_portal tenant_portal self_service client_area my_account account_settings
			account_management member_area panel enrolment enrollment onboarding account community profile memberships
			membership my energy_account card_account accounts_and_invoices library_account student_account`
	},
	{
		id: 'trade-place',
		says: 'stands where customers order, book and receive',
		leans: { nextAction: 'customer' },
		words: `order orders returns return storefront store shop checkout cart booking bookings reservation reservations shipment shipments
			shipping delivery tracking parcel parcels purchase purchases marketplace event_tickets ticketing travel rental rentals
			appointment appointments hosting hosting_orders domains server servers`
	},
	{
		id: 'money-place',
		says: 'stands where customers pay',
		leans: { nextAction: 'customer' },
		words: `billing subscription subscriptions subscription_billing invoice invoices invoicing wallet banking loan loans loan_accounts
			savings payment_accounts insurance policy policies claims contract contracts quotes signing signature signatures
			document_signing agreements`
	},
	{
		id: 'desk-place',
		says: 'stands where a team answers customers',
		leans: { nextAction: 'internal' },
		words: `ticket tickets support_tickets helpdesk help_desk service_desk service_requests conversation conversations inbox case cases
			incident incidents issue issues issue_tracking complaint complaints problem_reports street_problem_reports requests
			live_chat contact_centre contact_center call_centre call_center`
	},
	{
		id: 'learn-place',
		says: 'stands where somebody is taught, treated or employed',
		leans: { nextAction: 'customer' },
		words: `course courses coursework assignment assignments marking grading class classes school university exam exams employee
			employees leave payroll hr patient patients care clinic visits applicants applications recruiting admissions`
	},
	{
		id: 'check-place',
		says: 'stands in the checking of people',
		leans: { nextAction: 'internal', blastRadius: 'internal-logic' },
		words: `kyc kyb identity_verification verification screening risk fraud decline declines transfers underwriting aml due_diligence
			card_payments payments chargebacks watchlist claims_handling credit_check`
	}
];

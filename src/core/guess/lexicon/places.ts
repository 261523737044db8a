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
		words: `portal customer_portal client_portal self_service client_area my_account account_settings account_management storefront member_area
			subscription_billing order returns panel hosting checkout booking enrolment enrollment onboarding
			account client_area community my_account energy_account coursework accounts_and_invoices card_account memberships`
	},
	{
		id: 'check-place',
		says: 'stands in the checking of people',
		leans: { nextAction: 'internal', blastRadius: 'internal-logic' },
		words: `kyc kyb identity_verification verification screening risk fraud decline declines transfers underwriting aml due_diligence
			card_payments payments chargebacks watchlist claims_handling credit_check`
	}
];

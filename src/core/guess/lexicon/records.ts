/** Words of records that are taken elsewhere, of states, and of the places that items stand in. */
import type { Concept } from './concept.ts';

const record = { nextAction: 'elsewhere', frequency: 'occasional', portability: 'archive' } as const;

export const RECORD_CONCEPTS: readonly Concept[] = [
	{
		id: 'export',
		says: 'is about taking data out',
		leans: record,
		words: `export* dump zip bulk_download migrate extract outbox hand_over ubl xbrl saft datev fec gobd
			bookkeeping_export warehouse_export backup_download create_export schedule_export json_export
			csv_export xml_export raw_export
			bulk_export content_export course_export offline_copy export_as`
	},
	{
		id: 'take-along',
		says: 'is a record to keep, hand on or take elsewhere',
		leans: record,
		words: `archive archival takeout take_out portability portable gdpr dsar sar ccpa data_package package
			download_all download_data data_export data_request copy_of_data your_data my_data migration
			user_archive account_archive personal_data full_record machine_readable subject_access data_download
			data_copy transcript handoff_package offboarding history_export full_history request_archive
			request_data request_my_data half_hourly complete_history full_export epub leave_service
			data_transfer port_out porting switching_file account_export project_export mbox vcard
			statement_archive records_export medical_record snapshot data_snapshot backup full_account
			data_record complete_record archive_file account_data operational_archive document_archive
			account_history historical_detail exit_package
			request_my_archive personal_data_export data_takeout customer_service_history service_history full_copy
			copy_of_your extended_history download_your_data`
	},
	{
		id: 'file-type',
		says: 'is a file that other programs read',
		leans: record,
		words: `csv json xml xlsx xls ndjson jsonl parquet mbox vcf ics tsv txt yaml html sqlite tar gz kml gpx opml js zip ods tcx
			epub pdf_a zipfile ods md rtf eml har geojson fit dbf arff`
	},
	{
		id: 'report',
		says: 'is a report over many rows',
		leans: { nextAction: 'elsewhere', portability: 'archive' },
		words: `report reporting report_run query_run scheduled_query ledger itemized itemised statement summary_report reconciliation
			balance_change payout_report settlement_report tax_report year_end annual monthly_statement journal trial_balance
			general_ledger transaction_list usage_report scheduled_report activity_report payout payouts
			compliance_report analytics_export sales_report
			invoices_export earnings_report financial_statement reconcile journal_entry tax_summary year_end_statement capital_gains profit_and_loss aged_debt
			salary_register bank_remittance remittance_report aging_report ageing_report register trial_balance_report
			settlement_detail accounting_report settlement_batch tax_return_report revenue_report roster_report
			attendee_list_export`
	},
	{
		id: 'derived-data',
		says: 'is what was recorded or inferred about the customer',
		leans: { nextAction: 'elsewhere', interpretation: 'needs-context', portability: 'archive' },
		words: `inference inferences inferred ad_targeting ad_engagement ad_impression ads_clicked ads advertiser ads_interests ad_preference ad_interaction
			clickstream click_stream search_quer* login_history logins ip_addresses ip_audit registration security_challenge playback playback_related telemetry
			impression off_facebook interaction personalization age_info ageinfo device_history sign_in_history
			location_history access_log cancellation_survey survey_answer account_creation usage_event tracking_event
			email_sent messages_sent identifiers crash_report diagnostics interest interests screen_name_change
			avatar_history name_change account_status_history session_history voice_recording face_recognition
			ad_impressions ad_engagements ads_information advertisers_using technical_log technical_information device_token auth_token_logs auth_tokens visits identity identity_file identifier ni_device queued_post family_plan account_suggestion topics_of_interest reverse_video autofill_information shopping_intent search_query searches log_information technical location_record sensor apps_used ad_topics language_inference contacts_uploaded link_history people_interacted off_platform marketing_segments
			market_segment inferred_interest voice_input login_events ip_history partner_data opt_out_record usage_log
			ad_setting interest_group`
	},
	{
		id: 'log',
		says: 'is a log of what happened',
		leans: { portability: 'archive', interpretation: 'needs-context' },
		words: `audit audit_log audit_trail log logs trail activity_log activity_logs event_log event_stream history_log access_log revision revisions
			change_history changelog_entry event events timeline activity activities git_event admin_log issue_history
			ticket_activity version_history system_log email_log sms_log moderation_history
			audit_logs change_log edit_history login_log call_log status_history state_transition transitions history_entries event_history timeline_events trace_log penalty_log command_history worklog`
	},
	{
		id: 'state-field',
		says: 'says which state it is in',
		words: `status state stage phase step condition progress lifecycle workflow_state current_state substatus sub_status`
	},
	{
		id: 'state-settled',
		says: 'is a result that a customer understands',
		leans: { interpretation: 'clear' },
		words: `active approved complete completed delivered accepted verified resolved closed open done success successful succeeded enabled
			released published ready ready_for_pickup scheduled shipped paid refunded fulfilled partially partial issued granted_access
			signed live enrolled planned canceled cancelled expired ended new received submitted invoiced sent processing
			solved graded booked in_transit out_for_collection preparing pre_ordered trial in_trial non_renewing renewed confirmed_booking admitted discharged received_by collected on_its_way in_progress cooked installed refunded_in_full paid_out passed checked_in won up_to_date current valid
			signed_off withdrawn_by_client withdrawn_by_customer activated unlocked enrolled_in waitlisted picked_up
			ready_to_collect ready_for_collection out_for partially_shipped partially_delivered partially_paid
			partially_refunded renewed_successfully disbursed repaid settled_in_full closed_paid fully_paid overpaid
			graded_and_returned marked_complete checked_out returned_to_you resolved_by_us not_opened upcoming reserved
			arrived on_the_way boarding landed`
	},
	{
		id: 'state-your-turn',
		says: 'asks the customer to do something',
		leans: { nextAction: 'customer' },
		words: `awaiting_customer waiting_for_customer pending_customer awaiting_input awaiting_applicant action_required requires_action requires_payment
			requires_confirmation requested resubmission resubmit needs needs_information need_more_info more_info_required incomplete expired_card
			incorrect* invalid_card insufficient_fund* insufficient awaiting_reply awaiting_payment awaiting_your documents_requested
			document_requested documentation_required past_due unverified payment_required retry_payment authentication_required
			missing_document additional_information waiting_on_you waiting_on_customer update_required info_requested
			currently_due attempted_delivery return_requested
			payment_due waiting_for_you reading_overdue overdue action_needed requires_documents documents_missing awaiting_signature awaiting_documents signature_required invalid_pin invalid_cvc invalid_number invalid_amount not_enough_balance incorrect_number expired_document awaiting_customer_reply to_pay unpaid resubmit_required info_required reauthentication_required login_required card_expired incomplete_application offer_expiring balance_due pin_tries verify_email
			not_signed unsigned needs_signature waiting_for_signature signature_pending incomplete_profile
			resubmission_requested resubmission_needed documents_required upload_required reupload retake_required
			verification_required payment_failed_update card_declined_update your_turn respond_by awaiting_response
			awaiting_client awaiting_confirmation_from action_needed_from invalid_card_number missing_information
			missing_photo unreadable poor_quality expired_id`
	},
	{
		id: 'state-our-turn',
		says: 'is a step inside your team',
		leans: { nextAction: 'internal', interpretation: 'needs-context' },
		words: `under_review in_review pending_review review manual_review needs_review on_hold hold held holded queued waiting waiting_on_third waiting_on_vendor
			third_party awaiting_service escalated acknowledged triaged replied pending payment_review pending_payment waiting_for_approval awaiting_approval
			in_marking marking not_marked marking_completed ready_for_release back_office pending_vendor vendor referral referred suspended_review
			unconfirmed confirmed dismissed duplicate authorized captured voided stale draft in_moderation
			provisioning settling on_review awaiting_verification pre_approved partially_captured pending_approval
			waiting_for_support escalated_to objection objection_raised tier_2 level_2 open_internal in_triage scheduled_for_review awaiting_third_party awaiting_vendor awaiting_parts with_underwriter with_engineer needs_attention deferred backlog pre_review post_review quality_check qc qa second_line referred_to settlement_pending reconciled unmatched parked_state transitioning suspended_pending provisional blocked_pending blocked_pending_approval validation under_verification unreviewed
			submitted_and_pending pending_setup setup_pending awaiting_assignment awaiting_fulfilment awaiting_fulfillment
			unfulfilled not_fulfilled info_received pre_transit label_created transfer_in_progress transfer_on_hold
			with_bot handed_to_bot snoozed on_credit_hold credit_check_pending aml_review in_screening awaiting_screening
			posted not_posted ready_to_post queued_for archived_internal`
	},
	{
		id: 'state-bad-end',
		says: 'is a refusal or a failure',
		leans: { frequency: 'exception', interpretation: 'needs-context' },
		words: `failed reject* declined denied error_state blocked suspended disabled rejected refused returned not_approved do_not_honor
			restricted_card pickup_card lost_card stolen_card processing_error generic_decline call_issuer withdrawn
			unable disputed terminated closed_lost charged_back not_permitted transaction_not_allowed delinquent
			silenced sensitized banned deactivated limited frozen expired_token
			restricted_card blocked_card declined_non_generic not_supported revocation cancelled_by_system acquirer_fraud not_submitted issuer_declined security_violation velocity_exceeded dead_letter bounced_back uncollectible written_off chargeback_lost abandoned aborted unsuccessful undeliverable repossessed in_default
			failed_setup failed_renew failed_renewal referral issuer_suspected suspected_fraud acquirer exception
			attempt_fail delivery_failed lost_in_transit return_to_sender closed_written_off written_off_balance
			foreclosed charged_off_status not_permitted_here`
	},
	{
		id: 'raw-code',
		says: 'is a code, not words for a person',
		leans: { interpretation: 'needs-context', blastRadius: 'internal-logic' },
		words: `code codes reason_code status_code enum reject_label reject_labels reject_type reason_id machine_code result_code error_type
			sub_code subcode substate reject_reason update_type response_type decline_reason disabled_reason requirement
			return_code resolution_code state_code event_code numeric_status raw_status event_type reject_code labels_raw
			advice_code merchant_advice rejection_label result status_id state_id type_code outcome_code mcc sic_code icd reason_type return_reason_code decline_type event_code status_type disposition_code
			subtag sub_tag raw_result result_raw status_letter status_number refusal_reason_code sub_status_code
			condition_code disposition reason_num`
	},
	{
		id: 'flag-prefix',
		says: 'is a switch that the system keeps',
		words: `is has can should allow exclude auto enabled disabled active_flag`
	},
	{
		id: 'identifier',
		says: 'is an identifier, not something to read',
		leans: { interpretation: 'needs-context' },
		words: `id ids key version class index uid ref idx pk hash`
	},
	{
		id: 'kind-of',
		says: 'is a category of the system',
		words: `type category classifier subtype kind mode method level class form template format`
	},
	{
		id: 'counter',
		says: 'counts something',
		words: `count counts number_of num times attempts days hours minutes seconds ms duration elapsed counter tally nr total_number`
	},
	{
		id: 'reason',
		says: 'is the reason for a decision',
		words: `reason reasons cause why basis ground explanation`
	},
	{
		id: 'who-did',
		says: 'says who did it',
		words: `by author creator editor actor performed_by done_by initiated_by requested_by`
	},
	{
		id: 'link',
		says: 'is a link to open',
		words: `url link uri href permalink deep_link qr_code`
	},
	{
		id: 'moment',
		says: 'is a moment in time',
		words: `at on date time timestamp since until datetime when last first next previous latest`
	}
];

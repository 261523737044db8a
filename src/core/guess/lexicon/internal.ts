/** Words of the work that customers should not have to see. */
import type { Concept } from './concept.ts';

const inside = { nextAction: 'internal', interpretation: 'needs-context' } as const;
const logic = { ...inside, blastRadius: 'internal-logic' } as const;

export const INTERNAL_CONCEPTS: readonly Concept[] = [
	{
		id: 'risk',
		says: 'is about risk, fraud or suspicion',
		leans: { ...logic, frequency: 'exception' },
		words: `risk fraud* suspicio* suspect* abuse abusive spam ham blacklist* deny_list denylist watchlist sanction sanctions pep aml
			chargeback velocity anomal* bot compromised trust_score trust_level trust_index reputation signal flag flagged flags strike
			toxic* threat malicious mismatch* facial_duplicate synthetic liveness adverse_media screening phishing scam blocklisted
			stolen caution consider criminal police terror* laundering kyc_risk pep_status politically hit match_status
			avs cvc_check cvv_result avs_result cavv eci liability risk_score risk_level fraud_score dispute_losable radar honeypot captcha brute_force
			early_fraud_warning elevated deceptive tamper* spoof* forgery counterfeit authenticity integrity_check rule_match
			penalty infraction sockpuppet ring collusion bounce_score penalties
			fraud_output fraud_result considered_risky risky spoof_attempt distraction_event similarity selfie_similarity plagiarism plagiarism_score theft vulnerability abuse_report fraud behavior behaviour threat_level matched_list hit hits false_positive stop_list negative_list credit_check credit_score creditworth* affordability solvency exposure default_risk kyc aml_status device_risk issuer_country card_bin bin funding_source liability_shift auth_result authenticity document_check face_match autofill handoff_method trigger_reason rejected_before prior_strike screening verification_score ofac ubo_risk occupancy_fraud infringement misconduct offender manipulat* bot_score dispute chargebacks under_investigation`
	},
	{
		id: 'score',
		says: 'is a score that your team works with',
		leans: logic,
		words: `score scoring probability likelihood confidence propensity ranking health_score lead_score sentiment
			prediction predicted model_version classifier weight threshold severity impact recommendation ml_score
			predict* intent_score index_score urgency
			trust_level tl3 requirement_level similarity grade_of_risk rating_internal scorecard weighting sla_score churn_risk likelihood_to_churn vulnerability_score rank reach potential`
	},
	{
		id: 'queue',
		says: 'is how your team orders its own work',
		leans: inside,
		words: `queue* backlog triage* routing route_to round_robin workload capacity shift bucket snooze* on_hold hold_time hold_since
			hold_reason assignment assignments swimlane work_queue skill_group skillset pool rota rotation handoff follow_up_date
			waiting_since wait_time first_contact kanban sprint story_point effort estimate_hours next_review
			incident problem_id problem_ticket problem_management tracker sticky pinned_by worklist inbox_id mailbox_id department_id
			away_mode away stage_type allocated_marker parked shortlist kanban_state team_queue
			component components label_internal transition story assignment_group work_item ticket_pool inbound_queue backlog_rank triaged_at pause_reason pending_reason visit_order job_queue duty roster escalation escalation_level escalation_stage next_retry retry_at debt_recovery recovery_stage work_log log_work original_estimate remaining_estimate dispatch_queue crew engineer engineer_note severity_class
			pending_queue review_queue work_basket workbasket case_pool first_in next_action_owner callback_queue
			triage_level triage_category priority_rank escalated_at reopened_at awaiting_triage staffing shift_plan
			rostered dispatch_order route_plan picking pick_list wave putaway`
	},
	{
		id: 'sla',
		says: 'times how fast your team is',
		leans: inside,
		words: `sla slas service_level service_level_agreement breach* first_response first_response_time resolution_time response_time resolution_by
			response_by handling_time handle_time reply_time time_to time_to_resolve time_to_reply agent_wait business_hour
			business_hours working_hour working_hours working_day working_days calendar_id escalation_time response_due
			resolution_due requester_wait target_time outside_working_hours
			full_resolution sla_policy ola mttr olas first_reply resolved_in open_time age aging ageing time_spent
			wait_time wait_time_in_minutes business_minutes calendar_minutes pickup_time turnaround time_in_status touch_time idle due_soon reply_time_in_minutes age_in_days cycle_time lead_time first_touch time_to_first
			time_to_first_response time_to_close first_reply_at last_reply_by_agent agent_reply_time escalates_at sla_due
			overdue_since breached_at hold_duration resolution_minutes response_minutes seconds_to`
	},
	{
		id: 'assignee',
		says: 'says who in your team has it',
		leans: inside,
		words: `assign assigned assignee assignee_id assigned_to assigned_user allocated allocate owner_id owner agent agent_id agent_group team_id
			group_id admin_assignee team_assignee responder responsible technician handler account_manager account_executive
			sales_rep salesperson sales_person csm case_owner representative operator_id marker grader moderator
			reviewer approver_id collaborator_id submitter handled_by worked_by user_id closed_by resolved_by last_agent watcher
			follower_id marked_by reviewed_by processed_by approved_by verified_by staff_id employee_id teammate_id
			support_rep partner_id reseller assigned_by supervisor analyst_id
			reviewer_id grader_id approver canceler canceler_id manager_id payment_owner admin_owner contact_owner lead_owner account_owner assigned_agent assigned_team assigned_group teacher_of_record created_by_admin added_by sub_admin subadmin
			loan_officer account_officer relationship_manager case_manager recruiter hiring_manager interviewer planner
			scheduler buyer_in_charge dispatcher_assigned picker packer checker inspector assessor attorney_assigned
			clinician attending provider_assigned doctor_on_duty teacher_id instructor_id responsible_user
			responsible_person person_in_charge in_charge handled approved_on rejected_by canceled_by_staff suspended_by
			authorised_by authorized_by countersigned_by released_by submitted_by_staff entered_by captured_by recorded_by
			issued_by marked_by_staff last_modified_by lastmodifiedby owner_user`
	},
	{
		id: 'staff',
		says: 'names your own team',
		leans: inside,
		words: `agent staff admin administrator admins operator teammate employee backoffice back_office back_end backend moderator supervisor analyst
			desk helpdesk internal_team support_team operations ops root superuser super_user super_admin root_admin sysadmin
			site_admin site_administrator stafftool cs_agent csr vendor_dashboard dashboard_url merchant seller
			collector controller underwriter investigator caseworker case_worker clerk dispatcher console_user reveal
			engineer field_engineer controller auditor officer dispatcher_id adjuster claims_handler agent_name helpdesk_agent sysop teaching_assistant trustee janitor back_office_user internal_user servicedesk operator_note editor_in_chief`
	},
	{
		id: 'internal-marker',
		says: 'says itself that it is internal',
		leans: logic,
		words: `internal internally private privately confidential hidden secret restricted unlisted for_staff staff_only admin_only
			non_public nonpublic not_public internal_only private_note private_notes internal_note internal_notes internal_comment staff_note admin_note
			admin_notes agent_note agent_notes work_note work_notes sysop memo_internal private_comment private_metadata hidden_field
			back_office_note merchant_note seller_note internal_label internal_status internal_name internal_reference
			label_agent agent_label internal_description admin_graphql app_metadata
			not_visible invisible sealed redacted embargo off_the_record for_internal behind_the_scenes frontend_viewable allow_attachment merchant_only only_private not_shared hidden_from is_public is_private is_internal visible_on public_visible sensitive_note team_only agent_only visibility
			by_staff for_staff_only only_for_staff by_the_team the_team admins_only only_admin only_staff only_agent
			only_visible_to not_shown never_shown not_visible_to hidden_on hidden_for internal_use for_internal_use
			troubleshoot* debugging back_office_only backoffice_only undisclosed not_for_customer`
	},
	{
		id: 'deliberation',
		says: 'is a remark of the team among itself',
		leans: logic,
		words: `note notes annotation remark memo investigation investigat* workaround tentative hypothesis debate discussion
			root_cause diagnosis resolution_note resolution_details handover findings
			observation postmortem post_mortem comment_type classification disposition cause closed_reason opened_reason
			reason_for_flag verdict assessment justification rationale
			case_note case_notes admin_comment work_note handler_comment review_comment_internal suspend_reason full_suspend_reason hold_reason_note lessons suspicion thoughts internal_discussion engineer_notes clinical_note triage_note decision_basis reason_for_override second_opinion escalation_note assessor_comment underwriting_note
			staff_comment team_comment reviewer_note reviewer_notes interview_feedback interview_note evaluation
			appraisal_note case_comment follow_up_note call_note visit_note progress_note handoff_note internal_reason
			override_reason reason_for_change write_off_reason writeoff_reason charge_off_reason waiver_reason
			adjustment_reason hold_reason_code moderator_note moderation_reason`
	},
	{
		id: 'power-verb',
		says: 'names a privileged operation',
		leans: { nextAction: 'internal', blastRadius: 'privileged' },
		words: `override* overrid* impersonat* force forced force_delete bypass* grant granted revoke suspend unsuspend ban unban banned block unblock
			purge wipe promote demote waive write_off writeoff adjust adjustment manual_adjustment whitelist allowlist
			anonymize anonymise pseudonymize moderate silence unsilence sensitize shadow_ban shadowban quarantine lock unlock
			kick eject terminate expel become login_as log_in_as sign_in_as act_as assume elevate escalate_privilege sudo
			forgive backdate reverse reversal void capture settle on_behalf on_user_behalf behalf hard_delete
			force_logout force_reset manually manual_override exempt exemption kill mass_delete bulk_set bulk_delete bulk_update
			reveal reveal_identity decrypt undelete
			assume_identity login_as_client login_as_user forced_status debug_forced redact record_offline offline_payment record_payment late_fee apply_late apply_credit add_credit issue_refund refund issue_credit capture_payment void_invoice write_off_invoice excuse confirm_user confirm_email_of unlock_user disable_account delete_user delete_customer delete_client remove_user suspend_service suspend_user terminate_service suspend_account block_ip lock_account wipe_all log_out_everywhere remove_coupon add_external_charge pay_all_invoices edit_user edit_customer update_user change_owner set_role make_admin approve_payout reset_user_password override_price anonymous_grading tamper_seal set_limit change_limit raise_limit release_hold release_payment freeze unfreeze reinstate rollback_to force_sync add_charge stop_dunning collect_now
			disburse undo undo_approval unapprove uncancel unarchive reseal seal expunge lift_restriction lift_hold
			add_restriction place_restriction disable_user enable_user disable_2fa reset_2fa reset_mfa reset_two_factor
			grant_access grant_role assign_role assume_role end_session_of kick_out log_in_as_customer login_as_customer
			view_as act_on_behalf batch batch_generate batch_update bulk_import bulk_approve mass_update mass_email
			post_journal accrue close_period reopen_period lock_period charge_off waive_fee waive_interest waive_charge
			write_down adjust_balance credit_account debit_account foreclose repossess recall_payment stop_payment
			cancel_payment reverse_payment refund_payment partial_refund capture_authorization void_payment
			void_authorization release_funds change_interest reschedule_loan delete_record delete_all delete_all_posts
			erase rollback_transaction approve_loan approve_transfer approve_leave reject_leave approve_expense
			approve_timesheet process_payroll run_payroll issue_warning`
	},
	{
		id: 'desk-verb',
		says: 'names a step of your team’s own work',
		leans: { nextAction: 'internal' },
		words: `assign reassign unassign merge split escalate* triage snooze requeue tag mark mark_paid mark_sent mark_as clone move set bulk
			bulk_edit mass resend retry rerun reprocess reindex sync resync rebuild refund_order issue_refund issue_credit
			reject deny disapprove transfer forward apply_macro macro canned response_template canned_response
			send_reminder merge_ticket link_ticket convert relate sticky pin feature unlist hide unhide
			publish_result release_grade lock_submission grading quick_grading reopen_case deactivate disable
			search_all search_user lookup rename regrade allocate flag_user approve_applicant reject_applicant
			approve_user reject_user approve_account clear_flag remove_flag dismiss ignore_report resolve_report
			template templates rule rules automation trigger workflow_state rollback revert inspect audit_user run_job generate_url
			approve_order accept_order reject_order approve_return approve_refund approve_application approve_inquiry decline_inquiry approve_post approve_queued approve_member approve_request_of approve_claim deny_claim reject_claim mark_for_review mark_as_spam mark_spam make_internal internal_reply transition link_issue log_work merge_user merge_client send_reminder resend_confirmation resend_welcome resend_invite message_student mute_grades set_default_grade trigger_invoice publish_grades request_info_from take_over take pick_up_case start_review finish_review complete_review run_check rerun_check record log_call add_tag remove_tag edit_tags set_priority change_priority change_status set_status update_status schedule_visit dispatch_engineer generate_report bulk_close close_case schedule_callback add_internal internal_comment add_internal_comment assign_to print_label fulfil_order fulfill_order create_shipment pack ship restock import import_users create_user new_user create_customer add_customer transfer_bundle prepare_refund offer_refund respond_to_dispute submit_evidence check_in_guest
			fulfillment_approve order_approve return_approve approve_fulfillment order_fulfill note_add order_note card_add_note
			archive begin begin_edit reallocate schedule_interview shortlist_candidate advance_stage move_stage
			reassign_owner assign_agent assign_officer assign_owner merge_contact merge_account merge_record
			merge_customer run_macro add_label remove_label log_activity log_visit log_payment record_offline_payment
			mark_complete mark_completed mark_as_completed mark_as_delivered mark_delivered mark_shipped mark_received
			mark_done mark_no_show detect recalculate recompute reprint reissue reissue_invoice prepare_invoice
			issue_invoice send_invoice send_reminder_to resend_confirmation_to create_journal journal create_claim
			create_order_for create_draft accept_dispute contest_dispute cancel_fulfillment reimbursement_run
			accept_delivery receive_stock transfer_stock count_stock activate_order activate_account activate_user
			generate_batch post_to_ledger`
	},
	{
		id: 'metric',
		says: 'is a figure about how your team performs',
		leans: inside,
		words: `avg average median mean percentile ratio rate_of kpi statistic stats report_count reopen_count reopens reply_count replies_count
			count_reopen count_assignment conversion churn churn_rate mrr arr ltv clv lifetime_value lifetime monthly_spend revenue
			throughput utilization utilisation forecast productivity attempt_count retry_count fail_count failure_count
			login_count logins_count session_count visits days_visited clear_rate error_rate bounce_rate open_rate
			click_rate agent_station assignee_station group_station elapsed summary_page dashboard
			margin markup profit cogs cost_price wholesale total_spent orders_count order_count
			received_count agreed_count edits_count post_count posts_read_count read_count received edits warnings penalty_count considered posts_read time_read topics_entered group_weight pacing statistic_summary attempts attempts_count retries solved_per satisfaction_probability replies reopened occurrences hit_rate failure_rate usage_trend backlog_size performance analytics
			received_flags flag_count helpful_rate resolution_rate per_agent per_officer by_officer by_agent headcount
			attrition occupancy yield fill_rate no_show_rate days_open days_since count_of tracked_count loan_counter
			counter_value on_time_status on_time_rate delay_days performance_rating utilisation_rate at_risk
			portfolio_at_risk average_days sla_rate last_emailed`
	},
	{
		id: 'marketing',
		says: 'is how we win customers, keep them and collect from them',
		leans: logic,
		words: `lead segment segmentation persona campaign utm opportunity industry company_size affiliate commission source source_name
			channel_source medium referrer referer referring referral_source landing landing_site landing_page experiment
			variant ab_test cohort dunning collection_status collections acquisition attribution opt_in_level prospect
			pipeline stage_probability upsell cross_sell crosssell retention save_offer win_back nurture audience
			targeting marketing_source newsletter_source touchpoint adwords gclid fbclid size_id industry_id
			customer_group price_group customer_segment vip vip_level tier_internal business_unit tax_class
			profit_center cost_center account_tier key_account
			business_entity channel sales_channel store_owner promotionable salesperson_id taxability tax_exempt exempt_number entity_code settlement_class account_class net_term net_terms customer_type account_type business_type price_level credit_limit credit_hold credit_terms discount_level contract_value deal opportunity_id lead_status lead_source subscriber_score unsubscribed_reason supplier vendor_code reorder_level stock_location stock warehouse inventory backorderable bin_location consolidated_invoice auto_collection sku_internal cost_of_goods affiliate_id partner_commission campaign_id remarketing
			sales_stage sales_region region_code_sales channel_id sales_rep_code account_segment client_group
			customer_class member_class category_internal discount_group pricing_rule price_rule price_book
			rate_card_internal fund fund_name fund_source supplier_price landed_cost stock_level safety_stock lot_number
			margin_percent`
	},
	{
		id: 'trace',
		says: 'is a trace that the customer’s device left',
		leans: logic,
		words: `ip ips ip_address user_agent useragent browser browser_ip browser_version fingerprint device_id device_fingerprint
			client_detail geolocation geoip geo_ip latitude longitude os_version operating_system screen_resolution session_id
			last_ip last_seen last_seen_at last_login last_login_at last_sign_in sign_in_ip current_sign_in last_active last_activity last_logged last_contacted
			last_heard last_visit last_opened last_clicked last_email_opened cart_token checkout_token visitor_id click_id
			browser_language referrer_url bounced bounce hard_bounce hard_bounced soft_bounce viewed_by viewed opened
			last_request customer_ip registration_ip signup_ip shopper_ip remote_ip
			created_from_ip from_ip shopper registration_ip_address mobile_sdk sdk_version app_version last_activity_on last_login_ip last_used lastlogin first_seen connection_log device_handoff timezone_offset referer_url autofill_cancel auth_token_log screen_size battery carrier_name isp asn vpn proxy tor
			last_seen_by registration_source signup_source entry_page exit_page landing_url device_type device_model
			push_token fcm_token apns_token android_id ios_id network_operator wifi gps geo ip_country ip_city user_ip
			client_ip`
	},
	{
		id: 'machine-id',
		says: 'is an identifier for machines',
		leans: inside,
		words: `uuid guid hash checksum token external_id externalid remote_id legacy_id import_id sequence sequential_id slug foreign_id
			idempotency correlation_id correlation trace_id request_id internal_id object_id resource_id entity_id parent_id
			external_reference node_id psp_reference merchant_reference multipass identifier revision_id etag version_id
			routing_id client_hash design_id template_id form_id brand_id location_id schema_id ticket_form extern_uid
			gid urn oid pk primary_key foreign_key raw_login crm_id account_code customer_code reserved
			id_external psp external_key externalkey resource_version reference_id entity network_reference tx_reference sis_user sis_id sis anonymous_id server_id stock_id lock_version guest_token device_token session_token barcode_internal provisional account_hash merchant_account mid bundle_id parent_account import_hash provider_id provider_reference vendor_id remote_key uid sid ulid nonce salt secret_hash signature_hash cursor offset position sort_order
			document_data_id data_id provider_account_id provider_customer gateway_account price_id plan_code_internal
			product_code_internal import_code alternative_id legacy_number old_id external_code external_ref
			external_number account_id_external contact_inbox ledger_id sku gtin ean hs_code batch_number serial_internal
			primary_group region_id inbox_id channel_account`
	},
	{
		id: 'plumbing',
		says: 'is how the system works inside',
		leans: inside,
		words: `webhook* sync syncable synced syncing cron job worker cache payload raw blob endpoint sdk cluster shard host container
			docker environment env deploy deployable daemon daemon_base engine integration* salesforce hubspot netsuite xero quickbook*
			zendesk stripe_id gateway processor psp acquirer provider middleware schema debug stack_trace stacktrace trace
			exception timeout replication race_condition partition queue_name feature_flag flag_name config configuration
			overallocate overcommit allocated_resource egg nest node_group hypervisor maintenance maintenance_mode mode
			auto_advance grace_period syncable_type backend_state serializer migration_state content_type mime mime_type
			encoding locale_code class_name polymorphic checksum_md5 storage_key bucket_name s3 cdn network_status
			batch_id pipeline_id connector adapter plugin module script template_version application_fee transfer_data
			cobrand processing_method authorization authorization_code auth_code tenant tenant_id instance
			instance_id ready_for_processing send_state send_status latency ping heartbeat index_status sandbox test_mode livemode
			email_account mail_account mailbox smtp dkim spf
			backend storage_location plugin_property plugin_properties property blocking_state cycle_day runner runners time_zone_internal dcc command_log scheduled_change scheduled_changes advanced_charge scheduled_job single_sign_on sso saml ldap scim oauth_provider idp realm dn provisioning_state dedicated_ip rack datacenter datacentre region_code zone_id load_balancer heap thread container_id cron_schedule retry_policy cdr smpp sip trunk switch_port olt onu mac imei iccid msisdn_internal firmware ota feature_toggle metadata custom_attribute extra_data extradata raw_data additional_data meta lfs api_version protocol locale_fallback driver adapter_id allow_channelback event_payload
			strategy strategy_code processing_strategy algorithm refresh_token id_token session_state token_type scope
			position_x position_y width_px letter_head letterhead print_format print_template naming_series layout
			renderer form_schema field_type data_type validator retry_count_internal rate_limiter throttle throttled
			job_id task_queue queue_position_internal notification_channel_internal test_flag is_draft_order draft_order
			version_number row_format locking state_machine bot agent_bot chatbot reporting_event`
	},
	{
		id: 'bookkeeping',
		says: 'is the record keeping of the system',
		leans: inside,
		words: `deleted deleted_at is_deleted archived archived_at archived_on created_by updated_by modified_by edited_by created_via created_with
			is_test is_active is_archived is_deleted dormant merged merged_into merged_with is_merged split_from imported imported_at
			created_by_application invited_by via via_customer_portal channel_type updated_at updated_on modified modified_at modified_on
			row_version lock_version processed processed_at synced_at last_synced last_sync sent_at reminder_sent finalized
			write_date create_date create_uid write_uid docstatus idx owner_type is_system system_generated
			seeded staged privacy_visibility role_ids task_property zero_amount
			exclude exclude_from ignore skip_reason excluded exempted flagged_at missing
			migrated is_migrated confirmation_delivered notification_delivered notification_sent email_sent_at welcome_sent considered_at created_at created_from first_created row_status auto_generated staged raw_subject muted_by recipient legacy deprecated has_incident has_incidents has_scheduled can_be_deleted soft_deleted purge_at cancelled_by canceled_by last_edited last_modified last_changed inserted_at dirty stale_since checked_at reviewed_at viewed_at acknowledged_by moderated moderated_at muted_at graded_by is_locked locked_by locked_at verified_by_admin
			payable payable_account receivable receivable_account ledger ledger_account general_ledger_account gl_account
			gl_code chart_of_account journal_entry journal accrual accrued amortization amortisation depreciation
			provisioning_amount cost_centre cost_center payroll_entry clearing_account suspense_account tax_code_internal
			posting_account debit_account_code reconciled_at charged_off charge_off npa is_npa non_performing delinquency
			delinquency_range delinquency_bucket amended amended_from superseded replaced_by cancelled_from group_master
			invoice_option original_entry exchange_rate conversion_rate base_currency company_currency base_amount
			base_total unmarked skip marked_as last_modified_by_user`
	},
	{
		id: 'error',
		says: 'is an error as a machine reports it',
		leans: inside,
		words: `error errors errno error_code error_message error_detail error_details failure failure_code failure_reason last_error last_failure
			fail_reason fail_code exception_message response_code return_code decline_code refusal_reason_raw raw_response
			gateway_response processor_response fault crash send_fail delivery_error finalization_error sync_error
			bounce_reason bounce_code validation_error network_error internal_error
			refusal_reason refusal_reason_raw refusal acquirer_error issuer_unavailable reason_raw last_exception failed_reason failed_attempt failed_attempts sync_failure delivery_failure rejection_code nack`
	},
	{
		id: 'everybody',
		says: 'reaches beyond this one customer',
		leans: { ...inside, blastRadius: 'cross-tenant' },
		words: `all_users all_customers all_accounts all_tickets cross_account cross_tenant other_customer other_users global tenants accounts_list
			users_list suspended_users dormant_users customer_list client_list search_all linked_ticket linked_object linked_conversation
			related_account duplicate_account shared_ip other_account multi_account network_wide platform_wide account_wide
			across_region across_accounts affected_customers similar_tickets portfolio stafftools site_wide
			suspended_ticket other_tenant similar_case linked_account linked_accounts shared_device household_flag outage_list affected_account all_invoices bulk organizations_list customers_export same_ip cohort_average neighbour neighbor peer_comparison`
	},
	{
		id: 'other-person',
		says: 'speaks of the customer as somebody else does',
		words: `user users customer customers client clients applicant applicants member members contact contacts account_holder end_user student
			students shopper buyer patient tenant citizen reporter visitor lead subscriber payee payer guest_user person
			individual cardholder borrower policyholder claimant candidate respondent donor
			employee_name recipient_name signer signatory attendee_list guarantor co_applicant payor resident occupant
			learner pupil guest_name passenger traveller traveler`
	}
];

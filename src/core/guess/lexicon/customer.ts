/** Words of what customers see and do themselves. */
import type { Concept } from './concept.ts';

const customer = { nextAction: 'customer', interpretation: 'clear' } as const;

export const CUSTOMER_CONCEPTS: readonly Concept[] = [
	{
		id: 'billing-document',
		says: 'names a document that customers pay or agree by',
		leans: { ...customer, frequency: 'recurring', portability: 'also' },
		words: `invoice receipt quote quotation estimate contract proposal agreement credit_note creditnote purchase_order
			po_number sales_order order_pdf bill policy warranty certificate ticket_pdf boarding_pass voucher_pdf payslip
			tax_form w9 w8 1099 vat_invoice tax_invoice e_invoice einvoice confirmation_letter offer acceptance deed
			remittance delivery_slip return_label shipping_label label_pdf tariff price_list pricelist booking_confirmation
			terms_of_service order_number confirmation_number invoice_number receipt_number proforma pro_forma
			annual_statement energy_statement statement_of_account letter billing_statement monthly_bill proof policy_document delivery_note packing_slip
			pay_slip salary_slip pay_stub w2 p60 lease lease_agreement tenancy_agreement rental_agreement loan_agreement
			itinerary_pdf e_ticket eticket insurance_card certificate_of_insurance prescription lab_result test_result
			lab_report discharge_summary referral_letter admission_letter offer_letter transcript_of_record diploma
			payment_receipt tax_certificate annual_tax_summary account_statement loan_statement deposit_slip
			donation_receipt membership_certificate signed_document signed_pdf signed_copy`
	},
	{
		id: 'money',
		says: 'is about the customer’s own money',
		leans: { ...customer, frequency: 'recurring' },
		words: `amount balance total subtotal price tax vat gst discount cost credit currency charge payment paid pay
			unpaid due outstanding overdue deposit wallet tariff instalment installment refundable prepaid top_up topup fee
			surcharge rebate cashback gratuity tip money cent spending budget debit direct_debit standing_order autopay
			auto_pay amount_due balance_due payable prorated proration down_payment arrears settled tax_id
			tax_number vat_number iban bank_account partial_payment credit_balance
			recurring_amount item_total grand_total premium unbilled promotional_credit excess_payment late_charge interest_paid limit_amount order_total rent instalments principal payoff due_amount next_payment amount_paid amount_remaining invoiced_amount
			interest_rate annual_interest_rate apr interest repayment repayment_schedule repay maturity maturity_date loan
			mortgage saving savings salary wage net_pay gross_pay earning deduction bonus pension payroll_deduction
			withholding total_payable total_outstanding outstanding_balance available_balance current_balance
			disbursed_amount disbursal net_disbursal contribution coverage deductible copay co_pay sum_insured
			payout_amount net_amount gross_amount overpaid overpayment fare toll service_charge security_deposit
			year_to_date pay_day rate_per hourly_rate installment_amount minimum_payment`
	},
	{
		id: 'refund',
		says: 'is about money given back',
		words: `refund* reimburs* chargeback_refund return_amount money_back repaid`
	},
	{
		id: 'payment-method',
		says: 'is about how the customer pays',
		leans: { ...customer, frequency: 'occasional' },
		words: `payment_method payment_instrument payment_source card credit_card debit_card bank_detail mandate
			stored_payment saved_card billing_address billing_email billing_contact billing_detail billing_name
			card_brand last4 last_4 expiry_month exp_month exp_year card_number cardholder paypal sepa ach_account
			default_payment payment_token
			payment_detail sort_code bank_name account_holder_name wallet_card mandate_reference`
	},
	{
		id: 'subscription',
		says: 'is about the customer’s plan',
		leans: { ...customer, frequency: 'recurring' },
		words: `subscription plan renewal renew* trial seat licence license license_key licence_key addon add_on
			entitlement membership tier package_name billing_cycle billing_period billing_date current_period term period
			coupon voucher promo promotion promo_code gift gift_card giftcard loyalty reward point points voucher_code
			discount_code referral_code membership_card allowance bundle upgrade downgrade
			current_term next_renewal plan_name quantity number_of_seats domain domain_name nameserver dns hosting_plan product_name add_ons cancel_at ssl upgrade_option switch_plan`
	},
	{
		id: 'usage',
		says: 'is about what the customer uses',
		leans: { ...customer, frequency: 'recurring' },
		words: `usage used quota limit allowance consumption consumed remaining storage bandwidth data_usage minutes
			meter reading credits_used credit_remaining disk memory cpu traffic feature_limit uptime storage_used
			projected_usage current_usage rate_limit monthly_limit spending_limit space
			meter_read estimated_usage consumption_data quota_used data_used minute_used kwh
			view_count profile_view view profile_views follower_count message_left seats_used sessions_left data_left
			calls_left leave_balance leave_taken days_left hours_left holiday_entitlement annual_leave remaining_days
			carry_over data_balance airtime page_views storage_limit usage_limit`
	},
	{
		id: 'contact-detail',
		says: 'is one of the customer’s own details',
		leans: { ...customer, frequency: 'occasional' },
		words: `email phone mobile address name first_name last_name full_name firstname lastname surname display_name
			nickname username avatar picture photo profile_picture birthday birthdate date_of_birth dob gender pronoun
			company company_name legal_name website city zip postal postcode postal_code country street county region
			province salutation job_title bio biography about_me signature emergency_contact next_of_kin
			passport nationality middle_name telephone fax contact_name handle_name screen_name cover_photo
			organisation_name organization_name address_line line1 line2 household
			displayname supply_address shipping_address ship_address bill_address delivery_address mailing_address public_email work_phone home_phone date_of_death allergies next_appointment spouse
			given_name family_name maiden_name initials prefix suffix honorific blood_type height weight_kg
			insurance_number national_id tax_residency occupation employer dietary apartment suite building street_address
			home_address alternate_email billing_phone mobile_number emergency_phone preferred_language mother_tongue
			headline tagline social_link linkedin_url interests_list guardian parent_name`
	},
	{
		id: 'own-setting',
		says: 'is a setting that customers choose for themselves',
		leans: { ...customer, frequency: 'occasional' },
		words: `preference setting notification newsletter subscribe* unsubscribe* opt_in opt_out opted optin optout consent
			privacy language locale timezone time_zone theme dark_mode email_preference communication_preference marketing_email
			alert_setting reminder_setting mute muted autoplay auto_renew auto_renewal auto_bill paperless
			document_locale currency_preference cookie subscribed digest date_format visibility_setting
			email_marketing sms_marketing accessibility opt vacation away_message auto_reply watch* monitor_issue follow_issue
			special_instruction gift_message delivery_instruction delivery_preference leave_safe auto_topup notify_me notification_preference communication_setting subscribed_topic private_profile language_preference parental_control two_column content_filter filter
			notify_by notification_frequency notification_level ignore_user ignored_user ignored_username mute_user
			hidden_word keyword_filter profile_visibility do_not_disturb quiet_hours reading_goal weekly_goal
			target_weight reminder reminders sms_notification push_notification email_notification email_digest
			daily_digest weekly_digest default_view sort_preference text_size font_size units unit_system currency_setting
			marketing_preference contact_preference get_notified notify_when stay_signed_in preferred preferred_store
			preferred_branch preferred_pickup dietary_preference seat_preference`
	},
	{
		id: 'own-security',
		says: 'keeps the customer’s own account safe',
		leans: { ...customer, frequency: 'occasional' },
		words: `password passphrase 2fa mfa two_factor two_fa second_factor multifactor multi_factor totp otp passkey
			security_key backup_code recovery_code recovery_email recovery_phone ssh_key api_key api_token access_token
			personal_access_token personal_token trusted_device sign_out logout log_out login_alert security_question
			connected_app connected_account connected_application linked_account authorized_app oauth_app active_session
			revoke_session reset_password change_password password_reset forgot_password email_verified phone_verified
			authenticator pin two_step
			device_session revoke_device revoke_token manage_session two_factor_authentication sms_code trusted_browser api_credential personal_access sign_in_method connected_service allowed_ip
			auth_token auth_tokens sign_in_device signed_in_device remember_me revoke_access revoke_app app_access
			backup_codes recovery_codes remaining_backup device_list known_device security_code verify_identity
			one_time_password one_time_code biometric face_id passcode social_login login_method linked_login
			reset_api_key regenerate_api_key new_api_key`
	},
	{
		id: 'own-team',
		says: 'is about people whom the customer invites',
		leans: { ...customer, frequency: 'occasional' },
		words: `invite invitation invited team_member subuser sub_user collaborator guest share sharing shared_with
			delegate colleague seat_holder authorized_user member_role workspace_member organization_member
			organisation_member add_member remove_member household_member family_member dependant dependent beneficiary
			cc_email participant attendee portal_user
			cc cc_recipient request_participant collaborator_email authorised_user account_user seat_assignment share_request team_role additional_contact nominated tenant_member co_owner`
	},
	{
		id: 'request',
		says: 'is what the customer asked for',
		leans: { ...customer, frequency: 'recurring' },
		words: `subject description message topic title body question your_message your_request details_of_request
			requester category_of_request problem_description my_ticket my_request my_case your_ticket your_request
			your_update your_report original_message summary
			request_type issue_type_of_request complaint_text special_request reason_for_return return_reason cancellation_reason question_text symptom product_of_request location_of_problem
			reason_for_visit request_reason appointment_reason purpose purpose_of loan_purpose delivery_issue problem_type
			issue_description complaint_details claim_description what_happened`
	},
	{
		id: 'conversation',
		says: 'is part of the talk with the customer',
		leans: { ...customer, frequency: 'recurring' },
		words: `reply comment answer respond response add_comment public_comment public_reply chat_message send_message
			conversation inbox announcement news article faq knowledge_base help_center help_centre
			add_comment public_reply add_to_conversation last_reply customer_reply response_text chat_with livechat live_chat agent_reply
			content body_text message_body message_text chat_transcript transcript_of_chat your_conversation
			customer_message_text ask_question start_conversation end_conversation start_chat end_chat`
	},
	{
		id: 'attachment',
		says: 'is a file that the customer gives or gets',
		leans: { ...customer },
		words: `attachment attach upload* document file enclosure photo_upload image scan screenshot proof_of_address
			proof_of_identity supporting_document evidence_upload form pdf download_pdf
			selfie_upload id_document front_of_document file_upload upload_document`
	},
	{
		id: 'feedback',
		says: 'is the customer’s own opinion',
		leans: { ...customer, frequency: 'occasional' },
		words: `feedback rating rate survey satisfaction questionnaire csat nps testimonial star thumb_up helpful
			complaint suggestion vote satisfaction_rating review_text`
	},
	{
		id: 'delivery',
		says: 'tells the customer when and where it arrives',
		leans: { ...customer, frequency: 'recurring' },
		words: `shipping shipment shipped tracking tracking_number tracking_url delivery delivered deliver* carrier pickup
			parcel dispatch dispatched courier fulfillment fulfilment fulfilled eta arrival in_transit out_for_delivery
			estimated_delivery track transit departure gate itinerary return_status order_status order_line line_item
			returned exchange item_return returns
			shipment_state delivery_window delivery_slot delivery_date last_mile tracking_code stop_count driver_location return_window backorder dispatched_at
			signed_by proof_of_delivery delivered_to left_with checkpoint drop_off dropoff collection_point pickup_point
			pickup_location locker consignment waybill tracking_page parcel_number estimated_arrival
			estimated_delivery_date expected_delivery expected_arrival delivery_status shipping_method shipped_date
			shipment_status delivery_note_number freight customs_status vehicle_location stops_away platform seat boarding
			terminal baggage booking_reference flight train room_number check_in_time`
	},
	{
		id: 'date-for-customer',
		says: 'is a date that the customer plans by',
		leans: { ...customer, frequency: 'recurring' },
		words: `due_date duedate due_on deadline date_deadline expires_at expiry expiration expire* valid_until valid_till
			valid_from start_date end_date next_billing next_invoice next_payment next_charge renewal_date appointment booking
			booked slot reservation schedule scheduled estimated planned starts_at ends_at check_in check_out
			event_date visit availability effective_date trial_end trial_ends cancel_date upcoming period_end
			next_due next_due_date next_billing_at current_term_end target_date completed_at ordered_at order_date due_at closing_date renewal_at visit_date appointment_slot expires_on viewing_time issued_at paid_at started_at scheduled_for available_from
			signed_at placed_at joined_at member_since start_time end_time event_time deliver_by return_by pay_by
			cancel_by cancellation_deadline renewal_on next_visit next_appointment next_delivery pickup_date pickup_time
			service_date travel_date valid_through expires expires_in move_in_date move_out_date first_payment
			final_payment last_payment_date payout_date pay_date open_until lock_date release_date publish_date cutoff
			enrolment_deadline submission_deadline start_on end_on expected_at`
	},
	{
		id: 'own-content',
		says: 'is something that the customer made or keeps',
		leans: { ...customer, frequency: 'recurring', portability: 'archive' },
		words: `post tweet story bookmark favourite favorite playlist follower following friend connection like liked
			wishlist wish_list saved saved_item cart watchlist_item library history photo video album gallery
			mylist my_list page calendar event task todo channel project issue milestone repository release wiki label board
			note_book notebook drawing draft_post group message_history direct_message chat chats poll reaction
			block_list blocklist blocked_account blocked_user blocked_domain muted_account mute_list muted_user contact contact_list
			address_book subscription_list list lists review reviews recipe workout route activity_history viewing_activity
			watch_history video_history listening_history streaming_history search_history order_history purchase purchase_history
			purchased profile profiles recommendation endorsement skill position education certification badge achievement
			trophy collection device devices domain website_page pull_request review_comment comment_history gist
			snippet fork star_list mail email_message thread keep_note map place timeline_post memory podcast
			album_list show artist song track_list score_card grade submission assignment course enrollment
			billing_history payment_history transaction_history invoice_history account_detail account_details follow follows
			tweet photos portrait calendar_entry mailbox_mail preferences_file own_library your_library saved_search direct_messages likes dislikes blocks mutes follow_list badges drive keep chrome_bookmark fit hangout maps collection_item pins checkins check_in reservation_history trip trips ride rides listening exercise weight_log sleep steps heart_rate
			draft_message saved_address saved_place saved_route saved_payment followed_artist followed_page wish
			favourites reading_list saved_for_later cart_item my_photos shared_album event_rsvp rsvp my_events medal
			personal_record journal_entries_own diary meal meals sleep_log equipment_owned gifts sent_messages
			chat_history call_history_own memo_own file_list folders playlist_item`
	},
	{
		id: 'shown-to-customer',
		says: 'is made for the customer to read',
		leans: { ...customer, frequency: 'recurring' },
		words: `public external_label external_name display display_name display_message customer_facing customer_visible customer_note
			customer_label customer_message requester_status label_for_customer label_customer user_message user_facing public_note public_notes
			shareable share_link share_url hosted portal_url self_service statement_descriptor status_page status_display human_readable
			display_status display_value frontend storefront note_to_customer message_to_customer visible_to_customer
			customer_comment buyer_note shop_label front portal_label public_url public_id reference_number case_number ticket_number
			confirmation roadmap changelog release_note
			one_time_link customer_portal_link verification_link resume_link hosted_page public_link instructions next_step next_steps status_message public_description progress_bar reference_for_customer order_reference
			shown_to shown_on visible_to customer_can lets_customer customer_sees the_customer_sees on_the_portal
			in_the_portal on_their public_name public_title published_at customer_reference your_reference
			customer_order_number printed_note invoice_footer email_footer self_serve display_id booking_code locator`
	},
	{
		id: 'first-person',
		says: 'speaks to the customer directly',
		leans: { ...customer },
		words: `my your you me yours own myself yourself mine personal_detail`
	},
	{
		id: 'customer-verb',
		says: 'is something that customers do themselves',
		leans: { ...customer },
		words: `sign esign e_sign pay upload invite pause skip request rate subscribe unsubscribe renew upgrade downgrade rotate
			connect share view print track book reschedule select choose redeem withdraw appeal dispute_charge reconnect
			switch add_card set_default make_default order buy purchase reorder checkout register login sign_in log_in
			sign_up signup join leave reply delete_account close_account export_my download_my vote follow unfollow bookmark
			save create_ticket open_ticket create_request new_request disconnect resubmit contact_support start stop restart
			reboot restore reinstall power console install uninstall preview duplicate resume request_cancellation
			request_return request_refund request_change return set_up_direct_debit set_up set_default_payment
			mark_as_solved mark_solved mark_as_read close_request cancel_order cancel_booking cancel_subscription
			cancel_request make_payment report_problem report_issue report_fault give_feedback set_password change_password
			set_preference add_payment add_address add_user buy_again check_in transfer_domain enrol enroll submit_claim
			submit_assignment retake hand_in turn_in answer pick connect_bank link_account unlink opt_out nominate top_up
			withdraw_application get_quote set_reminder pay_now pay_bill e_sign reply_to manage_dns request_info
			search_knowledge ask view_request apply_for claim_expense get_notified notify_me donate tip initial countersign
			reject_document decline_offer accept_invite accept_invitation accept_quote accept_offer join_waitlist
			place_order renew_loan extend_loan order_refill request_refill request_appointment book_appointment
			cancel_appointment request_copy request_transfer transfer_funds send_money add_beneficiary add_payee report_lost
			report_stolen freeze_card freeze_my_card block_my_card replace_card order_card activate_card close_my_account
			create_return start_return print_return_label rate_order write_review leave_review share_link invite_friend
			invite_guest refer_friend check_out start_trial change_plan cancel_plan pause_plan add_seat remove_seat
			buy_credits add_funds top_up_balance submit_ticket submit_document submit_expense submit_timesheet clock_in
			clock_out request_leave request_time_off raise_ticket view_invoice pay_invoice view_statement update_card
			update_address update_profile edit_profile manage_profile manage_card manage_team manage_subscription
			manage_notification sign_document sign_contract resend_to_signer apply_code redeem_code continue_application
			change_nameserver update_nameserver transfer_code auth_code_for_transfer approve_quote approve_estimate
			approve_proposal approve_contract approve_offer accept_estimate accept_proposal accept_contract accept_terms
			decline_quote decline_estimate submit_request submit_application submit_review confirm_booking confirm_email
			confirm_appointment update_email update_phone update_password update_payment change_email change_phone
			change_address update_billing submit_feedback submit_reading submit_form reopen_request pay_invoice pay_bill
			invite_team invite_member upload_document`
	},
	{
		id: 'either-verb',
		says: 'is done by customers in one system and by the team in the next',
		words: `approve accept decline confirm close reopen edit update change send publish activate remove enable verify manage
			mute unmute reset submit extend apply complete add_note note comment cancel raise file claim sign_off`
	}
];

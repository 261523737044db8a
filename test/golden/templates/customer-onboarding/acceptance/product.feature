# language: en
Feature: Product
  About: what customers can see and do, and what they can’t

  Rule: Invite

    @DMC-001 @shown
    Scenario: DMC-001 Customers can perform the action “Accept invitation”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Invite"
      Then they can perform the action "Accept invitation"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | perform |
        | Finance (customer) | nothing |
        | Onboarding agent (internal) | nothing |
        | Procurement (customer) | nothing |
        | Risk team (internal) | nothing |

    @DMC-002 @shown
    Scenario: DMC-002 Customers can see the status “Invitation sent”
      Given a customer is signed in to their own account
      When they are at the stage "Invite"
      Then they can see the status "Invitation sent"

    @DMC-003 @shown
    Scenario: DMC-003 Customers can see the field “Invited colleagues”
      Given a customer is signed in to their own account
      When they are at the stage "Invite"
      Then they can see the field "Invited colleagues"

  Rule: Company details

    @DMC-009 @shown
    Scenario: DMC-009 Customers can see the field “Legal company name”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Company details"
      Then they can see the field "Legal company name"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | edit |
        | Finance (customer) | see |
        | Onboarding agent (internal) | nothing |
        | Procurement (customer) | nothing |
        | Risk team (internal) | nothing |

    @DMC-010 @shown
    Scenario: DMC-010 Customers can see the field “Billing contact”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Company details"
      Then they can see the field "Billing contact"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | edit |
        | Finance (customer) | edit |
        | Onboarding agent (internal) | nothing |
        | Procurement (customer) | nothing |
        | Risk team (internal) | nothing |

    @DMC-011 @shown
    Scenario: DMC-011 Customers can see the field “VAT number”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Company details"
      Then they can see the field "VAT number"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | edit |
        | Finance (customer) | edit |
        | Onboarding agent (internal) | nothing |
        | Procurement (customer) | nothing |
        | Risk team (internal) | nothing |

    @DMC-012 @shown
    Scenario: DMC-012 Customers can perform the action “Change address”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Company details"
      Then they can perform the action "Change address"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | perform |
        | Finance (customer) | perform |
        | Onboarding agent (internal) | nothing |
        | Procurement (customer) | nothing |
        | Risk team (internal) | nothing |

  Rule: Documents

    @DMC-018 @shown
    Scenario: DMC-018 Customers can perform the action “Upload documents”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Documents"
      Then they can perform the action "Upload documents"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | perform |
        | Finance (customer) | perform |
        | Onboarding agent (internal) | nothing |
        | Procurement (customer) | nothing |
        | Risk team (internal) | nothing |

    @DMC-019 @shown
    Scenario: DMC-019 Customers can see the status “Documents missing”
      Given a customer is signed in to their own account
      When they are at the stage "Documents"
      Then they can see the status "Documents missing"
      And it says what happens next: "Upload the missing documents."
      And it says that the next step is up to "the customer"

    @DMC-020 @shown
    Scenario: DMC-020 Customers can see the status “Documents received”
      Given a customer is signed in to their own account
      When they are at the stage "Documents"
      Then they can see the status "Documents received"

    @DMC-021 @shown
    Scenario: DMC-021 Customers can see the field “Required documents”
      Given a customer is signed in to their own account
      When they are at the stage "Documents"
      Then they can see the field "Required documents"

  Rule: Review

    @DMC-027 @shown
    Scenario: DMC-027 Customers can see the status “In review”
      Given a customer is signed in to their own account
      When they are at the stage "Review"
      Then they can see the status "In review"
      And it says what happens next: "We answer within two working days."
      And it says that the next step is up to "the team"

    @DMC-028 @shown
    Scenario: DMC-028 Customers can see the status “More info needed”
      Given a customer is signed in to their own account
      When they are at the stage "Review"
      Then they can see the status "More info needed"
      And it says what happens next: "Answer the question in the portal."
      And it says that the next step is up to "the customer"

  Rule: Go-live

    @DMC-037 @shown
    Scenario: DMC-037 Customers can see the status “Approved”
      Given a customer is signed in to their own account
      When they are at the stage "Go-live"
      Then they can see the status "Approved"
      And it says what happens next: "Choose a go-live date."
      And it says that the next step is up to "the customer"

    @DMC-038 @shown
    Scenario: DMC-038 Customers can perform the action “Choose go-live date”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Go-live"
      Then they can perform the action "Choose go-live date"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | perform |
        | Finance (customer) | nothing |
        | Onboarding agent (internal) | nothing |
        | Procurement (customer) | nothing |
        | Risk team (internal) | nothing |

    @DMC-039 @shown
    Scenario: DMC-039 Customers can see the field “Entitlements”
      Given a customer is signed in to their own account
      When they are at the stage "Go-live"
      Then they can see the field "Entitlements"

  Rule: What customers read instead of the inside

    @DMC-005 @DMC-002 @translated
    Scenario: DMC-005 “bounce_code” reads as “Invitation sent”
      Given inside it says "bounce_code"
      When a customer looks at it on Product
      Then they read "Invitation sent"
      And they don’t read "bounce_code"

    @DMC-023 @DMC-020 @translated
    Scenario: DMC-023 “doc_ocr_state” reads as “Documents received”
      Given inside it says "doc_ocr_state"
      When a customer looks at it on Product
      Then they read "Documents received"
      And they don’t read "doc_ocr_state"

  Rule: What customers can’t find on Product

    @DMC-004 @hidden
    Scenario: DMC-004 Customers can’t see the field “crm_owner_id”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "crm_owner_id"

    @DMC-005 @hidden
    Scenario: DMC-005 Customers can’t see the status “bounce_code”
      Why: Only your team can read it, and the customer needs to know where they stand: the raw status stays inside, words of their own go outside.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "bounce_code"

    @DMC-006 @hidden
    Scenario: DMC-006 Customers can’t see the field “Sales notes”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Sales notes"

    @DMC-007 @hidden
    Scenario: DMC-007 Customers can’t perform the action “Resend invitation”
      Why: It is an action that your team takes.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Resend invitation"

    @DMC-008 @hidden
    Scenario: DMC-008 Customers can’t get the download “Invitation log (csv)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Invitation log (csv)"

    @DMC-013 @hidden
    Scenario: DMC-013 Customers can’t see the field “Duplicate match”
      Why: Showing it reveals other customers or their data.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Duplicate match"

    @DMC-014 @hidden
    Scenario: DMC-014 Customers can’t see the field “Credit limit proposal”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Credit limit proposal"

    @DMC-015 @hidden
    Scenario: DMC-015 Customers can’t perform the action “Merge accounts”
      Why: Showing it makes a privileged operation easier to misuse.
      Why: It shows more accounts than one.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Merge accounts"

    @DMC-016 @hidden
    Scenario: DMC-016 Customers can’t see the field “Sanctions list hit”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Sanctions list hit"

    @DMC-017 @hidden
    Scenario: DMC-017 Customers can’t get the download “Company record”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Company record"

    @DMC-022 @hidden
    Scenario: DMC-022 Customers can’t get the download “All uploads (zip)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "All uploads (zip)"

    @DMC-023 @hidden
    Scenario: DMC-023 Customers can’t see the status “doc_ocr_state”
      Why: Only your team can read it, and the customer needs to know where they stand: the raw status stays inside, words of their own go outside.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "doc_ocr_state"

    @DMC-024 @hidden
    Scenario: DMC-024 Customers can’t see the field “Reviewer remarks”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Reviewer remarks"

    @DMC-025 @hidden
    Scenario: DMC-025 Customers can’t perform the action “Reopen document”
      Why: It is an action that your team takes.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Reopen document"

    @DMC-026 @hidden
    Scenario: DMC-026 Customers can’t get the download “Document archive”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Document archive"

    @DMC-029 @hidden
    Scenario: DMC-029 Customers can’t see the status “kyc_substate”
      Why: Only your team can read it, and the customer needs to know where they stand: the raw status stays inside, words of their own go outside.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "kyc_substate"

    @DMC-030 @hidden
    Scenario: DMC-030 Customers can’t see the field “Risk score”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Risk score"

    @DMC-031 @hidden
    Scenario: DMC-031 Customers can’t perform the action “Override validation”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Override validation"

    @DMC-032 @hidden
    Scenario: DMC-032 Customers can’t see the field “Investigation notes”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Investigation notes"

    @DMC-033 @hidden
    Scenario: DMC-033 Customers can’t perform the action “Escalate case”
      Why: It is an action that your team takes.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Escalate case"

    @DMC-034 @hidden
    Scenario: DMC-034 Customers can’t see the status “Queue position”
      Why: Only your team can read it, and the customer needs to know where they stand: the raw status stays inside, words of their own go outside.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "Queue position"

    @DMC-035 @hidden
    Scenario: DMC-035 Customers can’t see the field “SLA clock”
      Why: The next step is your team’s.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "SLA clock"

    @DMC-036 @hidden
    Scenario: DMC-036 Customers can’t get the download “Audit trail (csv)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Audit trail (csv)"

    @DMC-040 @hidden
    Scenario: DMC-040 Customers can’t get the download “Account archive (zip)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Account archive (zip)"

    @DMC-041 @hidden
    Scenario: DMC-041 Customers can’t perform the action “Provision tenant”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Provision tenant"

    @DMC-042 @hidden
    Scenario: DMC-042 Customers can’t see the status “sync_error_42”
      Why: Only your team can read it, and the customer needs to know where they stand: the raw status stays inside, words of their own go outside.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "sync_error_42"

    @DMC-043 @hidden
    Scenario: DMC-043 Customers can’t see the field “Workaround log”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Workaround log"

    @DMC-044 @hidden
    Scenario: DMC-044 Customers can’t perform the action “Grant an exception”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Grant an exception"

    @DMC-045 @hidden
    Scenario: DMC-045 Customers can’t get the download “Migration package”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Migration package"

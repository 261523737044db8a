# language: en
Feature: Support tooling
  About: what the team can see and do

  Rule: Invite

    @DMC-004 @held
    Scenario: DMC-004 The team can see the field “crm_owner_id”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Invite"
      Then they can see the field "crm_owner_id"

    @DMC-005 @held
    Scenario: DMC-005 The team can see the status “bounce_code”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Invite"
      Then they can see the status "bounce_code"

    @DMC-006 @held
    Scenario: DMC-006 The team can see the field “Sales notes”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Invite"
      Then they can see the field "Sales notes"

    @DMC-007 @held
    Scenario: DMC-007 The team can perform the action “Resend invitation”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Invite"
      Then they can perform the action "Resend invitation"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | nothing |
        | Finance (customer) | nothing |
        | Onboarding agent (internal) | perform |
        | Procurement (customer) | nothing |
        | Risk team (internal) | nothing |

  Rule: Company details

    @DMC-013 @held
    Scenario: DMC-013 The team can see the field “Duplicate match”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Company details"
      Then they can see the field "Duplicate match"

    @DMC-014 @held
    Scenario: DMC-014 The team can see the field “Credit limit proposal”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Company details"
      Then they can see the field "Credit limit proposal"

    @DMC-015 @held
    Scenario: DMC-015 The team can perform the action “Merge accounts”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Company details"
      Then they can perform the action "Merge accounts"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | nothing |
        | Finance (customer) | nothing |
        | Onboarding agent (internal) | perform |
        | Procurement (customer) | nothing |
        | Risk team (internal) | approve |

    @DMC-016 @held
    Scenario: DMC-016 The team can see the field “Sanctions list hit”
      Given somebody of the team whose role may see it is signed in to Support tooling
      When they are at the stage "Company details"
      Then they can see the field "Sanctions list hit"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | nothing |
        | Finance (customer) | nothing |
        | Onboarding agent (internal) | nothing |
        | Procurement (customer) | nothing |
        | Risk team (internal) | see |

  Rule: Documents

    @DMC-023 @held
    Scenario: DMC-023 The team can see the status “doc_ocr_state”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Documents"
      Then they can see the status "doc_ocr_state"

    @DMC-024 @held
    Scenario: DMC-024 The team can see the field “Reviewer remarks”
      Given somebody of the team whose role may see it is signed in to Support tooling
      When they are at the stage "Documents"
      Then they can see the field "Reviewer remarks"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | nothing |
        | Finance (customer) | nothing |
        | Onboarding agent (internal) | edit |
        | Procurement (customer) | nothing |
        | Risk team (internal) | nothing |

    @DMC-025 @held
    Scenario: DMC-025 The team can perform the action “Reopen document”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Documents"
      Then they can perform the action "Reopen document"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | nothing |
        | Finance (customer) | nothing |
        | Onboarding agent (internal) | perform |
        | Procurement (customer) | nothing |
        | Risk team (internal) | nothing |

  Rule: Review

    @DMC-029 @held
    Scenario: DMC-029 The team can see the status “kyc_substate”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Review"
      Then they can see the status "kyc_substate"

    @DMC-030 @held
    Scenario: DMC-030 The team can see the field “Risk score”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Review"
      Then they can see the field "Risk score"

    @DMC-031 @held
    Scenario: DMC-031 The team can perform the action “Override validation”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Review"
      Then they can perform the action "Override validation"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | nothing |
        | Finance (customer) | nothing |
        | Onboarding agent (internal) | perform |
        | Procurement (customer) | nothing |
        | Risk team (internal) | nothing |

    @DMC-032 @held
    Scenario: DMC-032 The team can see the field “Investigation notes”
      Given somebody of the team whose role may see it is signed in to Support tooling
      When they are at the stage "Review"
      Then they can see the field "Investigation notes"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | nothing |
        | Finance (customer) | nothing |
        | Onboarding agent (internal) | nothing |
        | Procurement (customer) | nothing |
        | Risk team (internal) | edit |

    @DMC-033 @held
    Scenario: DMC-033 The team can perform the action “Escalate case”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Review"
      Then they can perform the action "Escalate case"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | nothing |
        | Finance (customer) | nothing |
        | Onboarding agent (internal) | perform |
        | Procurement (customer) | nothing |
        | Risk team (internal) | nothing |

    @DMC-034 @held
    Scenario: DMC-034 The team can see the status “Queue position”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Review"
      Then they can see the status "Queue position"

    @DMC-035 @held
    Scenario: DMC-035 The team can see the field “SLA clock”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Review"
      Then they can see the field "SLA clock"

  Rule: Go-live

    @DMC-041 @held
    Scenario: DMC-041 The team can perform the action “Provision tenant”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Go-live"
      Then they can perform the action "Provision tenant"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | nothing |
        | Finance (customer) | nothing |
        | Onboarding agent (internal) | perform |
        | Procurement (customer) | nothing |
        | Risk team (internal) | nothing |

    @DMC-042 @held
    Scenario: DMC-042 The team can see the status “sync_error_42”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Go-live"
      Then they can see the status "sync_error_42"

    @DMC-043 @held
    Scenario: DMC-043 The team can see the field “Workaround log”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Go-live"
      Then they can see the field "Workaround log"

    @DMC-044 @held
    Scenario: DMC-044 The team can perform the action “Grant an exception”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Go-live"
      Then they can perform the action "Grant an exception"
      And each role may do exactly this with it
        | role | may |
        | Customer admin (customer) | nothing |
        | Finance (customer) | nothing |
        | Onboarding agent (internal) | see |
        | Procurement (customer) | nothing |
        | Risk team (internal) | approve |

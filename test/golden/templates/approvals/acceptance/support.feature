# language: en
Feature: Support tooling
  About: what the team can see and do

  Rule: Request

    @DMC-006 @held
    Scenario: DMC-006 The team can see the field “margin_after_discount”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Request"
      Then they can see the field "margin_after_discount"

    @DMC-007 @held
    Scenario: DMC-007 The team can see the field “approval_rule_id”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Request"
      Then they can see the field "approval_rule_id"

  Rule: Terms

    @DMC-015 @held
    Scenario: DMC-015 The team can see the status “With Deal Desk”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Terms"
      Then they can see the status "With Deal Desk"

    @DMC-016 @held
    Scenario: DMC-016 The team can see the status “LEGAL_L2_PENDING”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Terms"
      Then they can see the status "LEGAL_L2_PENDING"

    @DMC-017 @held
    Scenario: DMC-017 The team can see the status “Parked with RevOps”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Terms"
      Then they can see the status "Parked with RevOps"

    @DMC-018 @held
    Scenario: DMC-018 The team can see the status “CREDIT_HOLD”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Terms"
      Then they can see the status "CREDIT_HOLD"

    @DMC-020 @held
    Scenario: DMC-020 The team can see the field “assignment_group”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Terms"
      Then they can see the field "assignment_group"

    @DMC-023 @held
    Scenario: DMC-023 The team can see the field “Discount discussion”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Terms"
      Then they can see the field "Discount discussion"

    @DMC-026 @held
    Scenario: DMC-026 The team can perform the action “Approve non-standard terms”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Terms"
      Then they can perform the action "Approve non-standard terms"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | nothing |
        | Approver (customer) | nothing |
        | Budget owner (customer) | nothing |
        | Deal desk (internal) | perform |
        | Legal counsel (internal) | approve |
        | Operations engineer (internal) | nothing |
        | Portal administrator (customer) | nothing |
        | Requester (customer) | nothing |
        | Workflow engine (system) | nothing |

    @DMC-027 @held
    Scenario: DMC-027 The team can perform the action “Send back to sales”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Terms"
      Then they can perform the action "Send back to sales"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | nothing |
        | Approver (customer) | nothing |
        | Budget owner (customer) | nothing |
        | Deal desk (internal) | perform |
        | Legal counsel (internal) | nothing |
        | Operations engineer (internal) | nothing |
        | Portal administrator (customer) | nothing |
        | Requester (customer) | nothing |
        | Workflow engine (system) | nothing |

    @DMC-028 @held
    Scenario: DMC-028 The team can perform the action “Reassign step”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Terms"
      Then they can perform the action "Reassign step"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | perform |
        | Approver (customer) | nothing |
        | Budget owner (customer) | nothing |
        | Deal desk (internal) | perform |
        | Legal counsel (internal) | nothing |
        | Operations engineer (internal) | nothing |
        | Portal administrator (customer) | nothing |
        | Requester (customer) | nothing |
        | Workflow engine (system) | nothing |

  Rule: Approval

    @DMC-037 @held
    Scenario: DMC-037 The team can see the status “not_required”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Approval"
      Then they can see the status "not_required"

    @DMC-039 @held
    Scenario: DMC-039 The team can perform the action “Approve on behalf”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Approval"
      Then they can perform the action "Approve on behalf"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | perform |
        | Approver (customer) | nothing |
        | Budget owner (customer) | nothing |
        | Deal desk (internal) | nothing |
        | Legal counsel (internal) | nothing |
        | Operations engineer (internal) | nothing |
        | Portal administrator (customer) | nothing |
        | Requester (customer) | nothing |
        | Workflow engine (system) | nothing |

    @DMC-040 @held
    Scenario: DMC-040 The team can perform the action “Override approval chain”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Approval"
      Then they can perform the action "Override approval chain"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | perform |
        | Approver (customer) | nothing |
        | Budget owner (customer) | nothing |
        | Deal desk (internal) | nothing |
        | Legal counsel (internal) | nothing |
        | Operations engineer (internal) | nothing |
        | Portal administrator (customer) | nothing |
        | Requester (customer) | nothing |
        | Workflow engine (system) | nothing |

    @DMC-041 @held
    Scenario: DMC-041 The team can perform the action “Impersonate user”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Approval"
      Then they can perform the action "Impersonate user"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | perform |
        | Approver (customer) | nothing |
        | Budget owner (customer) | nothing |
        | Deal desk (internal) | nothing |
        | Legal counsel (internal) | nothing |
        | Operations engineer (internal) | perform |
        | Portal administrator (customer) | nothing |
        | Requester (customer) | nothing |
        | Workflow engine (system) | nothing |

    @DMC-042 @held
    Scenario: DMC-042 The team can perform the action “Restart flow”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Approval"
      Then they can perform the action "Restart flow"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | nothing |
        | Approver (customer) | nothing |
        | Budget owner (customer) | nothing |
        | Deal desk (internal) | nothing |
        | Legal counsel (internal) | nothing |
        | Operations engineer (internal) | perform |
        | Portal administrator (customer) | nothing |
        | Requester (customer) | nothing |
        | Workflow engine (system) | nothing |

  Rule: Booking

    @DMC-045 @held
    Scenario: DMC-045 The team can see the status “ORCH-5021”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Booking"
      Then they can see the status "ORCH-5021"

    @DMC-046 @held
    Scenario: DMC-046 The team can perform the action “Retry booking step”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Booking"
      Then they can perform the action "Retry booking step"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | nothing |
        | Approver (customer) | nothing |
        | Budget owner (customer) | nothing |
        | Deal desk (internal) | nothing |
        | Legal counsel (internal) | nothing |
        | Operations engineer (internal) | perform |
        | Portal administrator (customer) | nothing |
        | Requester (customer) | nothing |
        | Workflow engine (system) | nothing |

    @DMC-047 @held
    Scenario: DMC-047 The team can perform the action “Edit approved amount”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Booking"
      Then they can perform the action "Edit approved amount"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | nothing |
        | Approver (customer) | nothing |
        | Budget owner (customer) | nothing |
        | Deal desk (internal) | perform |
        | Legal counsel (internal) | approve |
        | Operations engineer (internal) | nothing |
        | Portal administrator (customer) | nothing |
        | Requester (customer) | nothing |
        | Workflow engine (system) | nothing |

  Rule: Record

    @DMC-054 @held
    Scenario: DMC-054 The team can get the download “workflow_audit.json”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Record"
      Then they can get the download "workflow_audit.json"

    @DMC-057 @held
    Scenario: DMC-057 The team can get the download “Approval times by account (XLSX)”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Record"
      Then they can get the download "Approval times by account (XLSX)"

# language: en
Feature: Support tooling
  About: what the team can see and do

  Rule: Invoice

    @DMC-007 @held
    Scenario: DMC-007 The team can see the field “dunning_block”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Invoice"
      Then they can see the field "dunning_block"

    @DMC-008 @held
    Scenario: DMC-008 The team can see the field “Credit risk class”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Invoice"
      Then they can see the field "Credit risk class"

  Rule: Dispute

    @DMC-011 @held
    Scenario: DMC-011 The team can see the field “dispute_reason_code”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Dispute"
      Then they can see the field "dispute_reason_code"

    @DMC-019 @held
    Scenario: DMC-019 The team can see the status “DUP_SUSPECT”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Dispute"
      Then they can see the status "DUP_SUSPECT"

  Rule: Investigation

    @DMC-022 @held
    Scenario: DMC-022 The team can see the status “PEND_L2_PRICING”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Investigation"
      Then they can see the status "PEND_L2_PRICING"

    @DMC-023 @held
    Scenario: DMC-023 The team can see the status “FRD_HOLD”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Investigation"
      Then they can see the status "FRD_HOLD"

    @DMC-024 @held
    Scenario: DMC-024 The team can see the field “fraud_score”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Investigation"
      Then they can see the field "fraud_score"

    @DMC-025 @held
    Scenario: DMC-025 The team can see the field “Rules triggered”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Investigation"
      Then they can see the field "Rules triggered"

    @DMC-026 @held
    Scenario: DMC-026 The team can see the field “Analyst notes”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Investigation"
      Then they can see the field "Analyst notes"

    @DMC-027 @held
    Scenario: DMC-027 The team can see the field “Thread with sales”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Investigation"
      Then they can see the field "Thread with sales"

    @DMC-028 @held
    Scenario: DMC-028 The team can see the field “root_cause_code”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Investigation"
      Then they can see the field "root_cause_code"

    @DMC-030 @held
    Scenario: DMC-030 The team can see the field “sla_breach_at”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Investigation"
      Then they can see the field "sla_breach_at"

    @DMC-033 @held
    Scenario: DMC-033 The team can perform the action “Request documents”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Investigation"
      Then they can perform the action "Request documents"
      And each role may do exactly this with it
        | role | may |
        | Accounts payable clerk (customer) | nothing |
        | Buyer (customer) | nothing |
        | Collections agent (internal) | nothing |
        | Dispute analyst (internal) | perform |
        | ERP (system) | nothing |
        | Finance lead (customer) | nothing |
        | Fraud analyst (internal) | nothing |
        | Head of receivables (internal) | nothing |

    @DMC-034 @held
    Scenario: DMC-034 The team can perform the action “Reassign to queue”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Investigation"
      Then they can perform the action "Reassign to queue"
      And each role may do exactly this with it
        | role | may |
        | Accounts payable clerk (customer) | nothing |
        | Buyer (customer) | nothing |
        | Collections agent (internal) | perform |
        | Dispute analyst (internal) | perform |
        | ERP (system) | nothing |
        | Finance lead (customer) | nothing |
        | Fraud analyst (internal) | nothing |
        | Head of receivables (internal) | nothing |

    @DMC-035 @held
    Scenario: DMC-035 The team can perform the action “Release fraud hold”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Investigation"
      Then they can perform the action "Release fraud hold"
      And each role may do exactly this with it
        | role | may |
        | Accounts payable clerk (customer) | nothing |
        | Buyer (customer) | nothing |
        | Collections agent (internal) | nothing |
        | Dispute analyst (internal) | nothing |
        | ERP (system) | nothing |
        | Finance lead (customer) | nothing |
        | Fraud analyst (internal) | perform |
        | Head of receivables (internal) | nothing |

    @DMC-036 @held
    Scenario: DMC-036 The team can perform the action “Search disputes of all accounts”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Investigation"
      Then they can perform the action "Search disputes of all accounts"
      And each role may do exactly this with it
        | role | may |
        | Accounts payable clerk (customer) | nothing |
        | Buyer (customer) | nothing |
        | Collections agent (internal) | nothing |
        | Dispute analyst (internal) | perform |
        | ERP (system) | nothing |
        | Finance lead (customer) | nothing |
        | Fraud analyst (internal) | perform |
        | Head of receivables (internal) | nothing |

  Rule: Decision

    @DMC-041 @held
    Scenario: DMC-041 The team can see the field “Credit authority limit”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Decision"
      Then they can see the field "Credit authority limit"

    @DMC-042 @held
    Scenario: DMC-042 The team can see the field “Goodwill proposal”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Decision"
      Then they can see the field "Goodwill proposal"

    @DMC-045 @held
    Scenario: DMC-045 The team can perform the action “Reopen dispute”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Decision"
      Then they can perform the action "Reopen dispute"
      And each role may do exactly this with it
        | role | may |
        | Accounts payable clerk (customer) | nothing |
        | Buyer (customer) | nothing |
        | Collections agent (internal) | nothing |
        | Dispute analyst (internal) | perform |
        | ERP (system) | nothing |
        | Finance lead (customer) | nothing |
        | Fraud analyst (internal) | nothing |
        | Head of receivables (internal) | nothing |

    @DMC-046 @held
    Scenario: DMC-046 The team can perform the action “Approve credit memo”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Decision"
      Then they can perform the action "Approve credit memo"
      And each role may do exactly this with it
        | role | may |
        | Accounts payable clerk (customer) | nothing |
        | Buyer (customer) | nothing |
        | Collections agent (internal) | nothing |
        | Dispute analyst (internal) | see |
        | ERP (system) | nothing |
        | Finance lead (customer) | nothing |
        | Fraud analyst (internal) | nothing |
        | Head of receivables (internal) | perform, approve |

    @DMC-047 @held
    Scenario: DMC-047 The team can perform the action “Force-close dispute”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Decision"
      Then they can perform the action "Force-close dispute"
      And each role may do exactly this with it
        | role | may |
        | Accounts payable clerk (customer) | nothing |
        | Buyer (customer) | nothing |
        | Collections agent (internal) | perform |
        | Dispute analyst (internal) | nothing |
        | ERP (system) | nothing |
        | Finance lead (customer) | nothing |
        | Fraud analyst (internal) | nothing |
        | Head of receivables (internal) | nothing |

  Rule: Settlement

    @DMC-053 @held
    Scenario: DMC-053 The team can see the status “F5263”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Settlement"
      Then they can see the status "F5263"

    @DMC-054 @held
    Scenario: DMC-054 The team can perform the action “Write off remainder”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Settlement"
      Then they can perform the action "Write off remainder"
      And each role may do exactly this with it
        | role | may |
        | Accounts payable clerk (customer) | nothing |
        | Buyer (customer) | nothing |
        | Collections agent (internal) | perform |
        | Dispute analyst (internal) | nothing |
        | ERP (system) | nothing |
        | Finance lead (customer) | nothing |
        | Fraud analyst (internal) | nothing |
        | Head of receivables (internal) | approve |

    @DMC-059 @held
    Scenario: DMC-059 The team can get the download “Disputes by root cause (XLSX)”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Settlement"
      Then they can get the download "Disputes by root cause (XLSX)"

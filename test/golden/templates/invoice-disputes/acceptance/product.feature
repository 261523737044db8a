# language: en
Feature: Product
  About: what customers can see and do, and what they can’t

  Rule: Invoice

    @DMC-002 @shown
    Scenario: DMC-002 Customers can see the field “Invoice number”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Invoice"
      Then they can see the field "Invoice number"
      And each role may do exactly this with it
        | role | may |
        | Accounts payable clerk (customer) | see |
        | Buyer (customer) | see |
        | Collections agent (internal) | nothing |
        | Dispute analyst (internal) | nothing |
        | ERP (system) | nothing |
        | Finance lead (customer) | nothing |
        | Fraud analyst (internal) | nothing |
        | Head of receivables (internal) | nothing |

    @DMC-003 @shown
    Scenario: DMC-003 Customers can get the download “Invoice PDF”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Invoice"
      Then they can get the download "Invoice PDF"
      And each role may do exactly this with it
        | role | may |
        | Accounts payable clerk (customer) | see |
        | Buyer (customer) | nothing |
        | Collections agent (internal) | nothing |
        | Dispute analyst (internal) | nothing |
        | ERP (system) | nothing |
        | Finance lead (customer) | see |
        | Fraud analyst (internal) | nothing |
        | Head of receivables (internal) | nothing |

    @DMC-004 @shown
    Scenario: DMC-004 Customers can get the download “E-invoice (XML)”
      Given a customer is signed in to their own account
      When they are at the stage "Invoice"
      Then they can get the download "E-invoice (XML)"

    @DMC-005 @shown
    Scenario: DMC-005 Customers can see the field “Open amount”
      Given a customer is signed in to their own account
      When they are at the stage "Invoice"
      Then they can see the field "Open amount"

    @DMC-006 @shown
    Scenario: DMC-006 Customers can see the field “Payment due date”
      Given a customer is signed in to their own account
      When they are at the stage "Invoice"
      Then they can see the field "Payment due date"

    @DMC-009 @shown
    Scenario: DMC-009 Customers can get the download “Proof of delivery”
      Given a customer is signed in to their own account
      When they are at the stage "Invoice"
      Then they can get the download "Proof of delivery"

  Rule: Dispute

    @DMC-010 @shown
    Scenario: DMC-010 Customers can perform the action “Open a dispute”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Dispute"
      Then they can perform the action "Open a dispute"
      And each role may do exactly this with it
        | role | may |
        | Accounts payable clerk (customer) | perform |
        | Buyer (customer) | nothing |
        | Collections agent (internal) | nothing |
        | Dispute analyst (internal) | nothing |
        | ERP (system) | nothing |
        | Finance lead (customer) | perform |
        | Fraud analyst (internal) | nothing |
        | Head of receivables (internal) | nothing |

    @DMC-012 @shown
    Scenario: DMC-012 Customers can see the field “Reason for the dispute”
      Given a customer is signed in to their own account
      When they are at the stage "Dispute"
      Then they can see the field "Reason for the dispute"

    @DMC-013 @shown
    Scenario: DMC-013 Customers can see the field “Disputed amount”
      Given a customer is signed in to their own account
      When they are at the stage "Dispute"
      Then they can see the field "Disputed amount"

    @DMC-014 @shown
    Scenario: DMC-014 Customers can perform the action “Attach evidence”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Dispute"
      Then they can perform the action "Attach evidence"
      And each role may do exactly this with it
        | role | may |
        | Accounts payable clerk (customer) | perform |
        | Buyer (customer) | perform |
        | Collections agent (internal) | nothing |
        | Dispute analyst (internal) | nothing |
        | ERP (system) | nothing |
        | Finance lead (customer) | nothing |
        | Fraud analyst (internal) | nothing |
        | Head of receivables (internal) | nothing |

    @DMC-015 @shown
    Scenario: DMC-015 Customers can see the field “Evidence files”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Dispute"
      Then they can see the field "Evidence files"
      And each role may do exactly this with it
        | role | may |
        | Accounts payable clerk (customer) | see, edit |
        | Buyer (customer) | see, edit |
        | Collections agent (internal) | nothing |
        | Dispute analyst (internal) | nothing |
        | ERP (system) | nothing |
        | Finance lead (customer) | nothing |
        | Fraud analyst (internal) | nothing |
        | Head of receivables (internal) | nothing |

    @DMC-016 @shown
    Scenario: DMC-016 Customers can see the field “Contact for this dispute”
      Given a customer is signed in to their own account
      When they are at the stage "Dispute"
      Then they can see the field "Contact for this dispute"

    @DMC-017 @shown
    Scenario: DMC-017 Customers can see the status “Dispute received”
      Given a customer is signed in to their own account
      When they are at the stage "Dispute"
      Then they can see the status "Dispute received"
      And it says what happens next: "We check it and answer within five working days."
      And it says that the next step is up to "the team"

    @DMC-018 @shown
    Scenario: DMC-018 Customers can see the status “Waiting for your documents”
      Given a customer is signed in to their own account
      When they are at the stage "Dispute"
      Then they can see the status "Waiting for your documents"
      And it says what happens next: "Attach the documents that are listed."
      And it says that the next step is up to "the customer"

    @DMC-020 @shown
    Scenario: DMC-020 Customers can perform the action “Withdraw dispute”
      Given a customer is signed in to their own account
      When they are at the stage "Dispute"
      Then they can perform the action "Withdraw dispute"

  Rule: Investigation

    @DMC-021 @shown
    Scenario: DMC-021 Customers can see the status “Under review”
      Given a customer is signed in to their own account
      When they are at the stage "Investigation"
      Then they can see the status "Under review"

    @DMC-029 @shown
    Scenario: DMC-029 Customers can see the field “Case coordinator”
      Given a customer is signed in to their own account
      When they are at the stage "Investigation"
      Then they can see the field "Case coordinator"

    @DMC-031 @shown
    Scenario: DMC-031 Customers can see the field “Answer expected by”
      Given a customer is signed in to their own account
      When they are at the stage "Investigation"
      Then they can see the field "Answer expected by"

    @DMC-032 @shown
    Scenario: DMC-032 Customers can see the field “Messages”
      Given a customer is signed in to their own account
      When they are at the stage "Investigation"
      Then they can see the field "Messages"

  Rule: Decision

    @DMC-037 @shown
    Scenario: DMC-037 Customers can see the status “Accepted”
      Given a customer is signed in to their own account
      When they are at the stage "Decision"
      Then they can see the status "Accepted"
      And it says what happens next: "We issue the credit note within two working days."
      And it says that the next step is up to "the team"

    @DMC-038 @shown
    Scenario: DMC-038 Customers can see the status “Partly accepted”
      Given a customer is signed in to their own account
      When they are at the stage "Decision"
      Then they can see the status "Partly accepted"

    @DMC-039 @shown
    Scenario: DMC-039 Customers can see the status “Rejected”
      Given a customer is signed in to their own account
      When they are at the stage "Decision"
      Then they can see the status "Rejected"
      And it says what happens next: "Pay by the new due date, or contest the decision within 14 days."
      And it says that the next step is up to "the customer"

    @DMC-040 @shown
    Scenario: DMC-040 Customers can see the field “Decision and reason”
      Given a customer is signed in to their own account
      When they are at the stage "Decision"
      Then they can see the field "Decision and reason"

    @DMC-043 @shown
    Scenario: DMC-043 Customers can perform the action “Accept the proposed credit”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Decision"
      Then they can perform the action "Accept the proposed credit"
      And each role may do exactly this with it
        | role | may |
        | Accounts payable clerk (customer) | nothing |
        | Buyer (customer) | nothing |
        | Collections agent (internal) | nothing |
        | Dispute analyst (internal) | nothing |
        | ERP (system) | nothing |
        | Finance lead (customer) | perform |
        | Fraud analyst (internal) | nothing |
        | Head of receivables (internal) | nothing |

    @DMC-044 @shown
    Scenario: DMC-044 Customers can perform the action “Contest the decision”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Decision"
      Then they can perform the action "Contest the decision"
      And each role may do exactly this with it
        | role | may |
        | Accounts payable clerk (customer) | nothing |
        | Buyer (customer) | nothing |
        | Collections agent (internal) | nothing |
        | Dispute analyst (internal) | nothing |
        | ERP (system) | nothing |
        | Finance lead (customer) | perform |
        | Fraud analyst (internal) | nothing |
        | Head of receivables (internal) | nothing |

    @DMC-048 @shown
    Scenario: DMC-048 Customers can get the download “Decision letter (PDF)”
      Given a customer is signed in to their own account
      When they are at the stage "Decision"
      Then they can get the download "Decision letter (PDF)"

  Rule: Settlement

    @DMC-049 @shown
    Scenario: DMC-049 Customers can see the field “Credit memo amount”
      Given a customer is signed in to their own account
      When they are at the stage "Settlement"
      Then they can see the field "Credit memo amount"

    @DMC-050 @shown
    Scenario: DMC-050 Customers can get the download “Credit note PDF”
      Given a customer is signed in to their own account
      When they are at the stage "Settlement"
      Then they can get the download "Credit note PDF"

    @DMC-051 @shown
    Scenario: DMC-051 Customers can see the status “Credit issued”
      Given a customer is signed in to their own account
      When they are at the stage "Settlement"
      Then they can see the status "Credit issued"
      And it says what happens next: "Pay the open amount less the credit."
      And it says that the next step is up to "the customer"

    @DMC-052 @shown
    Scenario: DMC-052 Customers can see the status “Reminders paused”
      Given a customer is signed in to their own account
      When they are at the stage "Settlement"
      Then they can see the status "Reminders paused"

    @DMC-058 @shown
    Scenario: DMC-058 Customers can perform the action “Request dispute archive”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Settlement"
      Then they can perform the action "Request dispute archive"
      And each role may do exactly this with it
        | role | may |
        | Accounts payable clerk (customer) | nothing |
        | Buyer (customer) | nothing |
        | Collections agent (internal) | nothing |
        | Dispute analyst (internal) | nothing |
        | ERP (system) | nothing |
        | Finance lead (customer) | perform |
        | Fraud analyst (internal) | nothing |
        | Head of receivables (internal) | nothing |

  Rule: What customers read instead of the inside

    @DMC-007 @DMC-052 @translated
    Scenario: DMC-007 “dunning_block” reads as “Reminders paused”
      Given inside it says "dunning_block"
      When a customer looks at it on Product
      Then they read "Reminders paused"
      And they don’t read "dunning_block"

    @DMC-011 @DMC-012 @translated
    Scenario: DMC-011 “dispute_reason_code” reads as “Reason for the dispute”
      Given inside it says "dispute_reason_code"
      When a customer looks at it on Product
      Then they read "Reason for the dispute"
      And they don’t read "dispute_reason_code"

    @DMC-022 @DMC-021 @translated
    Scenario: DMC-022 “PEND_L2_PRICING” reads as “Under review”
      Given inside it says "PEND_L2_PRICING"
      When a customer looks at it on Product
      Then they read "Under review"
      And they don’t read "PEND_L2_PRICING"

  Rule: What customers can’t find on Product

    @DMC-007 @hidden
    Scenario: DMC-007 Customers can’t see the field “dunning_block”
      Why: Your team acts on it and only your team can read it; what it means for the customer is asked for all the time.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "dunning_block"

    @DMC-008 @hidden
    Scenario: DMC-008 Customers can’t see the field “Credit risk class”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Credit risk class"

    @DMC-011 @hidden
    Scenario: DMC-011 Customers can’t see the field “dispute_reason_code”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "dispute_reason_code"

    @DMC-019 @hidden
    Scenario: DMC-019 Customers can’t see the status “DUP_SUSPECT”
      Why: Showing it reveals other customers or their data and how decisions are made.
      Why: It shows more accounts than one.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "DUP_SUSPECT"

    @DMC-022 @hidden
    Scenario: DMC-022 Customers can’t see the status “PEND_L2_PRICING”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "PEND_L2_PRICING"

    @DMC-023 @hidden
    Scenario: DMC-023 Customers can’t see the status “FRD_HOLD”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "FRD_HOLD"

    @DMC-024 @hidden
    Scenario: DMC-024 Customers can’t see the field “fraud_score”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "fraud_score"

    @DMC-025 @hidden
    Scenario: DMC-025 Customers can’t see the field “Rules triggered”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Rules triggered"

    @DMC-026 @hidden
    Scenario: DMC-026 Customers can’t see the field “Analyst notes”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Analyst notes"

    @DMC-027 @hidden
    Scenario: DMC-027 Customers can’t see the field “Thread with sales”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Thread with sales"

    @DMC-028 @hidden
    Scenario: DMC-028 Customers can’t see the field “root_cause_code”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "root_cause_code"

    @DMC-030 @hidden
    Scenario: DMC-030 Customers can’t see the field “sla_breach_at”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "sla_breach_at"

    @DMC-033 @hidden
    Scenario: DMC-033 Customers can’t perform the action “Request documents”
      Why: It is an action that your team takes.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Request documents"

    @DMC-034 @hidden
    Scenario: DMC-034 Customers can’t perform the action “Reassign to queue”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Reassign to queue"

    @DMC-035 @hidden
    Scenario: DMC-035 Customers can’t perform the action “Release fraud hold”
      Why: Showing it reveals how decisions are made and makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Release fraud hold"

    @DMC-036 @hidden
    Scenario: DMC-036 Customers can’t perform the action “Search disputes of all accounts”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Search disputes of all accounts"

    @DMC-041 @hidden
    Scenario: DMC-041 Customers can’t see the field “Credit authority limit”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Credit authority limit"

    @DMC-042 @hidden
    Scenario: DMC-042 Customers can’t see the field “Goodwill proposal”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Goodwill proposal"

    @DMC-045 @hidden
    Scenario: DMC-045 Customers can’t perform the action “Reopen dispute”
      Why: It is an action that your team takes.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Reopen dispute"

    @DMC-046 @hidden
    Scenario: DMC-046 Customers can’t perform the action “Approve credit memo”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Approve credit memo"

    @DMC-047 @hidden
    Scenario: DMC-047 Customers can’t perform the action “Force-close dispute”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Force-close dispute"

    @DMC-053 @hidden
    Scenario: DMC-053 Customers can’t see the status “F5263”
      Why: The next step is your team’s.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "F5263"

    @DMC-054 @hidden
    Scenario: DMC-054 Customers can’t perform the action “Write off remainder”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Write off remainder"

    @DMC-055 @hidden
    Scenario: DMC-055 Customers can’t get the download “Dispute history (CSV)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Dispute history (CSV)"

    @DMC-056 @hidden
    Scenario: DMC-056 Customers can’t get the download “Case file (ZIP)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Case file (ZIP)"

    @DMC-057 @hidden
    Scenario: DMC-057 Customers can’t get the download “Change log (CSV)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Change log (CSV)"

    @DMC-059 @hidden
    Scenario: DMC-059 Customers can’t get the download “Disputes by root cause (XLSX)”
      Why: Showing it reveals other customers or their data and how decisions are made.
      Why: It shows more accounts than one.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Disputes by root cause (XLSX)"

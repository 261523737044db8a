# language: en
Feature: Product
  About: what customers can see and do, and what they can’t

  Rule: Request

    @DMC-002 @shown
    Scenario: DMC-002 Customers can perform the action “Submit a request”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Request"
      Then they can perform the action "Submit a request"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | nothing |
        | Approver (customer) | nothing |
        | Budget owner (customer) | perform |
        | Deal desk (internal) | nothing |
        | Legal counsel (internal) | nothing |
        | Operations engineer (internal) | nothing |
        | Portal administrator (customer) | nothing |
        | Requester (customer) | perform |
        | Workflow engine (system) | nothing |

    @DMC-003 @shown
    Scenario: DMC-003 Customers can see the field “Request summary”
      Given a customer is signed in to their own account
      When they are at the stage "Request"
      Then they can see the field "Request summary"

    @DMC-004 @shown
    Scenario: DMC-004 Customers can see the field “Amount to approve”
      Given a customer is signed in to their own account
      When they are at the stage "Request"
      Then they can see the field "Amount to approve"

    @DMC-005 @shown
    Scenario: DMC-005 Customers can see the field “Cost centre”
      Given a customer is signed in to their own account
      When they are at the stage "Request"
      Then they can see the field "Cost centre"

    @DMC-008 @shown
    Scenario: DMC-008 Customers can see the field “Approval route”
      Given a customer is signed in to their own account
      When they are at the stage "Request"
      Then they can see the field "Approval route"

    @DMC-009 @shown
    Scenario: DMC-009 Customers can perform the action “Add an approver”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Request"
      Then they can perform the action "Add an approver"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | nothing |
        | Approver (customer) | perform |
        | Budget owner (customer) | nothing |
        | Deal desk (internal) | nothing |
        | Legal counsel (internal) | nothing |
        | Operations engineer (internal) | nothing |
        | Portal administrator (customer) | nothing |
        | Requester (customer) | perform |
        | Workflow engine (system) | nothing |

    @DMC-010 @shown
    Scenario: DMC-010 Customers can perform the action “Set approval limits”
      Given a customer is signed in to their own account
      When they are at the stage "Request"
      Then they can perform the action "Set approval limits"

    @DMC-011 @shown
    Scenario: DMC-011 Customers can perform the action “Delegate while away”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Request"
      Then they can perform the action "Delegate while away"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | nothing |
        | Approver (customer) | perform |
        | Budget owner (customer) | perform |
        | Deal desk (internal) | nothing |
        | Legal counsel (internal) | nothing |
        | Operations engineer (internal) | nothing |
        | Portal administrator (customer) | nothing |
        | Requester (customer) | nothing |
        | Workflow engine (system) | nothing |

    @DMC-012 @shown
    Scenario: DMC-012 Customers can perform the action “Withdraw request”
      Given a customer is signed in to their own account
      When they are at the stage "Request"
      Then they can perform the action "Withdraw request"

    @DMC-013 @shown
    Scenario: DMC-013 Customers can see the status “Draft”
      Given a customer is signed in to their own account
      When they are at the stage "Request"
      Then they can see the status "Draft"

    @DMC-014 @shown
    Scenario: DMC-014 Customers can see the status “Submitted”
      Given a customer is signed in to their own account
      When they are at the stage "Request"
      Then they can see the status "Submitted"
      And it says what happens next: "We check the terms and answer within three working days."
      And it says that the next step is up to "the team"

  Rule: Terms

    @DMC-019 @shown
    Scenario: DMC-019 Customers can see the status “Terms under review”
      Given a customer is signed in to their own account
      When they are at the stage "Terms"
      Then they can see the status "Terms under review"

    @DMC-021 @shown
    Scenario: DMC-021 Customers can see the field “Who acts next”
      Given a customer is signed in to their own account
      When they are at the stage "Terms"
      Then they can see the field "Who acts next"

    @DMC-022 @shown
    Scenario: DMC-022 Customers can see the field “Decision expected by”
      Given a customer is signed in to their own account
      When they are at the stage "Terms"
      Then they can see the field "Decision expected by"

    @DMC-024 @shown
    Scenario: DMC-024 Customers can see the status “More information needed”
      Given a customer is signed in to their own account
      When they are at the stage "Terms"
      Then they can see the status "More information needed"
      And it says what happens next: "Answer the question below."
      And it says that the next step is up to "the customer"

    @DMC-025 @shown
    Scenario: DMC-025 Customers can perform the action “Answer the question”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Terms"
      Then they can perform the action "Answer the question"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | nothing |
        | Approver (customer) | nothing |
        | Budget owner (customer) | nothing |
        | Deal desk (internal) | nothing |
        | Legal counsel (internal) | nothing |
        | Operations engineer (internal) | nothing |
        | Portal administrator (customer) | nothing |
        | Requester (customer) | perform |
        | Workflow engine (system) | nothing |

  Rule: Approval

    @DMC-029 @shown
    Scenario: DMC-029 Customers can see the status “Waiting for your approval”
      Given a customer is signed in to their own account
      When they are at the stage "Approval"
      Then they can see the status "Waiting for your approval"
      And it says what happens next: "Approve it, or reject it with a reason."
      And it says that the next step is up to "the customer"

    @DMC-030 @shown
    Scenario: DMC-030 Customers can see the status “Waiting for another approver”
      Given a customer is signed in to their own account
      When they are at the stage "Approval"
      Then they can see the status "Waiting for another approver"

    @DMC-031 @shown
    Scenario: DMC-031 Customers can perform the action “Approve”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Approval"
      Then they can perform the action "Approve"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | nothing |
        | Approver (customer) | perform |
        | Budget owner (customer) | perform |
        | Deal desk (internal) | nothing |
        | Legal counsel (internal) | nothing |
        | Operations engineer (internal) | nothing |
        | Portal administrator (customer) | nothing |
        | Requester (customer) | nothing |
        | Workflow engine (system) | nothing |

    @DMC-032 @shown
    Scenario: DMC-032 Customers can perform the action “Reject with a reason”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Approval"
      Then they can perform the action "Reject with a reason"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | nothing |
        | Approver (customer) | perform |
        | Budget owner (customer) | perform |
        | Deal desk (internal) | nothing |
        | Legal counsel (internal) | nothing |
        | Operations engineer (internal) | nothing |
        | Portal administrator (customer) | nothing |
        | Requester (customer) | nothing |
        | Workflow engine (system) | nothing |

    @DMC-033 @shown
    Scenario: DMC-033 Customers can perform the action “Remind approver”
      Given a customer is signed in to their own account
      When they are at the stage "Approval"
      Then they can perform the action "Remind approver"

    @DMC-034 @shown
    Scenario: DMC-034 Customers can see the field “Comments between approvers”
      Given a customer is signed in to their own account
      When they are at the stage "Approval"
      Then they can see the field "Comments between approvers"

    @DMC-035 @shown
    Scenario: DMC-035 Customers can see the status “Approved”
      Given a customer is signed in to their own account
      When they are at the stage "Approval"
      Then they can see the status "Approved"
      And it says what happens next: "We book the order today."
      And it says that the next step is up to "the team"

    @DMC-036 @shown
    Scenario: DMC-036 Customers can see the status “Rejected”
      Given a customer is signed in to their own account
      When they are at the stage "Approval"
      Then they can see the status "Rejected"

    @DMC-038 @shown
    Scenario: DMC-038 Customers can see the status “Closed without a decision”
      Given a customer is signed in to their own account
      When they are at the stage "Approval"
      Then they can see the status "Closed without a decision"
      And it says what happens next: "Submit it again if it is still wanted."
      And it says that the next step is up to "the customer"

  Rule: Booking

    @DMC-043 @shown
    Scenario: DMC-043 Customers can see the status “Order confirmed”
      Given a customer is signed in to their own account
      When they are at the stage "Booking"
      Then they can see the status "Order confirmed"
      And it says what happens next: "The change takes effect on the date below."
      And it says that the next step is up to "the team"

    @DMC-044 @shown
    Scenario: DMC-044 Customers can see the field “Effective date”
      Given a customer is signed in to their own account
      When they are at the stage "Booking"
      Then they can see the field "Effective date"

    @DMC-048 @shown
    Scenario: DMC-048 Customers can perform the action “Report a mistake”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Booking"
      Then they can perform the action "Report a mistake"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | nothing |
        | Approver (customer) | perform |
        | Budget owner (customer) | nothing |
        | Deal desk (internal) | nothing |
        | Legal counsel (internal) | nothing |
        | Operations engineer (internal) | nothing |
        | Portal administrator (customer) | nothing |
        | Requester (customer) | perform |
        | Workflow engine (system) | nothing |

    @DMC-049 @shown
    Scenario: DMC-049 Customers can get the download “Order confirmation (PDF)”
      Given a customer is signed in to their own account
      When they are at the stage "Booking"
      Then they can get the download "Order confirmation (PDF)"

  Rule: Record

    @DMC-050 @shown
    Scenario: DMC-050 Customers can see the field “Approval history”
      Given a customer is signed in to their own account
      When they are at the stage "Record"
      Then they can see the field "Approval history"

    @DMC-051 @shown
    Scenario: DMC-051 Customers can get the download “Approval record (PDF)”
      Given a customer is signed in to their own account
      When they are at the stage "Record"
      Then they can get the download "Approval record (PDF)"

    @DMC-056 @shown
    Scenario: DMC-056 Customers can perform the action “Request approval records”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Record"
      Then they can perform the action "Request approval records"
      And each role may do exactly this with it
        | role | may |
        | Account desk agent (internal) | nothing |
        | Approver (customer) | nothing |
        | Budget owner (customer) | nothing |
        | Deal desk (internal) | nothing |
        | Legal counsel (internal) | nothing |
        | Operations engineer (internal) | nothing |
        | Portal administrator (customer) | perform |
        | Requester (customer) | nothing |
        | Workflow engine (system) | nothing |

  Rule: What customers read instead of the inside

    @DMC-015 @DMC-019 @translated
    Scenario: DMC-015 “With Deal Desk” reads as “Terms under review”
      Given inside it says "With Deal Desk"
      When a customer looks at it on Product
      Then they read "Terms under review"
      And they don’t read "With Deal Desk"

    @DMC-016 @DMC-019 @translated
    Scenario: DMC-016 “LEGAL_L2_PENDING” reads as “Terms under review”
      Given inside it says "LEGAL_L2_PENDING"
      When a customer looks at it on Product
      Then they read "Terms under review"
      And they don’t read "LEGAL_L2_PENDING"

    @DMC-020 @DMC-021 @translated
    Scenario: DMC-020 “assignment_group” reads as “Who acts next”
      Given inside it says "assignment_group"
      When a customer looks at it on Product
      Then they read "Who acts next"
      And they don’t read "assignment_group"

    @DMC-037 @DMC-038 @translated
    Scenario: DMC-037 “not_required” reads as “Closed without a decision”
      Given inside it says "not_required"
      When a customer looks at it on Product
      Then they read "Closed without a decision"
      And they don’t read "not_required"

  Rule: What customers can’t find on Product

    @DMC-006 @hidden
    Scenario: DMC-006 Customers can’t see the field “margin_after_discount”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "margin_after_discount"

    @DMC-007 @hidden
    Scenario: DMC-007 Customers can’t see the field “approval_rule_id”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "approval_rule_id"

    @DMC-015 @hidden
    Scenario: DMC-015 Customers can’t see the status “With Deal Desk”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "With Deal Desk"

    @DMC-016 @hidden
    Scenario: DMC-016 Customers can’t see the status “LEGAL_L2_PENDING”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "LEGAL_L2_PENDING"

    @DMC-017 @hidden
    Scenario: DMC-017 Customers can’t see the status “Parked with RevOps”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "Parked with RevOps"

    @DMC-018 @hidden
    Scenario: DMC-018 Customers can’t see the status “CREDIT_HOLD”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "CREDIT_HOLD"

    @DMC-020 @hidden
    Scenario: DMC-020 Customers can’t see the field “assignment_group”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "assignment_group"

    @DMC-023 @hidden
    Scenario: DMC-023 Customers can’t see the field “Discount discussion”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Discount discussion"

    @DMC-026 @hidden
    Scenario: DMC-026 Customers can’t perform the action “Approve non-standard terms”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Approve non-standard terms"

    @DMC-027 @hidden
    Scenario: DMC-027 Customers can’t perform the action “Send back to sales”
      Why: It is an action that your team takes.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Send back to sales"

    @DMC-028 @hidden
    Scenario: DMC-028 Customers can’t perform the action “Reassign step”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Reassign step"

    @DMC-037 @hidden
    Scenario: DMC-037 Customers can’t see the status “not_required”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "not_required"

    @DMC-039 @hidden
    Scenario: DMC-039 Customers can’t perform the action “Approve on behalf”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Approve on behalf"

    @DMC-040 @hidden
    Scenario: DMC-040 Customers can’t perform the action “Override approval chain”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Override approval chain"

    @DMC-041 @hidden
    Scenario: DMC-041 Customers can’t perform the action “Impersonate user”
      Why: Showing it reveals other customers or their data and makes a privileged operation easier to misuse.
      Why: It shows more accounts than one.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Impersonate user"

    @DMC-042 @hidden
    Scenario: DMC-042 Customers can’t perform the action “Restart flow”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Restart flow"

    @DMC-045 @hidden
    Scenario: DMC-045 Customers can’t see the status “ORCH-5021”
      Why: The next step is your team’s.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "ORCH-5021"

    @DMC-046 @hidden
    Scenario: DMC-046 Customers can’t perform the action “Retry booking step”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Retry booking step"

    @DMC-047 @hidden
    Scenario: DMC-047 Customers can’t perform the action “Edit approved amount”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Edit approved amount"

    @DMC-052 @hidden
    Scenario: DMC-052 Customers can’t get the download “All approvals (XLSX)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "All approvals (XLSX)"

    @DMC-053 @hidden
    Scenario: DMC-053 Customers can’t get the download “Delegation register (CSV)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Delegation register (CSV)"

    @DMC-054 @hidden
    Scenario: DMC-054 Customers can’t get the download “workflow_audit.json”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "workflow_audit.json"

    @DMC-055 @hidden
    Scenario: DMC-055 Customers can’t get the download “Access by our team (CSV)”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Access by our team (CSV)"

    @DMC-057 @hidden
    Scenario: DMC-057 Customers can’t get the download “Approval times by account (XLSX)”
      Why: Showing it reveals other customers or their data and how decisions are made.
      Why: It shows more accounts than one.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Approval times by account (XLSX)"

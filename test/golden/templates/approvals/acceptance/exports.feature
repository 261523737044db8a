# language: en
Feature: Exports
  About: what packages contain, who gets them, and what no package contains

  Rule: What a package contains

    @DMC-052 @DMC-050 @DMC-051 @DMC-003 @package
    Scenario: The package “Approval records” contains what it says
      Given a customer has asked for the package "Approval records"
      When it is delivered
      Then it contains these, and nothing else
        | reference | kind | name |
        | DMC-052 | download | All approvals (XLSX) |
        | DMC-050 | field | Approval history |
        | DMC-051 | download | Approval record (PDF) |
        | DMC-003 | field | Request summary |
      And it comes in each of these formats
        | format |
        | pdf |
        | xlsx |
      And each record says when it was made
      And it was there as promised: "At once"
      And these roles alone may ask for it
        | role |
        | Portal administrator (customer) |
        | Budget owner (customer) |

    @DMC-055 @package
    Scenario: The package “Access by our team” contains what it says
      Given a customer has asked for the package "Access by our team"
      And one of these roles has approved it
        | role |
        | Legal counsel (internal) |
      When it is delivered
      Then it contains these, and nothing else
        | reference | kind | name |
        | DMC-055 | download | Access by our team (CSV) |
      And it comes in each of these formats
        | format |
        | csv |
        | json |
      And each record says when it was made
      And each record says when it last changed
      And its times are in the zone "UTC"
      And it was there as promised: "Within five working days"
      And its link stops working as promised: "72 hours after delivery"
      And these roles alone may ask for it
        | role |
        | Portal administrator (customer) |
      And these roles alone receive it
        | role |
        | Portal administrator (customer) |

  Rule: What some package is to contain

    @DMC-053 @package
    Scenario: DMC-053 Customers can take “Delegation register (CSV)” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "Delegation register (CSV)"

    @DMC-049 @package
    Scenario: DMC-049 Customers can take the history of “Order confirmation (PDF)” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains the history of "Order confirmation (PDF)"

  Rule: What no package contains

    @DMC-006 @hidden
    Scenario: DMC-006 No package contains “margin_after_discount”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "margin_after_discount"

    @DMC-007 @hidden
    Scenario: DMC-007 No package contains “approval_rule_id”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "approval_rule_id"

    @DMC-015 @hidden
    Scenario: DMC-015 No package contains “With Deal Desk”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "With Deal Desk"

    @DMC-016 @hidden
    Scenario: DMC-016 No package contains “LEGAL_L2_PENDING”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "LEGAL_L2_PENDING"

    @DMC-017 @hidden
    Scenario: DMC-017 No package contains “Parked with RevOps”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Parked with RevOps"

    @DMC-018 @hidden
    Scenario: DMC-018 No package contains “CREDIT_HOLD”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "CREDIT_HOLD"

    @DMC-020 @hidden
    Scenario: DMC-020 No package contains “assignment_group”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "assignment_group"

    @DMC-023 @hidden
    Scenario: DMC-023 No package contains “Discount discussion”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Discount discussion"

    @DMC-026 @hidden
    Scenario: DMC-026 No package contains “Approve non-standard terms”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Approve non-standard terms"

    @DMC-027 @hidden
    Scenario: DMC-027 No package contains “Send back to sales”
      Why: It is an action that your team takes.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Send back to sales"

    @DMC-028 @hidden
    Scenario: DMC-028 No package contains “Reassign step”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Reassign step"

    @DMC-037 @hidden
    Scenario: DMC-037 No package contains “not_required”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "not_required"

    @DMC-039 @hidden
    Scenario: DMC-039 No package contains “Approve on behalf”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Approve on behalf"

    @DMC-040 @hidden
    Scenario: DMC-040 No package contains “Override approval chain”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Override approval chain"

    @DMC-041 @hidden
    Scenario: DMC-041 No package contains “Impersonate user”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Impersonate user"

    @DMC-042 @hidden
    Scenario: DMC-042 No package contains “Restart flow”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Restart flow"

    @DMC-045 @hidden
    Scenario: DMC-045 No package contains “ORCH-5021”
      Why: The next step is your team’s.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "ORCH-5021"

    @DMC-046 @hidden
    Scenario: DMC-046 No package contains “Retry booking step”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Retry booking step"

    @DMC-047 @hidden
    Scenario: DMC-047 No package contains “Edit approved amount”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Edit approved amount"

    @DMC-054 @hidden
    Scenario: DMC-054 No package contains “workflow_audit.json”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "workflow_audit.json"

    @DMC-057 @hidden
    Scenario: DMC-057 No package contains “Approval times by account (XLSX)”
      Why: Showing it reveals other customers or their data and how decisions are made.
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Approval times by account (XLSX)"

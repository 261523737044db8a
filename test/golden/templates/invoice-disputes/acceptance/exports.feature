# language: en
Feature: Exports
  About: what packages contain, who gets them, and what no package contains

  Rule: What a package contains

    @DMC-057 @DMC-050 @DMC-048 @DMC-055 @DMC-013 @DMC-015 @package
    Scenario: The package “Dispute archive” contains what it says
      Given a customer has asked for the package "Dispute archive"
      When it is delivered
      Then it contains these, and nothing else
        | reference | kind | name |
        | DMC-057 | download | Change log (CSV) |
        | DMC-050 | download | Credit note PDF |
        | DMC-048 | download | Decision letter (PDF) |
        | DMC-055 | download | Dispute history (CSV) |
        | DMC-013 | field | Disputed amount |
        | DMC-015 | field | Evidence files |
      And it comes in each of these formats
        | format |
        | csv |
        | pdf |
      And each record says when it was made
      And it was there as promised: "Within a working day"
      And these roles alone may ask for it
        | role |
        | Finance lead (customer) |
        | Accounts payable clerk (customer) |
      And these roles alone receive it
        | role |
        | Finance lead (customer) |

    @DMC-050 @DMC-004 @DMC-002 @DMC-003 @package
    Scenario: The package “Invoices and credits for bookkeeping” contains what it says
      Given a customer has asked for the package "Invoices and credits for bookkeeping"
      When it is delivered
      Then it contains these, and nothing else
        | reference | kind | name |
        | DMC-050 | download | Credit note PDF |
        | DMC-004 | download | E-invoice (XML) |
        | DMC-002 | field | Invoice number |
        | DMC-003 | download | Invoice PDF |
      And it comes in each of these formats
        | format |
        | csv |
        | pdf |
        | xml |
      And each record says when it was made
      And each record says when it last changed
      And its times are in the zone "UTC"
      And it was there as promised: "Within an hour"
      And its link stops working as promised: "7 days after delivery"
      And these roles alone may ask for it
        | role |
        | Accounts payable clerk (customer) |
        | Finance lead (customer) |
      And these roles alone receive it
        | role |
        | Accounts payable clerk (customer) |
        | Finance lead (customer) |

  Rule: What some package is to contain

    @DMC-056 @package
    Scenario: DMC-056 Customers can take “Case file (ZIP)” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "Case file (ZIP)"

    @DMC-009 @package
    Scenario: DMC-009 Customers can take the history of “Proof of delivery” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains the history of "Proof of delivery"

    @DMC-032 @package
    Scenario: DMC-032 Customers can take the history of “Messages” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains the history of "Messages"

    @DMC-040 @package
    Scenario: DMC-040 Customers can take the history of “Decision and reason” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains the history of "Decision and reason"

  Rule: What no package contains

    @DMC-007 @hidden
    Scenario: DMC-007 No package contains “dunning_block”
      Why: Your team acts on it and only your team can read it; what it means for the customer is asked for all the time.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "dunning_block"

    @DMC-008 @hidden
    Scenario: DMC-008 No package contains “Credit risk class”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Credit risk class"

    @DMC-011 @hidden
    Scenario: DMC-011 No package contains “dispute_reason_code”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "dispute_reason_code"

    @DMC-019 @hidden
    Scenario: DMC-019 No package contains “DUP_SUSPECT”
      Why: Showing it reveals other customers or their data and how decisions are made.
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "DUP_SUSPECT"

    @DMC-022 @hidden
    Scenario: DMC-022 No package contains “PEND_L2_PRICING”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "PEND_L2_PRICING"

    @DMC-023 @hidden
    Scenario: DMC-023 No package contains “FRD_HOLD”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "FRD_HOLD"

    @DMC-024 @hidden
    Scenario: DMC-024 No package contains “fraud_score”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "fraud_score"

    @DMC-025 @hidden
    Scenario: DMC-025 No package contains “Rules triggered”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Rules triggered"

    @DMC-026 @hidden
    Scenario: DMC-026 No package contains “Analyst notes”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Analyst notes"

    @DMC-027 @hidden
    Scenario: DMC-027 No package contains “Thread with sales”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Thread with sales"

    @DMC-028 @hidden
    Scenario: DMC-028 No package contains “root_cause_code”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "root_cause_code"

    @DMC-030 @hidden
    Scenario: DMC-030 No package contains “sla_breach_at”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "sla_breach_at"

    @DMC-033 @hidden
    Scenario: DMC-033 No package contains “Request documents”
      Why: It is an action that your team takes.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Request documents"

    @DMC-034 @hidden
    Scenario: DMC-034 No package contains “Reassign to queue”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Reassign to queue"

    @DMC-035 @hidden
    Scenario: DMC-035 No package contains “Release fraud hold”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Release fraud hold"

    @DMC-036 @hidden
    Scenario: DMC-036 No package contains “Search disputes of all accounts”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Search disputes of all accounts"

    @DMC-041 @hidden
    Scenario: DMC-041 No package contains “Credit authority limit”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Credit authority limit"

    @DMC-042 @hidden
    Scenario: DMC-042 No package contains “Goodwill proposal”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Goodwill proposal"

    @DMC-045 @hidden
    Scenario: DMC-045 No package contains “Reopen dispute”
      Why: It is an action that your team takes.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Reopen dispute"

    @DMC-046 @hidden
    Scenario: DMC-046 No package contains “Approve credit memo”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Approve credit memo"

    @DMC-047 @hidden
    Scenario: DMC-047 No package contains “Force-close dispute”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Force-close dispute"

    @DMC-053 @hidden
    Scenario: DMC-053 No package contains “F5263”
      Why: The next step is your team’s.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "F5263"

    @DMC-054 @hidden
    Scenario: DMC-054 No package contains “Write off remainder”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Write off remainder"

    @DMC-059 @hidden
    Scenario: DMC-059 No package contains “Disputes by root cause (XLSX)”
      Why: Showing it reveals other customers or their data and how decisions are made.
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Disputes by root cause (XLSX)"

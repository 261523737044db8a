# language: en
Feature: Exports
  About: what packages contain, who gets them, and what no package contains

  Rule: What a package contains

    @DMC-009 @DMC-010 @DMC-017 @package
    Scenario: The package “Company record” contains what it says
      Given a customer has asked for the package "Company record"
      When it is delivered
      Then it contains these, and nothing else
        | reference | kind | name |
        | DMC-009 | field | Legal company name |
        | DMC-010 | field | Billing contact |
        | DMC-017 | download | Company record |
      And it comes in each of these formats
        | format |
        | csv |
        | json |
      And each record says when it was made
      And each record says when it last changed
      And its times are in the zone "UTC"
      And it was there as promised: "Within an hour"
      And its link stops working as promised: "7 days after delivery"
      And these roles alone may ask for it
        | role |
        | Customer admin (customer) |
      And these roles alone receive it
        | role |
        | Customer admin (customer) |

    @DMC-026 @DMC-036 @package
    Scenario: The package “Archive for procurement” contains what it says
      Given a customer has asked for the package "Archive for procurement"
      And one of these roles has approved it
        | role |
        | Onboarding agent (internal) |
      When it is delivered
      Then it contains these, and nothing else
        | reference | kind | name |
        | DMC-026 | download | Document archive |
        | DMC-036 | download | Audit trail (csv) |
      And it comes in each of these formats
        | format |
        | csv |
        | json |
        | pdf |
      And each record says when it was made
      And each record says when it last changed
      And its times are in the zone "UTC"
      And it was there as promised: "Within 2 working days"
      And its link stops working as promised: "7 days after delivery"
      And these roles alone may ask for it
        | role |
        | Customer admin (customer) |
        | Procurement (customer) |
      And these roles alone receive it
        | role |
        | Procurement (customer) |

  Rule: What some package is to contain

    @DMC-008 @package
    Scenario: DMC-008 Customers can take “Invitation log (csv)” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "Invitation log (csv)"

    @DMC-022 @package
    Scenario: DMC-022 Customers can take “All uploads (zip)” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "All uploads (zip)"

    @DMC-040 @package
    Scenario: DMC-040 Customers can take “Account archive (zip)” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "Account archive (zip)"

    @DMC-045 @package
    Scenario: DMC-045 Customers can take “Migration package” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "Migration package"

  Rule: What no package contains

    @DMC-004 @hidden
    Scenario: DMC-004 No package contains “crm_owner_id”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "crm_owner_id"

    @DMC-005 @hidden
    Scenario: DMC-005 No package contains “bounce_code”
      Why: Only your team can read it, and the customer needs to know where they stand: the raw status stays inside, words of their own go outside.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "bounce_code"

    @DMC-006 @hidden
    Scenario: DMC-006 No package contains “Sales notes”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Sales notes"

    @DMC-007 @hidden
    Scenario: DMC-007 No package contains “Resend invitation”
      Why: It is an action that your team takes.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Resend invitation"

    @DMC-013 @hidden
    Scenario: DMC-013 No package contains “Duplicate match”
      Why: Showing it reveals other customers or their data.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Duplicate match"

    @DMC-014 @hidden
    Scenario: DMC-014 No package contains “Credit limit proposal”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Credit limit proposal"

    @DMC-015 @hidden
    Scenario: DMC-015 No package contains “Merge accounts”
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Merge accounts"

    @DMC-016 @hidden
    Scenario: DMC-016 No package contains “Sanctions list hit”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Sanctions list hit"

    @DMC-023 @hidden
    Scenario: DMC-023 No package contains “doc_ocr_state”
      Why: Only your team can read it, and the customer needs to know where they stand: the raw status stays inside, words of their own go outside.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "doc_ocr_state"

    @DMC-024 @hidden
    Scenario: DMC-024 No package contains “Reviewer remarks”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Reviewer remarks"

    @DMC-025 @hidden
    Scenario: DMC-025 No package contains “Reopen document”
      Why: It is an action that your team takes.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Reopen document"

    @DMC-029 @hidden
    Scenario: DMC-029 No package contains “kyc_substate”
      Why: Only your team can read it, and the customer needs to know where they stand: the raw status stays inside, words of their own go outside.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "kyc_substate"

    @DMC-030 @hidden
    Scenario: DMC-030 No package contains “Risk score”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Risk score"

    @DMC-031 @hidden
    Scenario: DMC-031 No package contains “Override validation”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Override validation"

    @DMC-032 @hidden
    Scenario: DMC-032 No package contains “Investigation notes”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Investigation notes"

    @DMC-033 @hidden
    Scenario: DMC-033 No package contains “Escalate case”
      Why: It is an action that your team takes.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Escalate case"

    @DMC-034 @hidden
    Scenario: DMC-034 No package contains “Queue position”
      Why: Only your team can read it, and the customer needs to know where they stand: the raw status stays inside, words of their own go outside.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Queue position"

    @DMC-035 @hidden
    Scenario: DMC-035 No package contains “SLA clock”
      Why: The next step is your team’s.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "SLA clock"

    @DMC-041 @hidden
    Scenario: DMC-041 No package contains “Provision tenant”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Provision tenant"

    @DMC-042 @hidden
    Scenario: DMC-042 No package contains “sync_error_42”
      Why: Only your team can read it, and the customer needs to know where they stand: the raw status stays inside, words of their own go outside.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "sync_error_42"

    @DMC-043 @hidden
    Scenario: DMC-043 No package contains “Workaround log”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Workaround log"

    @DMC-044 @hidden
    Scenario: DMC-044 No package contains “Grant an exception”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Grant an exception"

# language: en
Feature: Exports
  About: what packages contain, who gets them, and what no package contains; @open: not judged to the end, and could turn out otherwise

  Rule: What a package contains

    @DMC-006 @package
    Scenario: The package “Year end” contains what it says
      Given a customer has asked for the package "Year end"
      And one of these roles has approved it
        | role |
        | Dispute desk (internal) |
      When it is delivered
      Then it contains these, and nothing else
        | reference | kind | name |
        | DMC-006 | download | Dispute history |
      And it comes in each of these formats
        | format |
        | csv |
        | pdf |
      And each record says when it was made
      And each record says when it last changed
      And its times are in the zone "UTC"
      And it was there as promised: "Within an hour"
      And its link stops working as promised: "7 days"
      And these roles alone may ask for it
        | role |
        | Finance (customer) |
      And these roles alone receive it
        | role |
        | Finance (customer) |

  Rule: What no package contains

    @DMC-002 @hidden
    Scenario: DMC-002 No package contains “second_check”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "second_check"

    @DMC-003 @hidden
    Scenario: DMC-003 No package contains “Chargeback hit”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Chargeback hit"

    @DMC-005 @hidden
    Scenario: DMC-005 No package contains “Override “limit””
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Override “limit”"

    @DMC-008 @hidden @open
    Scenario: DMC-008 No package contains “Fraud score”
      Why: Showing it reveals other customers or their data.
      Not judged to the end: DMC-008 may turn out to belong elsewhere.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Fraud score"

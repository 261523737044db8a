# language: en
Feature: Product
  About: what customers can see and do, and what they can’t; @open: not judged to the end, and could turn out otherwise

  Rule: Submitted

    @DMC-004 @shown
    Scenario: DMC-004 Customers can see the field “Disputed amount”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Submitted"
      Then they can see the field "Disputed amount"
      And each role may do exactly this with it
        | role | may |
        | Dispute desk (internal) | nothing |
        | Finance (customer) | see, edit |

  Rule: Review

    @DMC-001 @shown
    Scenario: DMC-001 Customers can see the status “In review”
      Given a customer is signed in to their own account
      When they are at the stage "Review"
      Then they can see the status "In review"
      And it says what happens next: "You hear from us within five working days."
      And it says that the next step is up to "the team"
      And this holds: "Finance knows what it waits for."

  Rule: Without a stage

    @DMC-007 @shown
    Scenario: DMC-007 Customers can get the download “Invoices”
      Given a customer is signed in to their own account
      When they look for it on Product
      Then they can get the download "Invoices"

  Rule: What customers read instead of the inside

    @DMC-002 @DMC-001 @translated
    Scenario: DMC-002 “second_check” reads as “In review”
      Given inside it says "second_check"
      When a customer looks at it on Product
      Then they read "In review"
      And they don’t read "second_check"

  Rule: What customers can’t find on Product

    @DMC-002 @hidden
    Scenario: DMC-002 Customers can’t see the status “second_check”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "second_check"

    @DMC-003 @hidden
    Scenario: DMC-003 Customers can’t see the status “Chargeback hit”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "Chargeback hit"

    @DMC-005 @hidden
    Scenario: DMC-005 Customers can’t perform the action “Override “limit””
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Override “limit”"

    @DMC-006 @hidden
    Scenario: DMC-006 Customers can’t get the download “Dispute history”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Dispute history"

    @DMC-008 @hidden @open
    Scenario: DMC-008 Customers can’t see the field “Fraud score”
      Why: Showing it reveals other customers or their data.
      Not judged to the end: DMC-008 may turn out to belong elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Fraud score"

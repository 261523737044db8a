# language: en
Feature: Exports
  About: what packages contain, who gets them, and what no package contains

  Rule: What a package contains

    @DMC-010 @DMC-031 @DMC-008 @DMC-048 @DMC-002 @package
    Scenario: The package “People and rights” contains what it says
      Given a customer has asked for the package "People and rights"
      When it is delivered
      Then it contains these, and nothing else
        | reference | kind | name |
        | DMC-010 | field | Custom roles |
        | DMC-031 | field | Group mapping |
        | DMC-008 | field | Role |
        | DMC-048 | download | Users and roles (csv) |
        | DMC-002 | field | Work email |
      And it comes in each of these formats
        | format |
        | csv |
      And each record says when it last changed
      And its times are in the zone "UTC"
      And it was there as promised: "At once"
      And these roles alone may ask for it
        | role |
        | Company admin (customer) |
        | IT admin (customer) |

    @DMC-049 @package
    Scenario: The package “Audit trail” contains what it says
      Given a customer has asked for the package "Audit trail"
      When it is delivered
      Then it contains these, and nothing else
        | reference | kind | name |
        | DMC-049 | download | Audit log (csv) |
      And it comes in each of these formats
        | format |
        | pdf |
      And each record says when it was made
      And it was there as promised: "Within two working days"
      And its link stops working as promised: "Never"
      And these roles alone may ask for it
        | role |
        | Company admin (customer) |
      And these roles alone receive it
        | role |
        | Company admin (customer) |

  Rule: What some package is to contain

    @DMC-037 @package
    Scenario: DMC-037 Customers can take “scim_errors.ndjson” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "scim_errors.ndjson"

    @DMC-059 @package
    Scenario: DMC-059 Customers can take “Account archive (zip)” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "Account archive (zip)"

    @DMC-046 @package
    Scenario: DMC-046 Customers can take the history of “Recent admin activity” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains the history of "Recent admin activity"

  Rule: What no package contains

    @DMC-004 @hidden
    Scenario: DMC-004 No package contains “email_delivery_state”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "email_delivery_state"

    @DMC-006 @hidden
    Scenario: DMC-006 No package contains “Other accounts on this domain”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Other accounts on this domain"

    @DMC-007 @hidden
    Scenario: DMC-007 No package contains “Search people everywhere”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Search people everywhere"

    @DMC-009 @hidden
    Scenario: DMC-009 No package contains “permission_mask”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "permission_mask"

    @DMC-016 @hidden
    Scenario: DMC-016 No package contains “Sign in as user”
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Sign in as user"

    @DMC-017 @hidden
    Scenario: DMC-017 No package contains “Grant all rights”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Grant all rights"

    @DMC-018 @hidden
    Scenario: DMC-018 No package contains “Why rights were raised”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Why rights were raised"

    @DMC-020 @hidden
    Scenario: DMC-020 No package contains “last_login_at”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "last_login_at"

    @DMC-022 @hidden
    Scenario: DMC-022 No package contains “Reset second factor”
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Reset second factor"

    @DMC-023 @hidden
    Scenario: DMC-023 No package contains “Switch MFA off for everyone”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Switch MFA off for everyone"

    @DMC-026 @hidden
    Scenario: DMC-026 No package contains “lock_reason_code”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "lock_reason_code"

    @DMC-028 @hidden
    Scenario: DMC-028 No package contains “Sign-in risk”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Sign-in risk"

    @DMC-032 @hidden
    Scenario: DMC-032 No package contains “scim_sync_state”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "scim_sync_state"

    @DMC-035 @hidden
    Scenario: DMC-035 No package contains “Force full sync”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Force full sync"

    @DMC-036 @hidden
    Scenario: DMC-036 No package contains “Release from quarantine”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Release from quarantine"

    @DMC-039 @hidden
    Scenario: DMC-039 No package contains “api_key”
      Why: It makes a privileged operation easier to misuse, yet the customer needs the result again and again: they are owed a safer version.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "api_key"

    @DMC-043 @hidden
    Scenario: DMC-043 No package contains “license_count_assigned”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "license_count_assigned"

    @DMC-044 @hidden
    Scenario: DMC-044 No package contains “Account health”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Account health"

    @DMC-045 @hidden
    Scenario: DMC-045 No package contains “Notes on the admins”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Notes on the admins"

    @DMC-050 @hidden
    Scenario: DMC-050 No package contains “Sign-in log, raw”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Sign-in log, raw"

    @DMC-054 @hidden
    Scenario: DMC-054 No package contains “Transfer ownership”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Transfer ownership"

    @DMC-057 @hidden
    Scenario: DMC-057 No package contains “Delete company now”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Delete company now"

    @DMC-058 @hidden
    Scenario: DMC-058 No package contains “purge_hold”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "purge_hold"

# language: en
Feature: Exports
  About: what packages contain, who gets them, and what no package contains

  Rule: What a package contains

    @DMC-045 @DMC-051 @DMC-044 @package
    Scenario: The package “Full export” contains what it says
      Given a customer has asked for the package "Full export"
      When it is delivered
      Then it contains these, and nothing else
        | reference | kind | name |
        | DMC-045 | download | Attachments (zip) |
        | DMC-051 | field | created_ts |
        | DMC-044 | download | Orders (csv) |
      And it comes in each of these formats
        | format |
        | csv |
        | txt |
        | zip |
      And each record says when it was made
      And it was there as promised: "Usually the same day"

    @DMC-001 @DMC-004 @DMC-002 @package
    Scenario: The package “Monthly report” contains what it says
      Given a customer has asked for the package "Monthly report"
      When it is delivered
      Then it contains these, and nothing else
        | reference | kind | name |
        | DMC-001 | field | Usage this month |
        | DMC-004 | download | Table on screen (csv) |
        | DMC-002 | field | This year against last |
      And it comes in each of these formats
        | format |
        | pdf |
      And it was there as promised: "On the first of each month"
      And its link stops working as promised: "90 days after delivery"
      And these roles alone may ask for it
        | role |
        | Finance controller (customer) |
      And these roles alone receive it
        | role |
        | Finance controller (customer) |

  Rule: What some package is to contain

    @DMC-003 @package
    Scenario: DMC-003 Customers can take “Dashboard (pdf)” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "Dashboard (pdf)"

    @DMC-005 @package
    Scenario: DMC-005 Customers can take “All orders since 2017” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "All orders since 2017"

    @DMC-046 @package
    Scenario: DMC-046 Customers can take “Change history” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "Change history"

    @DMC-047 @package
    Scenario: DMC-047 Customers can take “usage_events.json” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "usage_events.json"

    @DMC-050 @package
    Scenario: DMC-050 Customers can take “Column descriptions” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "Column descriptions"

    @DMC-058 @package
    Scenario: DMC-058 Customers can take “Certificate of erasure (pdf)” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "Certificate of erasure (pdf)"

    @DMC-028 @package
    Scenario: DMC-028 Customers can take the history of “Records left out” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains the history of "Records left out"

    @DMC-043 @package
    Scenario: DMC-043 Customers can take the history of “Who downloaded it” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains the history of "Who downloaded it"

    @DMC-048 @package
    Scenario: DMC-048 Customers can take the history of “Invoice list (xlsx)” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains the history of "Invoice list (xlsx)"

    @DMC-049 @package
    Scenario: DMC-049 Customers can take the history of “Contact persons” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains the history of "Contact persons"

  Rule: What no package contains

    @DMC-006 @hidden
    Scenario: DMC-006 No package contains “Benchmark”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Benchmark"

    @DMC-007 @hidden
    Scenario: DMC-007 No package contains “Contribution margin”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Contribution margin"

    @DMC-010 @hidden
    Scenario: DMC-010 No package contains “Share by public link”
      Why: It makes a privileged operation easier to misuse, yet the customer needs the result again and again: they are owed a safer version.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Share by public link"

    @DMC-012 @hidden
    Scenario: DMC-012 No package contains “Customer export (all accounts)”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Customer export (all accounts)"

    @DMC-020 @hidden
    Scenario: DMC-020 No package contains “requester_match_score”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "requester_match_score"

    @DMC-022 @hidden
    Scenario: DMC-022 No package contains “Legal assessment”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Legal assessment"

    @DMC-024 @hidden
    Scenario: DMC-024 No package contains “export_job_state”
      Why: Only your team can read it, and the customer needs to know where they stand: the raw status stays inside, words of their own go outside.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "export_job_state"

    @DMC-026 @hidden
    Scenario: DMC-026 No package contains “worker_node”
      Why: The next step is your team’s.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "worker_node"

    @DMC-029 @hidden
    Scenario: DMC-029 No package contains “Rerun failed part”
      Why: It is an action that your team takes.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Rerun failed part"

    @DMC-030 @hidden
    Scenario: DMC-030 No package contains “Move to front of queue”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Move to front of queue"

    @DMC-031 @hidden
    Scenario: DMC-031 No package contains “Advanced export (SQL)”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Advanced export (SQL)"

    @DMC-032 @hidden
    Scenario: DMC-032 No package contains “Comments on the job”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Comments on the job"

    @DMC-033 @hidden
    Scenario: DMC-033 No package contains “Build log (txt)”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Build log (txt)"

    @DMC-035 @hidden
    Scenario: DMC-035 No package contains “signed_url”
      Why: It makes a privileged operation easier to misuse, yet the customer needs the result again and again: they are owed a safer version.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "signed_url"

    @DMC-038 @hidden
    Scenario: DMC-038 No package contains “Mail to an address”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Mail to an address"

    @DMC-039 @hidden
    Scenario: DMC-039 No package contains “delivery_errno”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "delivery_errno"

    @DMC-056 @hidden
    Scenario: DMC-056 No package contains “Purge expired exports”
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Purge expired exports"

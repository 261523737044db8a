# language: en
Feature: Exports
  About: what packages contain, who gets them, and what no package contains

  Rule: What a package contains

    @DMC-053 @DMC-043 @DMC-012 @package
    Scenario: The package “Document archive” contains what it says
      Given a customer has asked for the package "Document archive"
      When it is delivered
      Then it contains these, and nothing else
        | reference | kind | name |
        | DMC-053 | download | All documents (ZIP) |
        | DMC-043 | download | Signed contract (PDF) |
        | DMC-012 | field | Uploaded documents |
      And it comes in each of these formats
        | format |
        | pdf |
        | zip |
      And it was there as promised: "At once, or over night where it is large"
      And these roles alone may ask for it
        | role |
        | Document contributor (customer) |
        | Compliance officer (customer) |

    @DMC-044 @DMC-043 @package
    Scenario: The package “Signature evidence” contains what it says
      Given a customer has asked for the package "Signature evidence"
      And one of these roles has approved it
        | role |
        | Legal counsel (internal) |
      When it is delivered
      Then it contains these, and nothing else
        | reference | kind | name |
        | DMC-044 | download | Certificate of completion (PDF) |
        | DMC-043 | download | Signed contract (PDF) |
      And it comes in each of these formats
        | format |
        | json |
        | pdf |
      And each record says when it was made
      And each record says when it last changed
      And its times are in the zone "UTC"
      And it was there as promised: "Within two working days"
      And its link stops working as promised: "72 hours after delivery"
      And these roles alone may ask for it
        | role |
        | Compliance officer (customer) |
        | Authorised signatory (customer) |
      And these roles alone receive it
        | role |
        | Compliance officer (customer) |

    @DMC-027 @DMC-026 @package
    Scenario: The package “Transfer records” contains what it says
      Given a customer has asked for the package "Transfer records"
      When it is delivered
      Then it contains these, and nothing else
        | reference | kind | name |
        | DMC-027 | download | Transfer record (CSV) |
        | DMC-026 | download | webhook_deliveries.ndjson |
      And it comes in each of these formats
        | format |
        | csv |
        | ndjson |
      And each record says when it was made
      And its times are in the zone "UTC"
      And it was there as promised: "Every night"
      And these roles alone may ask for it
        | role |
        | IT integration owner (customer) |
      And these roles alone receive it
        | role |
        | IT integration owner (customer) |

  Rule: What some package is to contain

    @DMC-017 @package
    Scenario: DMC-017 Customers can take “sha256” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "sha256"

    @DMC-054 @package
    Scenario: DMC-054 Customers can take “Access log (CSV)” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "Access log (CSV)"

    @DMC-055 @package
    Scenario: DMC-055 Customers can take “version_history.json” along
      Given a customer is signed in to their own account
      When they ask for every package that there is
      Then one of them contains "version_history.json"

  Rule: What no package contains

    @DMC-005 @hidden
    Scenario: DMC-005 No package contains “doc_type_cd”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "doc_type_cd"

    @DMC-010 @hidden
    Scenario: DMC-010 No package contains “Grant more time”
      Why: It is an action that your team takes.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Grant more time"

    @DMC-015 @hidden
    Scenario: DMC-015 No package contains “THREATS_FOUND”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "THREATS_FOUND"

    @DMC-018 @hidden
    Scenario: DMC-018 No package contains “object_key”
      Why: Showing it reveals other customers or their data.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "object_key"

    @DMC-020 @hidden
    Scenario: DMC-020 No package contains “gateway.log”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "gateway.log"

    @DMC-021 @hidden
    Scenario: DMC-021 No package contains “mdn_disposition”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "mdn_disposition"

    @DMC-024 @hidden
    Scenario: DMC-024 No package contains “Replay dead-letter queue”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Replay dead-letter queue"

    @DMC-025 @hidden
    Scenario: DMC-025 No package contains “dead_letter_queue.json”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "dead_letter_queue.json"

    @DMC-029 @hidden
    Scenario: DMC-029 No package contains “ocr_state”
      Why: Only your team can read it, and the customer needs to know where they stand: the raw status stays inside, words of their own go outside.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "ocr_state"

    @DMC-030 @hidden
    Scenario: DMC-030 No package contains “ocr_confidence”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "ocr_confidence"

    @DMC-031 @hidden
    Scenario: DMC-031 No package contains “Detected type”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Detected type"

    @DMC-032 @hidden
    Scenario: DMC-032 No package contains “Reviewer comment”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Reviewer comment"

    @DMC-033 @hidden
    Scenario: DMC-033 No package contains “reject_reason_id”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "reject_reason_id"

    @DMC-038 @hidden
    Scenario: DMC-038 No package contains “Accept despite warning”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Accept despite warning"

    @DMC-039 @hidden
    Scenario: DMC-039 No package contains “Ask for a new version”
      Why: It is an action that your team takes.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Ask for a new version"

    @DMC-041 @hidden
    Scenario: DMC-041 No package contains “envelope-delivered”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "envelope-delivered"

    @DMC-045 @hidden
    Scenario: DMC-045 No package contains “Void envelope”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Void envelope"

    @DMC-046 @hidden
    Scenario: DMC-046 No package contains “retention_class”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "retention_class"

    @DMC-048 @hidden
    Scenario: DMC-048 No package contains “LEGAL_HOLD”
      Why: Showing it reveals how decisions are made.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "LEGAL_HOLD"

    @DMC-051 @hidden
    Scenario: DMC-051 No package contains “Purge document”
      Why: On a customer’s screen a privileged operation gets easier to misuse.

      Given a customer has asked for every package that there is
      When they look through all of them
      Then none of them contains "Purge document"

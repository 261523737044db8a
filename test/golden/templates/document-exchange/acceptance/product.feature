# language: en
Feature: Product
  About: what customers can see and do, and what they can’t

  Rule: Request

    @DMC-001 @shown
    Scenario: DMC-001 Customers can see the field “Requested documents”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Request"
      Then they can see the field "Requested documents"
      And each role may do exactly this with it
        | role | may |
        | Compliance officer (customer) | see |
        | Document contributor (customer) | see |
        | Integration support (internal) | nothing |
        | IT integration owner (customer) | nothing |
        | Legal counsel (internal) | nothing |
        | Document reviewer (internal) | nothing |
        | Authorised signatory (customer) | nothing |
        | Transfer gateway (system) | nothing |

    @DMC-002 @shown
    Scenario: DMC-002 Customers can see the field “Due by”
      Given a customer is signed in to their own account
      When they are at the stage "Request"
      Then they can see the field "Due by"

    @DMC-003 @shown
    Scenario: DMC-003 Customers can see the status “Waiting for your document”
      Given a customer is signed in to their own account
      When they are at the stage "Request"
      Then they can see the status "Waiting for your document"
      And it says what happens next: "Upload the document, or pass the request on."
      And it says that the next step is up to "the customer"

    @DMC-004 @shown
    Scenario: DMC-004 Customers can see the status “Overdue”
      Given a customer is signed in to their own account
      When they are at the stage "Request"
      Then they can see the status "Overdue"

    @DMC-006 @shown
    Scenario: DMC-006 Customers can see the field “Document type”
      Given a customer is signed in to their own account
      When they are at the stage "Request"
      Then they can see the field "Document type"

    @DMC-007 @shown
    Scenario: DMC-007 Customers can see the field “Why we ask for it”
      Given a customer is signed in to their own account
      When they are at the stage "Request"
      Then they can see the field "Why we ask for it"

    @DMC-008 @shown
    Scenario: DMC-008 Customers can perform the action “Pass on to a colleague”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Request"
      Then they can perform the action "Pass on to a colleague"
      And each role may do exactly this with it
        | role | may |
        | Compliance officer (customer) | perform |
        | Document contributor (customer) | perform |
        | Integration support (internal) | nothing |
        | IT integration owner (customer) | nothing |
        | Legal counsel (internal) | nothing |
        | Document reviewer (internal) | nothing |
        | Authorised signatory (customer) | nothing |
        | Transfer gateway (system) | nothing |

    @DMC-009 @shown
    Scenario: DMC-009 Customers can perform the action “Ask for more time”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Request"
      Then they can perform the action "Ask for more time"
      And each role may do exactly this with it
        | role | may |
        | Compliance officer (customer) | perform |
        | Document contributor (customer) | nothing |
        | Integration support (internal) | nothing |
        | IT integration owner (customer) | nothing |
        | Legal counsel (internal) | nothing |
        | Document reviewer (internal) | nothing |
        | Authorised signatory (customer) | nothing |
        | Transfer gateway (system) | nothing |

  Rule: Transfer

    @DMC-011 @shown
    Scenario: DMC-011 Customers can perform the action “Upload document”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Transfer"
      Then they can perform the action "Upload document"
      And each role may do exactly this with it
        | role | may |
        | Compliance officer (customer) | nothing |
        | Document contributor (customer) | perform |
        | Integration support (internal) | nothing |
        | IT integration owner (customer) | nothing |
        | Legal counsel (internal) | nothing |
        | Document reviewer (internal) | nothing |
        | Authorised signatory (customer) | nothing |
        | Transfer gateway (system) | nothing |

    @DMC-012 @shown
    Scenario: DMC-012 Customers can see the field “Uploaded documents”
      Given a customer is signed in to their own account
      When they are at the stage "Transfer"
      Then they can see the field "Uploaded documents"

    @DMC-013 @shown
    Scenario: DMC-013 Customers can perform the action “Replace document”
      Given a customer is signed in to their own account
      When they are at the stage "Transfer"
      Then they can perform the action "Replace document"

    @DMC-014 @shown
    Scenario: DMC-014 Customers can see the status “Received”
      Given a customer is signed in to their own account
      When they are at the stage "Transfer"
      Then they can see the status "Received"
      And it says what happens next: "We check it within two working days."
      And it says that the next step is up to "the team"

    @DMC-016 @shown
    Scenario: DMC-016 Customers can see the status “File refused”
      Given a customer is signed in to their own account
      When they are at the stage "Transfer"
      Then they can see the status "File refused"

    @DMC-019 @shown
    Scenario: DMC-019 Customers can see the field “Recent deliveries”
      Given a customer is signed in to their own account
      When they are at the stage "Transfer"
      Then they can see the field "Recent deliveries"

    @DMC-022 @shown
    Scenario: DMC-022 Customers can see the status “Delivery failed”
      Given a customer is signed in to their own account
      When they are at the stage "Transfer"
      Then they can see the status "Delivery failed"
      And it says what happens next: "Renew the certificate of your system, then send again."
      And it says that the next step is up to "the customer"

    @DMC-023 @shown
    Scenario: DMC-023 Customers can perform the action “Send again to my system”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Transfer"
      Then they can perform the action "Send again to my system"
      And each role may do exactly this with it
        | role | may |
        | Compliance officer (customer) | nothing |
        | Document contributor (customer) | nothing |
        | Integration support (internal) | nothing |
        | IT integration owner (customer) | perform |
        | Legal counsel (internal) | nothing |
        | Document reviewer (internal) | nothing |
        | Authorised signatory (customer) | nothing |
        | Transfer gateway (system) | nothing |

  Rule: Check

    @DMC-028 @shown
    Scenario: DMC-028 Customers can see the status “In review”
      Given a customer is signed in to their own account
      When they are at the stage "Check"
      Then they can see the status "In review"

    @DMC-034 @shown
    Scenario: DMC-034 Customers can see the field “Reason for rejection”
      Given a customer is signed in to their own account
      When they are at the stage "Check"
      Then they can see the field "Reason for rejection"

    @DMC-035 @shown
    Scenario: DMC-035 Customers can see the status “Accepted”
      Given a customer is signed in to their own account
      When they are at the stage "Check"
      Then they can see the status "Accepted"
      And it says what happens next: "We remind you six weeks before it expires."
      And it says that the next step is up to "the team"

    @DMC-036 @shown
    Scenario: DMC-036 Customers can see the status “Rejected”
      Given a customer is signed in to their own account
      When they are at the stage "Check"
      Then they can see the status "Rejected"
      And it says what happens next: "Upload a corrected document."
      And it says that the next step is up to "the customer"

    @DMC-037 @shown
    Scenario: DMC-037 Customers can see the field “Valid until”
      Given a customer is signed in to their own account
      When they are at the stage "Check"
      Then they can see the field "Valid until"

  Rule: Signature

    @DMC-040 @shown
    Scenario: DMC-040 Customers can see the status “Waiting for your signature”
      Given a customer is signed in to their own account
      When they are at the stage "Signature"
      Then they can see the status "Waiting for your signature"
      And it says what happens next: "The authorised signatory signs."
      And it says that the next step is up to "the customer"

    @DMC-042 @shown
    Scenario: DMC-042 Customers can perform the action “Sign”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Signature"
      Then they can perform the action "Sign"
      And each role may do exactly this with it
        | role | may |
        | Compliance officer (customer) | nothing |
        | Document contributor (customer) | nothing |
        | Integration support (internal) | nothing |
        | IT integration owner (customer) | nothing |
        | Legal counsel (internal) | nothing |
        | Document reviewer (internal) | nothing |
        | Authorised signatory (customer) | perform |
        | Transfer gateway (system) | nothing |

    @DMC-043 @shown
    Scenario: DMC-043 Customers can get the download “Signed contract (PDF)”
      Given a customer is signed in to their own account
      When they are at the stage "Signature"
      Then they can get the download "Signed contract (PDF)"

  Rule: Archive

    @DMC-047 @shown
    Scenario: DMC-047 Customers can see the field “Kept until”
      Given a customer is signed in to their own account
      When they are at the stage "Archive"
      Then they can see the field "Kept until"

    @DMC-049 @shown
    Scenario: DMC-049 Customers can see the status “Can’t be deleted for now”
      Given a customer is signed in to their own account
      When they are at the stage "Archive"
      Then they can see the status "Can’t be deleted for now"

    @DMC-050 @shown
    Scenario: DMC-050 Customers can perform the action “Request deletion”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Archive"
      Then they can perform the action "Request deletion"
      And each role may do exactly this with it
        | role | may |
        | Compliance officer (customer) | perform |
        | Document contributor (customer) | nothing |
        | Integration support (internal) | nothing |
        | IT integration owner (customer) | nothing |
        | Legal counsel (internal) | nothing |
        | Document reviewer (internal) | nothing |
        | Authorised signatory (customer) | nothing |
        | Transfer gateway (system) | nothing |

    @DMC-052 @shown
    Scenario: DMC-052 Customers can perform the action “Share with an auditor”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Archive"
      Then they can perform the action "Share with an auditor"
      And each role may do exactly this with it
        | role | may |
        | Compliance officer (customer) | perform |
        | Document contributor (customer) | nothing |
        | Integration support (internal) | nothing |
        | IT integration owner (customer) | nothing |
        | Legal counsel (internal) | nothing |
        | Document reviewer (internal) | nothing |
        | Authorised signatory (customer) | nothing |
        | Transfer gateway (system) | nothing |

    @DMC-056 @shown
    Scenario: DMC-056 Customers can perform the action “Request document archive”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Archive"
      Then they can perform the action "Request document archive"
      And each role may do exactly this with it
        | role | may |
        | Compliance officer (customer) | perform |
        | Document contributor (customer) | nothing |
        | Integration support (internal) | nothing |
        | IT integration owner (customer) | nothing |
        | Legal counsel (internal) | nothing |
        | Document reviewer (internal) | nothing |
        | Authorised signatory (customer) | nothing |
        | Transfer gateway (system) | nothing |

  Rule: What customers read instead of the inside

    @DMC-005 @DMC-006 @translated
    Scenario: DMC-005 “doc_type_cd” reads as “Document type”
      Given inside it says "doc_type_cd"
      When a customer looks at it on Product
      Then they read "Document type"
      And they don’t read "doc_type_cd"

    @DMC-020 @DMC-019 @translated
    Scenario: DMC-020 “gateway.log” reads as “Recent deliveries”
      Given inside it says "gateway.log"
      When a customer looks at it on Product
      Then they read "Recent deliveries"
      And they don’t read "gateway.log"

    @DMC-021 @DMC-022 @translated
    Scenario: DMC-021 “mdn_disposition” reads as “Delivery failed”
      Given inside it says "mdn_disposition"
      When a customer looks at it on Product
      Then they read "Delivery failed"
      And they don’t read "mdn_disposition"

    @DMC-029 @DMC-028 @translated
    Scenario: DMC-029 “ocr_state” reads as “In review”
      Given inside it says "ocr_state"
      When a customer looks at it on Product
      Then they read "In review"
      And they don’t read "ocr_state"

    @DMC-033 @DMC-034 @translated
    Scenario: DMC-033 “reject_reason_id” reads as “Reason for rejection”
      Given inside it says "reject_reason_id"
      When a customer looks at it on Product
      Then they read "Reason for rejection"
      And they don’t read "reject_reason_id"

    @DMC-041 @DMC-040 @translated
    Scenario: DMC-041 “envelope-delivered” reads as “Waiting for your signature”
      Given inside it says "envelope-delivered"
      When a customer looks at it on Product
      Then they read "Waiting for your signature"
      And they don’t read "envelope-delivered"

    @DMC-046 @DMC-047 @translated
    Scenario: DMC-046 “retention_class” reads as “Kept until”
      Given inside it says "retention_class"
      When a customer looks at it on Product
      Then they read "Kept until"
      And they don’t read "retention_class"

  Rule: What customers can’t find on Product

    @DMC-005 @hidden
    Scenario: DMC-005 Customers can’t see the field “doc_type_cd”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "doc_type_cd"

    @DMC-010 @hidden
    Scenario: DMC-010 Customers can’t perform the action “Grant more time”
      Why: It is an action that your team takes.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Grant more time"

    @DMC-015 @hidden
    Scenario: DMC-015 Customers can’t see the status “THREATS_FOUND”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "THREATS_FOUND"

    @DMC-017 @hidden
    Scenario: DMC-017 Customers can’t see the field “sha256”
      Why: The customer’s next step happens in another system, and a record is what that needs.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "sha256"

    @DMC-018 @hidden
    Scenario: DMC-018 Customers can’t see the field “object_key”
      Why: Showing it reveals other customers or their data and makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "object_key"

    @DMC-020 @hidden
    Scenario: DMC-020 Customers can’t get the download “gateway.log”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "gateway.log"

    @DMC-021 @hidden
    Scenario: DMC-021 Customers can’t see the status “mdn_disposition”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "mdn_disposition"

    @DMC-024 @hidden
    Scenario: DMC-024 Customers can’t perform the action “Replay dead-letter queue”
      Why: Showing it reveals other customers or their data and makes a privileged operation easier to misuse.
      Why: It shows more accounts than one.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Replay dead-letter queue"

    @DMC-025 @hidden
    Scenario: DMC-025 Customers can’t get the download “dead_letter_queue.json”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "dead_letter_queue.json"

    @DMC-026 @hidden
    Scenario: DMC-026 Customers can’t get the download “webhook_deliveries.ndjson”
      Why: The customer’s next step happens in another system, and a record is what that needs.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "webhook_deliveries.ndjson"

    @DMC-027 @hidden
    Scenario: DMC-027 Customers can’t get the download “Transfer record (CSV)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Transfer record (CSV)"

    @DMC-029 @hidden
    Scenario: DMC-029 Customers can’t see the status “ocr_state”
      Why: Only your team can read it, and the customer needs to know where they stand: the raw status stays inside, words of their own go outside.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "ocr_state"

    @DMC-030 @hidden
    Scenario: DMC-030 Customers can’t see the field “ocr_confidence”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "ocr_confidence"

    @DMC-031 @hidden
    Scenario: DMC-031 Customers can’t see the field “Detected type”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Detected type"

    @DMC-032 @hidden
    Scenario: DMC-032 Customers can’t see the field “Reviewer comment”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Reviewer comment"

    @DMC-033 @hidden
    Scenario: DMC-033 Customers can’t see the field “reject_reason_id”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "reject_reason_id"

    @DMC-038 @hidden
    Scenario: DMC-038 Customers can’t perform the action “Accept despite warning”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Accept despite warning"

    @DMC-039 @hidden
    Scenario: DMC-039 Customers can’t perform the action “Ask for a new version”
      Why: It is an action that your team takes.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Ask for a new version"

    @DMC-041 @hidden
    Scenario: DMC-041 Customers can’t see the status “envelope-delivered”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "envelope-delivered"

    @DMC-044 @hidden
    Scenario: DMC-044 Customers can’t get the download “Certificate of completion (PDF)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Certificate of completion (PDF)"

    @DMC-045 @hidden
    Scenario: DMC-045 Customers can’t perform the action “Void envelope”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Void envelope"

    @DMC-046 @hidden
    Scenario: DMC-046 Customers can’t see the field “retention_class”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "retention_class"

    @DMC-048 @hidden
    Scenario: DMC-048 Customers can’t see the status “LEGAL_HOLD”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "LEGAL_HOLD"

    @DMC-051 @hidden
    Scenario: DMC-051 Customers can’t perform the action “Purge document”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Purge document"

    @DMC-053 @hidden
    Scenario: DMC-053 Customers can’t get the download “All documents (ZIP)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "All documents (ZIP)"

    @DMC-054 @hidden
    Scenario: DMC-054 Customers can’t get the download “Access log (CSV)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Access log (CSV)"

    @DMC-055 @hidden
    Scenario: DMC-055 Customers can’t get the download “version_history.json”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "version_history.json"

# language: en
Feature: Support tooling
  About: what the team can see and do

  Rule: Request

    @DMC-005 @held
    Scenario: DMC-005 The team can see the field “doc_type_cd”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Request"
      Then they can see the field "doc_type_cd"

    @DMC-010 @held
    Scenario: DMC-010 The team can perform the action “Grant more time”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Request"
      Then they can perform the action "Grant more time"
      And each role may do exactly this with it
        | role | may |
        | Compliance officer (customer) | nothing |
        | Document contributor (customer) | nothing |
        | Integration support (internal) | nothing |
        | IT integration owner (customer) | nothing |
        | Legal counsel (internal) | nothing |
        | Document reviewer (internal) | perform |
        | Authorised signatory (customer) | nothing |
        | Transfer gateway (system) | nothing |

  Rule: Transfer

    @DMC-015 @held
    Scenario: DMC-015 The team can see the status “THREATS_FOUND”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Transfer"
      Then they can see the status "THREATS_FOUND"

    @DMC-018 @held
    Scenario: DMC-018 The team can see the field “object_key”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Transfer"
      Then they can see the field "object_key"

    @DMC-020 @held
    Scenario: DMC-020 The team can get the download “gateway.log”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Transfer"
      Then they can get the download "gateway.log"

    @DMC-021 @held
    Scenario: DMC-021 The team can see the status “mdn_disposition”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Transfer"
      Then they can see the status "mdn_disposition"

    @DMC-024 @held
    Scenario: DMC-024 The team can perform the action “Replay dead-letter queue”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Transfer"
      Then they can perform the action "Replay dead-letter queue"
      And each role may do exactly this with it
        | role | may |
        | Compliance officer (customer) | nothing |
        | Document contributor (customer) | nothing |
        | Integration support (internal) | perform |
        | IT integration owner (customer) | nothing |
        | Legal counsel (internal) | nothing |
        | Document reviewer (internal) | nothing |
        | Authorised signatory (customer) | nothing |
        | Transfer gateway (system) | nothing |

    @DMC-025 @held
    Scenario: DMC-025 The team can get the download “dead_letter_queue.json”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Transfer"
      Then they can get the download "dead_letter_queue.json"

  Rule: Check

    @DMC-029 @held
    Scenario: DMC-029 The team can see the status “ocr_state”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Check"
      Then they can see the status "ocr_state"

    @DMC-030 @held
    Scenario: DMC-030 The team can see the field “ocr_confidence”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Check"
      Then they can see the field "ocr_confidence"

    @DMC-031 @held
    Scenario: DMC-031 The team can see the field “Detected type”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Check"
      Then they can see the field "Detected type"

    @DMC-032 @held
    Scenario: DMC-032 The team can see the field “Reviewer comment”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Check"
      Then they can see the field "Reviewer comment"

    @DMC-033 @held
    Scenario: DMC-033 The team can see the field “reject_reason_id”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Check"
      Then they can see the field "reject_reason_id"

    @DMC-038 @held
    Scenario: DMC-038 The team can perform the action “Accept despite warning”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Check"
      Then they can perform the action "Accept despite warning"
      And each role may do exactly this with it
        | role | may |
        | Compliance officer (customer) | nothing |
        | Document contributor (customer) | nothing |
        | Integration support (internal) | nothing |
        | IT integration owner (customer) | nothing |
        | Legal counsel (internal) | approve |
        | Document reviewer (internal) | perform |
        | Authorised signatory (customer) | nothing |
        | Transfer gateway (system) | nothing |

    @DMC-039 @held
    Scenario: DMC-039 The team can perform the action “Ask for a new version”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Check"
      Then they can perform the action "Ask for a new version"
      And each role may do exactly this with it
        | role | may |
        | Compliance officer (customer) | nothing |
        | Document contributor (customer) | nothing |
        | Integration support (internal) | nothing |
        | IT integration owner (customer) | nothing |
        | Legal counsel (internal) | nothing |
        | Document reviewer (internal) | perform |
        | Authorised signatory (customer) | nothing |
        | Transfer gateway (system) | nothing |

  Rule: Signature

    @DMC-041 @held
    Scenario: DMC-041 The team can see the status “envelope-delivered”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Signature"
      Then they can see the status "envelope-delivered"

    @DMC-045 @held
    Scenario: DMC-045 The team can perform the action “Void envelope”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Signature"
      Then they can perform the action "Void envelope"
      And each role may do exactly this with it
        | role | may |
        | Compliance officer (customer) | nothing |
        | Document contributor (customer) | nothing |
        | Integration support (internal) | nothing |
        | IT integration owner (customer) | nothing |
        | Legal counsel (internal) | perform |
        | Document reviewer (internal) | nothing |
        | Authorised signatory (customer) | nothing |
        | Transfer gateway (system) | nothing |

  Rule: Archive

    @DMC-046 @held
    Scenario: DMC-046 The team can see the field “retention_class”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Archive"
      Then they can see the field "retention_class"

    @DMC-048 @held
    Scenario: DMC-048 The team can see the status “LEGAL_HOLD”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Archive"
      Then they can see the status "LEGAL_HOLD"

    @DMC-051 @held
    Scenario: DMC-051 The team can perform the action “Purge document”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Archive"
      Then they can perform the action "Purge document"
      And each role may do exactly this with it
        | role | may |
        | Compliance officer (customer) | nothing |
        | Document contributor (customer) | nothing |
        | Integration support (internal) | perform |
        | IT integration owner (customer) | nothing |
        | Legal counsel (internal) | approve |
        | Document reviewer (internal) | nothing |
        | Authorised signatory (customer) | nothing |
        | Transfer gateway (system) | nothing |

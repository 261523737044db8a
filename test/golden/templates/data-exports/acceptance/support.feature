# language: en
Feature: Support tooling
  About: what the team can see and do

  Rule: Look

    @DMC-006 @held
    Scenario: DMC-006 The team can see the field “Benchmark”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Look"
      Then they can see the field "Benchmark"

    @DMC-007 @held
    Scenario: DMC-007 The team can see the field “Contribution margin”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Look"
      Then they can see the field "Contribution margin"

    @DMC-010 @held
    Scenario: DMC-010 The team can perform the action “Share by public link”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Look"
      Then they can perform the action "Share by public link"

    @DMC-012 @held
    Scenario: DMC-012 The team can get the download “Customer export (all accounts)”
      Given somebody of the team whose role may see it is signed in to Support tooling
      When they are at the stage "Look"
      Then they can get the download "Customer export (all accounts)"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | see |
        | Customer’s warehouse (system) | nothing |

  Rule: Ask

    @DMC-020 @held
    Scenario: DMC-020 The team can see the field “requester_match_score”
      Given somebody of the team whose role may see it is signed in to Support tooling
      When they are at the stage "Ask"
      Then they can see the field "requester_match_score"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | see |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-022 @held
    Scenario: DMC-022 The team can see the field “Legal assessment”
      Given somebody of the team whose role may see it is signed in to Support tooling
      When they are at the stage "Ask"
      Then they can see the field "Legal assessment"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | edit |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

  Rule: Build

    @DMC-024 @held
    Scenario: DMC-024 The team can see the status “export_job_state”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Build"
      Then they can see the status "export_job_state"

    @DMC-026 @held
    Scenario: DMC-026 The team can see the field “worker_node”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Build"
      Then they can see the field "worker_node"

    @DMC-029 @held
    Scenario: DMC-029 The team can perform the action “Rerun failed part”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Build"
      Then they can perform the action "Rerun failed part"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | perform |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-030 @held
    Scenario: DMC-030 The team can perform the action “Move to front of queue”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Build"
      Then they can perform the action "Move to front of queue"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | perform |
        | Customer’s warehouse (system) | nothing |

    @DMC-031 @held
    Scenario: DMC-031 The team can perform the action “Advanced export (SQL)”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Build"
      Then they can perform the action "Advanced export (SQL)"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | perform |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-032 @held
    Scenario: DMC-032 The team can see the field “Comments on the job”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Build"
      Then they can see the field "Comments on the job"

    @DMC-033 @held
    Scenario: DMC-033 The team can get the download “Build log (txt)”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Build"
      Then they can get the download "Build log (txt)"

  Rule: Deliver

    @DMC-035 @held
    Scenario: DMC-035 The team can see the field “signed_url”
      Given somebody of the team whose role may see it is signed in to Support tooling
      When they are at the stage "Deliver"
      Then they can see the field "signed_url"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | see |
        | Customer’s warehouse (system) | nothing |

    @DMC-038 @held
    Scenario: DMC-038 The team can perform the action “Mail to an address”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Deliver"
      Then they can perform the action "Mail to an address"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | perform |
        | Customer’s warehouse (system) | nothing |

    @DMC-039 @held
    Scenario: DMC-039 The team can see the status “delivery_errno”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Deliver"
      Then they can see the status "delivery_errno"

  Rule: Keep and erase

    @DMC-056 @held
    Scenario: DMC-056 The team can perform the action “Purge expired exports”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Keep and erase"
      Then they can perform the action "Purge expired exports"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | perform |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

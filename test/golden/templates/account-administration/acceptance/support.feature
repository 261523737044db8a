# language: en
Feature: Support tooling
  About: what the team can see and do

  Rule: Invite

    @DMC-004 @held
    Scenario: DMC-004 The team can see the status “email_delivery_state”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Invite"
      Then they can see the status "email_delivery_state"

    @DMC-006 @held
    Scenario: DMC-006 The team can see the field “Other accounts on this domain”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Invite"
      Then they can see the field "Other accounts on this domain"

    @DMC-007 @held
    Scenario: DMC-007 The team can perform the action “Search people everywhere”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Invite"
      Then they can perform the action "Search people everywhere"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | perform |

  Rule: Roles and rights

    @DMC-009 @held
    Scenario: DMC-009 The team can see the field “permission_mask”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Roles and rights"
      Then they can see the field "permission_mask"

    @DMC-016 @held
    Scenario: DMC-016 The team can perform the action “Sign in as user”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Roles and rights"
      Then they can perform the action "Sign in as user"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | nothing |
        | Customer success (internal) | perform |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | perform |

    @DMC-017 @held
    Scenario: DMC-017 The team can perform the action “Grant all rights”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Roles and rights"
      Then they can perform the action "Grant all rights"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | perform |

    @DMC-018 @held
    Scenario: DMC-018 The team can see the field “Why rights were raised”
      Given somebody of the team whose role may see it is signed in to Support tooling
      When they are at the stage "Roles and rights"
      Then they can see the field "Why rights were raised"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | edit |

  Rule: Sign-in

    @DMC-020 @held
    Scenario: DMC-020 The team can see the field “last_login_at”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Sign-in"
      Then they can see the field "last_login_at"

    @DMC-022 @held
    Scenario: DMC-022 The team can perform the action “Reset second factor”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Sign-in"
      Then they can perform the action "Reset second factor"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | perform |

    @DMC-023 @held
    Scenario: DMC-023 The team can perform the action “Switch MFA off for everyone”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Sign-in"
      Then they can perform the action "Switch MFA off for everyone"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | perform |

    @DMC-026 @held
    Scenario: DMC-026 The team can see the status “lock_reason_code”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Sign-in"
      Then they can see the status "lock_reason_code"

    @DMC-028 @held
    Scenario: DMC-028 The team can see the field “Sign-in risk”
      Given somebody of the team whose role may see it is signed in to Support tooling
      When they are at the stage "Sign-in"
      Then they can see the field "Sign-in risk"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | see |

  Rule: Directory and keys

    @DMC-032 @held
    Scenario: DMC-032 The team can see the status “scim_sync_state”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Directory and keys"
      Then they can see the status "scim_sync_state"

    @DMC-035 @held
    Scenario: DMC-035 The team can perform the action “Force full sync”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Directory and keys"
      Then they can perform the action "Force full sync"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | perform |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-036 @held
    Scenario: DMC-036 The team can perform the action “Release from quarantine”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Directory and keys"
      Then they can perform the action "Release from quarantine"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | perform |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-039 @held
    Scenario: DMC-039 The team can see the field “api_key”
      Given somebody of the team whose role may see it is signed in to Support tooling
      When they are at the stage "Directory and keys"
      Then they can see the field "api_key"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | see |

  Rule: Seats and review

    @DMC-043 @held
    Scenario: DMC-043 The team can see the field “license_count_assigned”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Seats and review"
      Then they can see the field "license_count_assigned"

    @DMC-044 @held
    Scenario: DMC-044 The team can see the field “Account health”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Seats and review"
      Then they can see the field "Account health"

    @DMC-045 @held
    Scenario: DMC-045 The team can see the field “Notes on the admins”
      Given somebody of the team whose role may see it is signed in to Support tooling
      When they are at the stage "Seats and review"
      Then they can see the field "Notes on the admins"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | edit |

    @DMC-050 @held
    Scenario: DMC-050 The team can get the download “Sign-in log, raw”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Seats and review"
      Then they can get the download "Sign-in log, raw"

  Rule: Leavers and closing

    @DMC-054 @held
    Scenario: DMC-054 The team can perform the action “Transfer ownership”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Leavers and closing"
      Then they can perform the action "Transfer ownership"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | perform |

    @DMC-057 @held
    Scenario: DMC-057 The team can perform the action “Delete company now”
      Given somebody of the team whose role may perform it is signed in to Support tooling
      When they are at the stage "Leavers and closing"
      Then they can perform the action "Delete company now"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | perform |

    @DMC-058 @held
    Scenario: DMC-058 The team can see the status “purge_hold”
      Given somebody of the team is signed in to Support tooling
      When they are at the stage "Leavers and closing"
      Then they can see the status "purge_hold"

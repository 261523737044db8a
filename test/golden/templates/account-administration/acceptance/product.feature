# language: en
Feature: Product
  About: what customers can see and do, and what they can’t

  Rule: Invite

    @DMC-001 @shown
    Scenario: DMC-001 Customers can perform the action “Invite colleague”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Invite"
      Then they can perform the action "Invite colleague"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | perform |
        | Company admin (customer) | perform |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-002 @shown
    Scenario: DMC-002 Customers can see the field “Work email”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Invite"
      Then they can see the field "Work email"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | edit |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | edit |
        | Support agent (internal) | nothing |

    @DMC-003 @shown
    Scenario: DMC-003 Customers can see the status “Invitation pending”
      Given a customer is signed in to their own account
      When they are at the stage "Invite"
      Then they can see the status "Invitation pending"

    @DMC-005 @shown
    Scenario: DMC-005 Customers can see the status “Invitation not delivered”
      Given a customer is signed in to their own account
      When they are at the stage "Invite"
      Then they can see the status "Invitation not delivered"
      And it says what happens next: "Correct the address, or ask your IT to let our mail through."
      And it says that the next step is up to "the customer"

  Rule: Roles and rights

    @DMC-008 @shown
    Scenario: DMC-008 Customers can see the field “Role”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Roles and rights"
      Then they can see the field "Role"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | edit |
        | Company admin (customer) | edit |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | see |
        | Support agent (internal) | nothing |

    @DMC-010 @shown
    Scenario: DMC-010 Customers can see the field “Custom roles”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Roles and rights"
      Then they can see the field "Custom roles"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | edit |
        | Company admin (customer) | edit |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-011 @shown
    Scenario: DMC-011 Customers can see the field “Effective permissions”
      Given a customer is signed in to their own account
      When they are at the stage "Roles and rights"
      Then they can see the field "Effective permissions"

    @DMC-012 @shown
    Scenario: DMC-012 Customers can perform the action “Change role”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Roles and rights"
      Then they can perform the action "Change role"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | perform |
        | Company admin (customer) | perform |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-013 @shown
    Scenario: DMC-013 Customers can see the status “Waiting for the owner”
      Given a customer is signed in to their own account
      When they are at the stage "Roles and rights"
      Then they can see the status "Waiting for the owner"
      And it says what happens next: "The account owner approves or declines it."
      And it says that the next step is up to "the customer"

    @DMC-014 @shown
    Scenario: DMC-014 Customers can perform the action “Approve role change”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Roles and rights"
      Then they can perform the action "Approve role change"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | perform, approve |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-015 @shown
    Scenario: DMC-015 Customers can perform the action “Let support in”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Roles and rights"
      Then they can perform the action "Let support in"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | perform |
        | Company admin (customer) | perform |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

  Rule: Sign-in

    @DMC-019 @shown
    Scenario: DMC-019 Customers can see the field “Last sign-in”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Sign-in"
      Then they can see the field "Last sign-in"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | see |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-021 @shown
    Scenario: DMC-021 Customers can perform the action “Reset second factor”
      Given a customer whose role may perform it is signed in to their own account
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
        | IT admin (customer) | perform |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-024 @shown
    Scenario: DMC-024 Customers can perform the action “Unlock user”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Sign-in"
      Then they can perform the action "Unlock user"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | perform |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-025 @shown
    Scenario: DMC-025 Customers can see the status “Locked”
      Given a customer is signed in to their own account
      When they are at the stage "Sign-in"
      Then they can see the status "Locked"

    @DMC-027 @shown
    Scenario: DMC-027 Customers can see the status “Sign-in stopped by us”
      Given a customer is signed in to their own account
      When they are at the stage "Sign-in"
      Then they can see the status "Sign-in stopped by us"
      And it says what happens next: "We call the account owner within one working day."
      And it says that the next step is up to "the team"

    @DMC-029 @shown
    Scenario: DMC-029 Customers can see the field “Active sessions”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Sign-in"
      Then they can see the field "Active sessions"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | see |
        | Member (customer) | see |
        | Support agent (internal) | nothing |

  Rule: Directory and keys

    @DMC-031 @shown
    Scenario: DMC-031 Customers can see the field “Group mapping”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Directory and keys"
      Then they can see the field "Group mapping"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | edit |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-033 @shown
    Scenario: DMC-033 Customers can see the status “Directory in sync”
      Given a customer is signed in to their own account
      When they are at the stage "Directory and keys"
      Then they can see the status "Directory in sync"
      And it says what happens next: "The next run comes within 40 minutes."
      And it says that the next step is up to "the system"

    @DMC-034 @shown
    Scenario: DMC-034 Customers can see the status “Directory sync paused”
      Given a customer is signed in to their own account
      When they are at the stage "Directory and keys"
      Then they can see the status "Directory sync paused"
      And it says what happens next: "Renew the connection in your directory, then try again."
      And it says that the next step is up to "the customer"

    @DMC-038 @shown
    Scenario: DMC-038 Customers can see the field “Single sign-on certificate ends”
      Given a customer is signed in to their own account
      When they are at the stage "Directory and keys"
      Then they can see the field "Single sign-on certificate ends"

    @DMC-040 @shown
    Scenario: DMC-040 Customers can see the field “API keys”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Directory and keys"
      Then they can see the field "API keys"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | see |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-041 @shown
    Scenario: DMC-041 Customers can perform the action “Rotate API key”
      Given a customer is signed in to their own account
      When they are at the stage "Directory and keys"
      Then they can perform the action "Rotate API key"

  Rule: Seats and review

    @DMC-042 @shown
    Scenario: DMC-042 Customers can see the field “Seats used”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Seats and review"
      Then they can see the field "Seats used"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | see |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | see |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-046 @shown
    Scenario: DMC-046 Customers can see the field “Recent admin activity”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Seats and review"
      Then they can see the field "Recent admin activity"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | see |
        | Company admin (customer) | see |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-047 @shown
    Scenario: DMC-047 Customers can see the status “Access review due”
      Given a customer is signed in to their own account
      When they are at the stage "Seats and review"
      Then they can see the status "Access review due"
      And it says what happens next: "Confirm or change every role by the date shown."

  Rule: Leavers and closing

    @DMC-051 @shown
    Scenario: DMC-051 Customers can perform the action “Deactivate user”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Leavers and closing"
      Then they can perform the action "Deactivate user"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | perform |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | perform |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-052 @shown
    Scenario: DMC-052 Customers can perform the action “Suspend user”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Leavers and closing"
      Then they can perform the action "Suspend user"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | perform |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-053 @shown
    Scenario: DMC-053 Customers can perform the action “Ask for a new owner”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Leavers and closing"
      Then they can perform the action "Ask for a new owner"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | nothing |
        | Company admin (customer) | perform |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-055 @shown
    Scenario: DMC-055 Customers can perform the action “Close the account”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Leavers and closing"
      Then they can perform the action "Close the account"
      And each role may do exactly this with it
        | role | may |
        | Account owner (customer) | perform |
        | Company admin (customer) | nothing |
        | Customer success (internal) | nothing |
        | Company directory (SCIM) (system) | nothing |
        | Finance (customer) | nothing |
        | Identity engineer (internal) | nothing |
        | IT admin (customer) | nothing |
        | Member (customer) | nothing |
        | Support agent (internal) | nothing |

    @DMC-056 @shown
    Scenario: DMC-056 Customers can see the status “Closing on a set day”
      Given a customer is signed in to their own account
      When they are at the stage "Leavers and closing"
      Then they can see the status "Closing on a set day"
      And it says what happens next: "We erase everything on that day; until then you can take it back."
      And it says that the next step is up to "the team"

  Rule: What customers read instead of the inside

    @DMC-004 @DMC-005 @translated
    Scenario: DMC-004 “email_delivery_state” reads as “Invitation not delivered”
      Given inside it says "email_delivery_state"
      When a customer looks at it on Product
      Then they read "Invitation not delivered"
      And they don’t read "email_delivery_state"

    @DMC-009 @DMC-011 @translated
    Scenario: DMC-009 “permission_mask” reads as “Effective permissions”
      Given inside it says "permission_mask"
      When a customer looks at it on Product
      Then they read "Effective permissions"
      And they don’t read "permission_mask"

    @DMC-020 @DMC-019 @translated
    Scenario: DMC-020 “last_login_at” reads as “Last sign-in”
      Given inside it says "last_login_at"
      When a customer looks at it on Product
      Then they read "Last sign-in"
      And they don’t read "last_login_at"

    @DMC-026 @DMC-027 @translated
    Scenario: DMC-026 “lock_reason_code” reads as “Sign-in stopped by us”
      Given inside it says "lock_reason_code"
      When a customer looks at it on Product
      Then they read "Sign-in stopped by us"
      And they don’t read "lock_reason_code"

    @DMC-032 @DMC-033 @DMC-034 @translated
    Scenario: DMC-032 “scim_sync_state” reads as “Directory in sync” or “Directory sync paused”
      Given inside it says "scim_sync_state"
      When a customer looks at it on Product
      Then they read exactly one of these
        | reference | name |
        | DMC-033 | Directory in sync |
        | DMC-034 | Directory sync paused |
      And they don’t read "scim_sync_state"

    @DMC-039 @DMC-040 @translated
    Scenario: DMC-039 “api_key” reads as “API keys”
      Given inside it says "api_key"
      When a customer looks at it on Product
      Then they read "API keys"
      And they don’t read "api_key"

  Rule: What customers can’t find on Product

    @DMC-004 @hidden
    Scenario: DMC-004 Customers can’t see the status “email_delivery_state”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "email_delivery_state"

    @DMC-006 @hidden
    Scenario: DMC-006 Customers can’t see the field “Other accounts on this domain”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Other accounts on this domain"

    @DMC-007 @hidden
    Scenario: DMC-007 Customers can’t perform the action “Search people everywhere”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Search people everywhere"

    @DMC-009 @hidden
    Scenario: DMC-009 Customers can’t see the field “permission_mask”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "permission_mask"

    @DMC-016 @hidden
    Scenario: DMC-016 Customers can’t perform the action “Sign in as user”
      Why: Showing it makes a privileged operation easier to misuse.
      Why: It shows more accounts than one.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Sign in as user"

    @DMC-017 @hidden
    Scenario: DMC-017 Customers can’t perform the action “Grant all rights”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Grant all rights"

    @DMC-018 @hidden
    Scenario: DMC-018 Customers can’t see the field “Why rights were raised”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Why rights were raised"

    @DMC-020 @hidden
    Scenario: DMC-020 Customers can’t see the field “last_login_at”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "last_login_at"

    @DMC-023 @hidden
    Scenario: DMC-023 Customers can’t perform the action “Switch MFA off for everyone”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Switch MFA off for everyone"

    @DMC-026 @hidden
    Scenario: DMC-026 Customers can’t see the status “lock_reason_code”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "lock_reason_code"

    @DMC-028 @hidden
    Scenario: DMC-028 Customers can’t see the field “Sign-in risk”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Sign-in risk"

    @DMC-032 @hidden
    Scenario: DMC-032 Customers can’t see the status “scim_sync_state”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "scim_sync_state"

    @DMC-035 @hidden
    Scenario: DMC-035 Customers can’t perform the action “Force full sync”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Force full sync"

    @DMC-036 @hidden
    Scenario: DMC-036 Customers can’t perform the action “Release from quarantine”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Release from quarantine"

    @DMC-037 @hidden
    Scenario: DMC-037 Customers can’t get the download “scim_errors.ndjson”
      Why: The customer’s next step happens in another system, and a record is what that needs.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "scim_errors.ndjson"

    @DMC-039 @hidden
    Scenario: DMC-039 Customers can’t see the field “api_key”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "api_key"

    @DMC-043 @hidden
    Scenario: DMC-043 Customers can’t see the field “license_count_assigned”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "license_count_assigned"

    @DMC-044 @hidden
    Scenario: DMC-044 Customers can’t see the field “Account health”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Account health"

    @DMC-045 @hidden
    Scenario: DMC-045 Customers can’t see the field “Notes on the admins”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Notes on the admins"

    @DMC-048 @hidden
    Scenario: DMC-048 Customers can’t get the download “Users and roles (csv)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Users and roles (csv)"

    @DMC-049 @hidden
    Scenario: DMC-049 Customers can’t get the download “Audit log (csv)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Audit log (csv)"

    @DMC-050 @hidden
    Scenario: DMC-050 Customers can’t get the download “Sign-in log, raw”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Sign-in log, raw"

    @DMC-054 @hidden
    Scenario: DMC-054 Customers can’t perform the action “Transfer ownership”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Transfer ownership"

    @DMC-057 @hidden
    Scenario: DMC-057 Customers can’t perform the action “Delete company now”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Delete company now"

    @DMC-058 @hidden
    Scenario: DMC-058 Customers can’t see the status “purge_hold”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "purge_hold"

    @DMC-059 @hidden
    Scenario: DMC-059 Customers can’t get the download “Account archive (zip)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Account archive (zip)"

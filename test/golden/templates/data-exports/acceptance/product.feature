# language: en
Feature: Product
  About: what customers can see and do, and what they can’t

  Rule: Look

    @DMC-001 @shown
    Scenario: DMC-001 Customers can see the field “Usage this month”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Look"
      Then they can see the field "Usage this month"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | see |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | see |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-002 @shown
    Scenario: DMC-002 Customers can see the field “This year against last”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Look"
      Then they can see the field "This year against last"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | see |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | see |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-004 @shown
    Scenario: DMC-004 Customers can get the download “Table on screen (csv)”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Look"
      Then they can get the download "Table on screen (csv)"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | see |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-008 @shown
    Scenario: DMC-008 Customers can perform the action “Save report”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Look"
      Then they can perform the action "Save report"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | perform |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | perform |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-009 @shown
    Scenario: DMC-009 Customers can see the field “Saved reports”
      Given a customer is signed in to their own account
      When they are at the stage "Look"
      Then they can see the field "Saved reports"

    @DMC-011 @shown
    Scenario: DMC-011 Customers can perform the action “Share with a colleague”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Look"
      Then they can perform the action "Share with a colleague"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | perform |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | perform |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

  Rule: Ask

    @DMC-013 @shown
    Scenario: DMC-013 Customers can perform the action “Request export”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Ask"
      Then they can perform the action "Request export"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | perform |
        | Analyst (customer) | perform |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-014 @shown
    Scenario: DMC-014 Customers can see the field “Objects and period”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Ask"
      Then they can see the field "Objects and period"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | edit |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-015 @shown
    Scenario: DMC-015 Customers can see the field “Time zone of the file”
      Given a customer is signed in to their own account
      When they are at the stage "Ask"
      Then they can see the field "Time zone of the file"

    @DMC-016 @shown
    Scenario: DMC-016 Customers can perform the action “Schedule export”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Ask"
      Then they can perform the action "Schedule export"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | perform |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-017 @shown
    Scenario: DMC-017 Customers can perform the action “Request personal data”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Ask"
      Then they can perform the action "Request personal data"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | perform |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-018 @shown
    Scenario: DMC-018 Customers can see the status “Waiting for approval”
      Given a customer is signed in to their own account
      When they are at the stage "Ask"
      Then they can see the status "Waiting for approval"

    @DMC-019 @shown
    Scenario: DMC-019 Customers can perform the action “Approve export”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Ask"
      Then they can perform the action "Approve export"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | perform, approve |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-021 @shown
    Scenario: DMC-021 Customers can see the status “More proof needed”
      Given a customer is signed in to their own account
      When they are at the stage "Ask"
      Then they can see the status "More proof needed"
      And it says what happens next: "Confirm who you are, as our message describes."
      And it says that the next step is up to "the customer"

  Rule: Build

    @DMC-023 @shown
    Scenario: DMC-023 Customers can see the status “Preparing”
      Given a customer is signed in to their own account
      When they are at the stage "Build"
      Then they can see the status "Preparing"
      And it says what happens next: "We write to you when it is ready, tomorrow at the latest."
      And it says that the next step is up to "the team"

    @DMC-025 @shown
    Scenario: DMC-025 Customers can see the status “Export failed”
      Given a customer is signed in to their own account
      When they are at the stage "Build"
      Then they can see the status "Export failed"

    @DMC-027 @shown
    Scenario: DMC-027 Customers can see the field “Ready by”
      Given a customer is signed in to their own account
      When they are at the stage "Build"
      Then they can see the field "Ready by"

    @DMC-028 @shown
    Scenario: DMC-028 Customers can see the field “Records left out”
      Given a customer is signed in to their own account
      When they are at the stage "Build"
      Then they can see the field "Records left out"

  Rule: Deliver

    @DMC-034 @shown
    Scenario: DMC-034 Customers can see the status “Ready to download”
      Given a customer is signed in to their own account
      When they are at the stage "Deliver"
      Then they can see the status "Ready to download"
      And it says what happens next: "Download them before the link ends."
      And it says that the next step is up to "the customer"

    @DMC-036 @shown
    Scenario: DMC-036 Customers can perform the action “Download export”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Deliver"
      Then they can perform the action "Download export"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | perform |
        | Analyst (customer) | perform |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-037 @shown
    Scenario: DMC-037 Customers can see the field “Link valid until”
      Given a customer is signed in to their own account
      When they are at the stage "Deliver"
      Then they can see the field "Link valid until"

    @DMC-040 @shown
    Scenario: DMC-040 Customers can see the status “Could not deliver”
      Given a customer is signed in to their own account
      When they are at the stage "Deliver"
      Then they can see the status "Could not deliver"
      And it says what happens next: "Check address and key of your server, then deliver again."
      And it says that the next step is up to "the customer"

    @DMC-041 @shown
    Scenario: DMC-041 Customers can perform the action “Deliver again”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Deliver"
      Then they can perform the action "Deliver again"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | perform |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-042 @shown
    Scenario: DMC-042 Customers can see the field “Delivery targets”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Deliver"
      Then they can see the field "Delivery targets"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | edit |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-043 @shown
    Scenario: DMC-043 Customers can see the field “Who downloaded it”
      Given a customer is signed in to their own account
      When they are at the stage "Deliver"
      Then they can see the field "Who downloaded it"

  Rule: Use elsewhere

    @DMC-048 @shown
    Scenario: DMC-048 Customers can get the download “Invoice list (xlsx)”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Use elsewhere"
      Then they can get the download "Invoice list (xlsx)"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | nothing |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | see |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-049 @shown
    Scenario: DMC-049 Customers can see the field “Contact persons”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Use elsewhere"
      Then they can see the field "Contact persons"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | edit |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

  Rule: Keep and erase

    @DMC-053 @shown
    Scenario: DMC-053 Customers can see the field “Past exports”
      Given a customer whose role may see it is signed in to their own account
      When they are at the stage "Keep and erase"
      Then they can see the field "Past exports"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | see |
        | Analyst (customer) | see |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-054 @shown
    Scenario: DMC-054 Customers can see the field “Kept until”
      Given a customer is signed in to their own account
      When they are at the stage "Keep and erase"
      Then they can see the field "Kept until"

    @DMC-055 @shown
    Scenario: DMC-055 Customers can perform the action “Delete export”
      Given a customer is signed in to their own account
      When they are at the stage "Keep and erase"
      Then they can perform the action "Delete export"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | see |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

    @DMC-057 @shown
    Scenario: DMC-057 Customers can see the status “Erased”
      Given a customer is signed in to their own account
      When they are at the stage "Keep and erase"
      Then they can see the status "Erased"

    @DMC-059 @shown
    Scenario: DMC-059 Customers can perform the action “Leave and take everything along”
      Given a customer whose role may perform it is signed in to their own account
      When they are at the stage "Keep and erase"
      Then they can perform the action "Leave and take everything along"
      And each role may do exactly this with it
        | role | may |
        | Account admin (customer) | perform |
        | Analyst (customer) | nothing |
        | Data engineer (internal) | nothing |
        | Finance controller (customer) | nothing |
        | Privacy officer (customer) | nothing |
        | Privacy team (internal) | nothing |
        | Support agent (internal) | nothing |
        | Customer’s warehouse (system) | nothing |

  Rule: What customers read instead of the inside

    @DMC-010 @DMC-011 @translated
    Scenario: DMC-010 “Share by public link” reads as “Share with a colleague”
      Given inside it says "Share by public link"
      When a customer looks at it on Product
      Then they read "Share with a colleague"
      And they don’t read "Share by public link"

    @DMC-024 @DMC-023 @translated
    Scenario: DMC-024 “export_job_state” reads as “Preparing”
      Given inside it says "export_job_state"
      When a customer looks at it on Product
      Then they read "Preparing"
      And they don’t read "export_job_state"

    @DMC-035 @DMC-036 @translated
    Scenario: DMC-035 “signed_url” reads as “Download export”
      Given inside it says "signed_url"
      When a customer looks at it on Product
      Then they read "Download export"
      And they don’t read "signed_url"

    @DMC-039 @DMC-040 @translated
    Scenario: DMC-039 “delivery_errno” reads as “Could not deliver”
      Given inside it says "delivery_errno"
      When a customer looks at it on Product
      Then they read "Could not deliver"
      And they don’t read "delivery_errno"

  Rule: What customers can’t find on Product

    @DMC-003 @hidden
    Scenario: DMC-003 Customers can’t get the download “Dashboard (pdf)”
      Why: The customer’s next step happens in another system, and a record is what that needs.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Dashboard (pdf)"

    @DMC-005 @hidden
    Scenario: DMC-005 Customers can’t see the field “All orders since 2017”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "All orders since 2017"

    @DMC-006 @hidden
    Scenario: DMC-006 Customers can’t see the field “Benchmark”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Benchmark"

    @DMC-007 @hidden
    Scenario: DMC-007 Customers can’t see the field “Contribution margin”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Contribution margin"

    @DMC-010 @hidden
    Scenario: DMC-010 Customers can’t perform the action “Share by public link”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Share by public link"

    @DMC-012 @hidden
    Scenario: DMC-012 Customers can’t get the download “Customer export (all accounts)”
      Why: Showing it reveals other customers or their data.
      Why: It shows more accounts than one.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Customer export (all accounts)"

    @DMC-020 @hidden
    Scenario: DMC-020 Customers can’t see the field “requester_match_score”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "requester_match_score"

    @DMC-022 @hidden
    Scenario: DMC-022 Customers can’t see the field “Legal assessment”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Legal assessment"

    @DMC-024 @hidden
    Scenario: DMC-024 Customers can’t see the status “export_job_state”
      Why: Only your team can read it, and the customer needs to know where they stand: the raw status stays inside, words of their own go outside.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "export_job_state"

    @DMC-026 @hidden
    Scenario: DMC-026 Customers can’t see the field “worker_node”
      Why: The next step is your team’s.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "worker_node"

    @DMC-029 @hidden
    Scenario: DMC-029 Customers can’t perform the action “Rerun failed part”
      Why: It is an action that your team takes.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Rerun failed part"

    @DMC-030 @hidden
    Scenario: DMC-030 Customers can’t perform the action “Move to front of queue”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Move to front of queue"

    @DMC-031 @hidden
    Scenario: DMC-031 Customers can’t perform the action “Advanced export (SQL)”
      Why: Showing it reveals other customers or their data and makes a privileged operation easier to misuse.
      Why: It shows more accounts than one.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Advanced export (SQL)"

    @DMC-032 @hidden
    Scenario: DMC-032 Customers can’t see the field “Comments on the job”
      Why: Showing it reveals how decisions are made.
      Why: It is part of the inner debate.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "Comments on the job"

    @DMC-033 @hidden
    Scenario: DMC-033 Customers can’t get the download “Build log (txt)”
      Why: Showing it reveals how decisions are made.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Build log (txt)"

    @DMC-035 @hidden
    Scenario: DMC-035 Customers can’t see the field “signed_url”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "signed_url"

    @DMC-038 @hidden
    Scenario: DMC-038 Customers can’t perform the action “Mail to an address”
      Why: Showing it makes a privileged operation easier to misuse.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Mail to an address"

    @DMC-039 @hidden
    Scenario: DMC-039 Customers can’t see the status “delivery_errno”
      Why: The customer has to act on it and can’t read it as it is: translate it before you show it.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the status "delivery_errno"

    @DMC-044 @hidden
    Scenario: DMC-044 Customers can’t get the download “Orders (csv)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Orders (csv)"

    @DMC-045 @hidden
    Scenario: DMC-045 Customers can’t get the download “Attachments (zip)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Attachments (zip)"

    @DMC-046 @hidden
    Scenario: DMC-046 Customers can’t get the download “Change history”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Change history"

    @DMC-047 @hidden
    Scenario: DMC-047 Customers can’t get the download “usage_events.json”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "usage_events.json"

    @DMC-050 @hidden
    Scenario: DMC-050 Customers can’t get the download “Column descriptions”
      Why: The customer’s next step happens in another system, and a record is what that needs.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Column descriptions"

    @DMC-051 @hidden
    Scenario: DMC-051 Customers can’t see the field “created_ts”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t see the field "created_ts"

    @DMC-056 @hidden
    Scenario: DMC-056 Customers can’t perform the action “Purge expired exports”
      Why: Showing it makes a privileged operation easier to misuse.
      Why: It shows more accounts than one.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t perform the action "Purge expired exports"

    @DMC-058 @hidden
    Scenario: DMC-058 Customers can’t get the download “Certificate of erasure (pdf)”
      Why: It is there to be kept, handed on or taken elsewhere.

      Given a customer is signed in to their own account
      When they look for it everywhere on Product
      Then they can’t get the download "Certificate of erasure (pdf)"

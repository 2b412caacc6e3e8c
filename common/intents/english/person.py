"""English: wanting a person, in a verb, a noun or a complaint about machines; and wanting none."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

LIVE_AGENT: Final = (
    Pattern(
        "speak_to_person",
        "[i (said|repeat)|please|[how] (do|can|could|would) i [get|go about|ever|possibly]* [to]|where (do|can) i] "
        "(speak|talk|chat|deal|be (connected|transferred|passed|put through|forwarded)|get (connected|transferred|"
        "through|hold of|in touch)|connect|transfer|put|get|give|pass|forward|switch|send|hand|direct|patch|redirect|"
        "escalate|reach|have|bring in|route|speaking|talking|dealing|find|see|complain|explain (it|this|that)) [me|us|"
        "this|it|my call|the call]* [over|through|on|straight|directly|up]* [to|with|on the (line|phone) with|on] "
        "<live_person> [<person_tail>|<about_what>]*",
        "Can I talk to a real person?",
        "Send my agent a message.",
    ),
    Pattern(
        "speak_to_someone",
        "[i said] (speak|talk|speaking|talking|chat|(be|get) (connected|transferred|passed|put through)|transfer [me]|"
        "connect [me]|(put|pass|hand|patch|forward) me [through|over|on [the phone]]) (to|with|on with|on to|onto) "
        "<somebody> [<person_tail>|else]*|(get|find|give|fetch) me (somebody|someone) [else]",
        "Let me speak to somebody, please.",
        "I need to talk to someone on the phone about a loan.",
    ),
    Pattern(
        "transfer_me",
        "(transfer|connect|forward|redirect|reroute|escalate) (me|us|my call) [through|over|now|"
        "immediately|right (now|away)|there|already|elsewhere|somewhere else]*|(put|patch|pass) (me|us|my call) "
        "(through|over|along) [now|right (now|away)|immediately|there]*|(be|get) (transferred|put "
        "through|connected) [now|right (now|away)|elsewhere]*",
        "Put me through, please.",
        "Transfer me fifty dollars.",
    ),
    Pattern(
        "want_person",
        "(i|we|id|ill|i would|i d|<im>|i said i) [really|just|only|still|now|am|was|much|kindly]* (want|need|like|"
        "wanna|prefer|demand|take|would like|rather have|have to have|asked for|asking for|waiting for|require|insist "
        "on|hoping for|looking for|rather deal with|want to deal with|request) [some|a little|more]* [(help|"
        "assistance|support) (from|by|of)] <live_person> [<person_tail>|<about_what>]*|(get|have|let) <live_person> "
        "[to] (help|assist|deal with|look at|look into|handle|sort) [me|us|this|it|that]* [out|instead|please]*",
        "I want a human.",
        "I want a representative sample.",
    ),
    Pattern(
        "is_there_person",
        "[is|isnt|are] [there] [do you have] (<live_person>|<somebody>) [there] [available|around|on duty|in]* [that|"
        "who|whom]* [i can|i could|to|can|could|for me to|would] (talk|speak|chat|help|assist) [me|us] [to|with]* "
        "[instead|there|now|out]*|(is|are) there [any|some]* <live_person> [there|here|around|available|on the (line|"
        "phone)|at all]*",
        "Is there someone I can talk to?",
        "Is there a person limit?",
    ),
    Pattern(
        "person",
        "[a|an|the|to|your|some]* ([live|real|actual|human]* (agent|representative|operator|human|supervisor|manager|"
        "receptionist|customer (service|care|support) [representative|agent|rep|team]|front desk|reception|helpdesk|"
        "help desk|human being|live chat)|(live|real|actual) (person|human being|people|someone))",
        "Representative!",
        "Customer service hours",
    ),
    Pattern(
        "no_machine",
        "[i said] i [really|just]* (do not|dont|refuse to|hate to|wont|will not|cant|cannot) (want|wanna|like|talk|"
        "speak|deal|care) [to] [talk|talking|speak|speaking|deal|dealing|be dealing|be talking]* [to|with] [a|an|this|"
        "you|any|your|some|no|stupid|damn]* (robot|machine|computer|bot|ai|recording|automated system|virtual "
        "assistant|answering machine|automation|robots|machines|bots)|no [more]* (robots|machines|bots|recordings)|"
        "(not|no longer) [with|to]* (a|another|this) (robot|machine|computer|bot|recording)",
        "I don't want to talk to a machine.",
        "I don't want a robot vacuum.",
    ),
)

REFUSE_AGENT: Final = (
    Pattern(
        "no_person",
        "(i|we) [really|just]* (dont|do not|didnt|did not|wouldnt|never|wont) (want|need|wish|like|have|ask|asked|"
        "care) [to|for|have|be|get]* [speak|talk|talking|speaking|chat|transferred|connected|put through|passed]* [to|"
        "with|on to]* [a|an|the|any|another|anyone|anybody|someone|somebody|no one|nobody]* [live|real|actual|human|"
        "else]* <whom_not> [else|now|yet|today|right now|at the moment|please]*|(id|i would|i d) rather not (speak|"
        "talk|be (transferred|put through|connected)) [to|with]* [<whom_not>|a|an|the|any|real|live]* [now|yet]*",
        "I don't want to talk to a person.",
        "I don't want a person to see my file.",
    ),
    Pattern(
        "no_transfer",
        "[please] (dont|do not|no need to|you (dont|do not) (have|need) to|theres no need to|there is no need to|"
        "never) [you dare] (transfer|connect|forward|redirect|escalate|(put|pass|patch) (me|us|my call) (through|over|"
        "on)) [me|us|my call|the call|anywhere|to|a|an|the|any|<whom_not>|else|through|over]*|no (transfer|transfers|"
        "agent|agents|human|humans|person|people|operator|representative) [please|needed|necessary|thanks|for (now|"
        "me)]*",
        "Please don't transfer me.",
        "Don't transfer the money.",
    ),
)

PERSON: Final = {
    "person_tail": "on the (line|phone)|instead|now|right (now|away)|directly|here|there|today|already|immediately|in "
    "person|over there|if (possible|you (can|could)|i (can|could|may)|that is possible)|to (help|assist) [me|us|out]*|"
    "to (talk|speak) to|who can (help|assist) [me]|that can (help|assist) [me]|for once|rather than (you|a machine|a "
    "robot)|not (you|a (machine|robot|bot|computer))|at (the|your) (clinic|office|desk|store|shop|company|practice|"
    "restaurant|hotel|front desk)",
    "about_what": "about (it|this|that)|about (my|our|the|a|an) <more>",
    "whom_not": "person|people|human|humans|agent|agents|representative|operator|manager|supervisor|receptionist|"
    "anyone|anybody|someone|somebody|staff|transferred|connected|put through|one of them",
}
"""Rules about persons, for the tables above."""

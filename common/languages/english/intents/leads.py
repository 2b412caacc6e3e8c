"""English: statements that only give the reason for what follows: "there was a siren, can you repeat that"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Lead, Trail

LEADS: Final = (
    Lead(
        "reason_for_a_person",
        ("live_agent",),
        phrases="[<before>]* <!commands> [<~asks>]* <~hands_on>",
        parts={
            "before": "hello|hi|hey|good|morning|afternoon|evening|please|thanks|look",
        },
        heads="person human agent representative operator supervisor manager someone somebody boss "
        "receptionist colleague "
        "through phone line people humans",
        example="This is useless let me talk to a person.",
        unlike="My sister told me to become an agent.",
    ),
    Lead(
        "reason_to_repeat",
        ("repeat", "missed"),
        phrases="<!commands> [<~asks>]* <~leads_on>",
        heads="repeat say said again saying hear heard catch caught missed miss understand sayin slower "
        "louder pardon that",
        example="The dog was barking, could you say that again?",
        unlike="My parcel was lost, can you send it again?",
    ),
    Lead(
        "reason_to_leave",
        ("farewell",),
        phrases="<!commands> [<~wants>]* <telling> [<~wants>]* <~leaves_on>",
        heads="bye goodbye go goodnight night run leave cya ciao sleep bed hang going leaving out",
        example="My bus is here, bye!",
        unlike="I need to cancel my order, bye.",
    ),
)

TRAILS: Final = (
    Trail(
        "why_wait",
        ("wait",),
        phrases=(
            "[<because>]* <somebody_here> [<~wants>]*",
            "[<because>]* [my|the|our|a|another|our|this] [<~wants>] <noise_maker> [<~wants>]*",
            (
                "[<because>]* <i_must> <fetch> "
                "[<~asks>|<paper>|my|the|a|an|card|password|code|statement|policy|receipt|invoice]*"
            ),
            "[<because>]* <i_am> [<very>|just|at|in|on|the|my|still|actually]* <busy> [<~wants>]*",
        ),
        parts={
            "because": "because|cause|cuz|since|as|so|while|sorry|but|and|okay|till|until|hang|on|wait",
            "somebody_here": (
                "someone|somebody|someones|somebodys|theres (someone|somebody|a)",
                "there is (someone|somebody)",
            ),
            "i_must": "[i|ill|im|we|id|let me|lemme] [<just>]* <have_to> [<just>|go|to|try]*",
            "just": "just|first|really|quickly|still|and|kind of",
            "have_to": (
                "have to|need to|must|gotta|got to|going to|gonna|want to|will|should|<fetch>|trying to",
                "had to|can",
            ),
            "fetch": (
                "get|find|grab|fetch|write|ask|look|search|dig|pull|answer|turn|put|open|close|sit|take|feed|read|move",
                "finding|getting|writing|looking|grabbing|pulling|asking|reading|searching|digging|check with|tell|let",
                "see where|think|remember|talk to|speak to|go get|go|note|stop|park|catch|deal with|finish|charge",
            ),
            "paper": "card|cards|password|code|number|pin|statement|policy|receipt|invoice|bill|account|insurance",
            "i_am": "im|i am|i was|were|we are|ive|i have",
            "busy": (
                "driving|walking|writing|cooking|busy|crossing|parking|parked|cooking|looking|searching|finding|typing",
                "shower|car|bus|train|middle|holding|carrying|another call|other line|coming|almost|getting|slow|old",
            ),
        },
        heads="hold hang wait moment second sec minute minutes seconds bear tick mo while bit",
        example="Hang on, someone's at the door.",
        unlike="Wait, my card was declined.",
    ),
    Trail(
        "why_say_it_otherwise",
        ("repeat", "slower", "louder", "missed", "unheard"),
        phrases=(
            "[<because>]* <reason> [<~asks>]*",
            "[<because>]* (the|my|our) [<~asks>] <noise_maker> <~asks> [<~asks>]*",
        ),
        parts={
            "because": "because|cause|cuz|coz|since|as|so|sorry|but|and",
            "reason": "i|im|ive|theres|there|someone|somebody|its|it|we|were|hes|shes|youre",
        },
        heads="repeat repeating again slow slower slowly louder loudly up saying fast down once anew",
        example="Slow down please, I'm writing.",
        unlike="Slow down the delivery, my order can wait.",
    ),
)

LEADING: Final[Mapping[str, Phrases]] = {
    # What keeps a caller from listening, at their end of the line.
    "noise_maker": (
        "door|doorbell|phone|line|dog|dogs|cat|baby|kid|kids|son|daughter|wife|husband|mom|mum|dad|oven|kettle",
        "stove|kitchen|neighbor|neighbour|boss|toast|alarm|mother|father|grandson|children|toddler|brother",
        "sister|battery|glasses|bus|train|microwave|visitor|delivery guy|mailman|postman|plumber|printer|pan",
        "hearing|hearings|ears|ear|tv|television|radio|music|traffic|noise|headset|memory|english",
        "signal|connection|reception",
        "kettles|vacuum|car|truck|siren|ambulance|speaker|volume|screaming|crying|pen|pencil|roommate|students|class",
    ),
    # Behind these a lead is not over: "on repeat", "to say goodbye", "a farewell", "I confirm what you said".
    "leads_on": (
        "<asks>",
        "send|resend|try|do|does|did|play|happen|happens|happened|a|an|the|my|your|our|their",
        "his|her|its|on|for|of|to|at|with|from|dont|doesnt|didnt|not|never|wont|cant|no",
        "without|any|some|every|good|each|this|as|than|or|into|last|next|was|were|is|are",
        "confirm|confirmed|agree|agreed|disagree|know|knew|like|liked|love|loved|hate|hated",
        "remember|remembered|understand|understood|accept|accepted|doubt|trust|believe|heard",
        "hear|think|thought|approve|about|follow|followed|see|saw|read|wrote|use|used|choose",
        "chose|take|took|dispute|question|appreciate|exactly|only|just|record|recorded|save",
        "saved|check|checked|mean|means|meant|prove|forget|forgot",
    ),
    "hands_on": (
        "<leads_on>",
        "id|ill|youd|wed|hed|shed|theyd|youll|ive|weve|shouldnt|couldnt|wouldnt|hasnt|havent",
        "neednt|cannot|refuse|rather|without|want|wanted|wants|need|needs|like|told|asked|let",
        "lets|made|make|and|but|be|been|being|i|we|you|he|she|they|who|if|when|which|already",
        "just|got|have|had|will|would|could|can|should|must|may|might|used|going|have|has|him",
        "her|them",
    ),
    "puts_off": (
        "<asks>",
        "tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later|next",
        "at|if|before|after|first|about|yesterday|last|table|two|three|four|five|six|seven",
        "eight|nine|ten|dinner|party|and|or|but|then",
    ),
    "leaves_on": (
        "<wants>",
        "<leads_on>",
    ),
    # Words that a reason doesn't begin with, for then it asks or orders.
    "commands": (
        "<asks>",
        "<unnamed>",
        "slow|volume|do|does|did|is|are|was|were|am|has|have|had|send|resend|play|text|tell",
        "put|set|give|show|get|make|turn|find|check|let|take|leave|email|say|remind|add",
        "remove|open|close|start|stop|translate|write|read|repeat|record|keep|any|each|same",
        "more|another|if|before|after|when|please|kindly|help|hello|hi|thanks|thank",
    ),
    "asks": (
        "what|whats|when|whens|where|wheres|why|how|hows|who|whos|whose|which|whether|can",
        "could|would|should|may|shall|cancel|reschedule|resend|refund|reorder|renew|upgrade",
        "downgrade|subscribe|unsubscribe|deliver|delivered|deliveries|shipped|charged",
        "charging|billed|declined|ordered|booked|dispute|deposit|withdraw",
        "<sold>",
    ),
    "wants": (
        "<asks>",
        "want|wanted|wants|need|needs|needed|wanna|wish|like|please|if|will|ill|id|take|takes",
        "give|make|put|works|fine|one|ones|two|three|four|five|six|seven|eight|nine|ten",
        "eleven|twelve|oclock|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
        "tomorrow|noon|cost|costs|broken|broke|missing|wrong|lost|stolen|tell|send|change",
        "book|pay|buy|add|remove|complaint|still|never|first|before|help|file|claim|check|ask",
        "question|urgent|okay",
    ),
    # Said of oneself behind a greeting these are no names, as all words are that no phrase names.
    "unnamed": (
        "urgent|emergency|important|ridiculous|embarrassing|awkward|weird|unacceptable",
        "outrageous|confusing|complicated|difficult|serious|critical|crazy|frustrating",
        "annoying|unbelievable|regarding|concerning|late|early|locked|stuck|pregnant",
        "interested|sick|ill|hurt|injured|lost|hungry|confused|worried|upset|angry|frustrated",
        "new|unable|unhappy|disappointed|trying|looking|searching|wondering|curious|stranded",
        "sure|afraid|scared|tired|busy|available|unavailable|outside|inside|downstairs",
        "upstairs|nearby|overdue|expired|closed|pending|defective|faulty|diabetic|allergic",
        "vegan|vegetarian|disabled|retired|student|students|customer|client|tenant|patient",
        "member|employee|guest|visitor|driver|owner|landlord|homeowner|veteran|senior|seniors",
        "parent|teacher|contractor|vendor|accounts|accounting|billing|sales|support|reception",
        "returns|complaints|department|office|claims|parking|catering|housekeeping",
        "maintenance|shipping|admissions|enrollment|leasing|pharmacy|radiology|pediatrics",
        "emergencies|careers|jobs|hours|location|directions|broken|damaged|leaking|flooded",
        "flooding|bleeding|dizzy|allergies|noisy|dirty|cold|freezing|hot|overcharged",
        "duplicate|incorrect|unauthorized|fraud|fraudulent|suspicious|spam|scam|divorced",
        "married|moving|selling|buying|renting|travelling|shopping|applying|inquiring",
        "enquiring|returning|following|responding|phoning|ringing|considering|planning",
        "thinking|hoping|running|leaving|arriving|staying|business|personal|private",
        "residential|commercial|wholesale|residence|hospital|school|university|college|police",
        "insurance|dental|medical|legal|mortgages|pensions|loans|lending|banking|taxi|hotel",
        "restaurant|garage|pizza|salon|spa|gym|library|museum|theatre|theater|cinema|airport",
        "airline|train|bus|kitty|fresh|vinyl",
    ),
    # One of these makes a statement: "the large, bye" is an answer.
    "telling": (
        "woke|came|comes|went|said|says|started|finished|fell|rang|knocked|arrived|called",
        "calls|crying|barking|screaming|i|im|ive|my|is|are|was|were|here|heres|theres|has",
        "have|got|its|it|thats|youre|we|weve|our|someone|somebody|am|on|at|calling|coming",
        "waiting|ringing|been|going|hes|shes|theyre|he|she|they|running|just|gotta|guess|time",
        "about|dying|dead",
    ),
    # What a business deals in.
    "sold": (
        "account|accounts|card|cards|order|orders|reservation|reservations|booking|bookings",
        "appointments|bill|bills|invoice|invoices|payment|payments|balance|price|prices|cost",
        "costs|fee|fees|charge|charges|delivery|package|parcel|shipment|subscription|policy",
        "plan|plans|loan|mortgage|ticket|tickets|room|rooms|code|password|pin|receipt",
        "discount|warranty|insurance|prescription|prescriptions|refill|menu|pizza|burger",
        "drink|drinks|coffee|size|item|items|product|products|website|app|membership|contract",
        "rent|rental|lease|deposit|statement|transfer|transaction|credit|debit|cash|bank",
        "cheque|check|quote|estimate|repair|technician|stock|gift|voucher|coupon|reward",
        "rewards|points|miles|passport|visa|song|songs|playlist|alarm|timer|reminder|recipe",
        "weather|forecast|router|modem|software|shoes|flowers|venue|haircut|massage",
        "medication|tablets|results|vaccine",
    ),
}
"""Rules that only leads use."""

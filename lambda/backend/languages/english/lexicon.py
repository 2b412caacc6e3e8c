"""English, as callers of a business speak it."""

from __future__ import annotations

from typing import Final

from backend.languages.lexicon import EVERY_DAY, WEEKEND, WORKING_DAYS, Kind, Lexicon, Saying, groups, pattern, words

_ASK: Final = r"what|what's|when|when's|where|where's|how|how's|who|who's|which|why|whose"
_AUX: Final = (
    r"is|are|am|was|were|do|does|did|can|could|will|would|may|might|should|shall|has|have"
    r"|isn't|aren't|don't|doesn't|can't|won't"
)
_WISH: Final = r"tell me|i'?d like|i (?:need|want|wanted|wonder|was wondering)|let me know"
_SUBJECT: Final = r"i|you|we|he|she|it|they|there|that|this|the|your|my|a|an|any|anyone|anybody|someone|somebody"

_STOP_WORDS: Final = words(
    """
    a about actually all also am an and any anybody anyone anything are aren't as ask asking at be because been but
    by call calling can can't could curious d did do does doesn't doing don't done else for from get getting give go
    going good got guys had has have having he hear hello help her here hey hi him his how how's i i'd i'll i'm i've
    if in info information into is isn't it it's its just kind know let like ll long look looking m ma'am make many
    may maybe me might mine more much my need no not of oh ok okay on one ones or our ours out over per perhaps
    please possible question questions quick re really right s say she should sir so some somebody someone something
    somewhere sorry sort sure t tell than thank thanks that that's the their them then there there's these they
    thing things this those time times to too trying uh um up us ve wanna want wanted was way we we're well were
    what what's when when's where where's which while who who's whom whose why will with won't wonder wondering
    would yeah yes you you're your yours
    """
)
_LIGHT_WORDS: Final = words(
    """
    able above accept accepts across act actually ad add added additional admit advance afford after afternoon again
    ago agree ahead aim allow allowed allows along already always among amount annual annually another answer anyhow
    anymore anytime anyway apart apologize appear apply appointment appointments appreciate april around arrange
    arrive arriving aside ask asked assist assistance assume attend august aunt auto automatically autumn
    availability available avoid aware away awesome back before beg behave behind believe belong below beneath
    beside besides best bet better between beyond big bit both bother bought boyfriend breathe bring brought buddy
    bump bunch business busy buying came car care careful carry cars case catch cause certain chance chat checking
    choose clarify clinic colleague come comes comfortable coming commit compare compared complete completely
    concerned concerning confirm confuse confused connect consider contain continue convenient cool count couple
    cousin coworker cross cry currently customer customers cute dad daddy daily date day days daytime deal dealing
    dear december decide decided depend depends deserve desperate despite dial did different difficult direct
    discover drive drop dude dumb dummy each earlier early easier easily easy eat effect either encourage enjoy
    enough enter entire entirely especially even evening eventually ever every everybody everyday everyone
    everything exact exactly except exist expect expecting explain extra familiar famous fancy far fast father
    favorite february feel feeling feels fellow felt few fiance fiancee figure finally find finding fine first fit
    fits flexible focus fold folks follow followed forever forget found free full funny further gave generally
    generous gentle gentleman gently get gets girlfriend given gives giving glad goes gonna gotta gotten grab
    granddaughter grandfather grandma grandson grateful great guess guessed guessing guy guys had haha handle
    handles hang happen happening happens happy hard hate hear heard hearing helped helping helps herself himself
    hit hmm hold holding hon honestly hope hoped hopefully hoping huge hurry husband idea ideal ignore imagine
    immediate important impossible include included indicate inform inside instead intend interested introduce
    involve involved involves itself january join july june keep keeping keeps kept killing kinda kindly kinds knew
    knows lady large largest last late lately later latest latter lead lean least leave leaves leaving led left less
    lets lied liked likely likes limited link list listen literally little live living load local lonely looked
    looking looks lot lots loud love lovely lucky madam made main major makes making man manage march mate matter
    matters maximum maybe mean means meant meet meeting men mention mentioned middle mind minimum minus minute
    minutes mix mom moment mommy month months morning most mostly mother move moved moving multiple must myself nah
    name near nearby nearest necessary needed needs neighbor neighbour neither nephew never new next nice nicely
    niece nobody none nope nor normal normally nothing notice noticed november now number obvious obviously occasion
    october odd off offer offered offers often okay old once only onto open opened opposite option options order
    ordered ordering ordinary organize original originally otherwise ourselves outcome overall owe own paid pair pal
    part particular particularly past patient pause people perfect person pick picked picking piece place plan
    planned planning plans play played playing plays plus point popular position positive prefer prepare prepared
    present pretty prevent previous prior probably problem proceed process promise promised proper properly proud
    prove provide purpose push pushed put puts putting quarter quickly quiet quite raise ran rare rarely rather
    reach react read reading ready real realize reason reasonable receive received recent recently recommend
    recommended refer regarding regards regular relate relax remain remember remembered remind replied reply request
    require required requires respond rest result rid roommate roughly round rude run running runs rush sad safe
    said same sat save saw saying says scale second secondly see seeing seeking seem seems seen sees select sell
    sells sending sense senses sent september seriously service services set setting settle several share shop
    shortly show showed showing shown signing silly similar simple simply since sir sit sits sitting situation sleep
    slow slowly small smart solve someday somehow someone sometime sometimes somewhat soon sorts sound sounds speak
    speaking speaks special specific spend spoke spot spring stand standing stands state stay stayed staying stays
    still stop stopped stopping stops store straight strange strict strong struggle stuck stuff stupid such suggest
    suggestion suggests summer super supply support suppose supposed surprise take takes taking talk talked talks
    telling tells tend terrible terribly thankful themselves thinking thinks third thirdly though thought threw
    thrice through throughout throw thrown throws tight till tiny tired today together told tomorrow tonight took
    topic total totally touch toward towards town track tried tries triple true trust truth try turn turned turning
    turns twice type types typical typically ugly unable uncle under underneath understand unfortunately unless
    until upcoming upon upset use used uses usual usually various vehicle vehicles versus very via visit visits walk
    walked walking walks wanna wants warn warned ways wear wearing wears website week weekly weeks weird welcome
    went whatever whenever wherever whether whichever whoever whole wife willing winter wise wish wished wishes
    within without woman women wondered wonders word work worked working works worried worry worrying worth write
    writing written wrong wrote y'all yall year yearly years yep yesterday yet yourself yourselves zero
    """
)

_CONCEPTS: Final = groups(
    """
    price: price prices priced pricing cost costs fee fees charge charges expensive cheap pricey affordable
    price: inexpensive tuition owe cheaper cheapest
    hours: hour hours open opens opening close closes closing closed schedule
    place: address located location locations directions street situated
    park: park parking garage parked
    space: space spaces spot spots stall stalls
    pay: pay payment payments paying paid cashless
    card: american-express card cards mastercard amex credit debit visa contactless
    cash: cash
    check: check checks cheque cheques
    instalment: installment installments instalment instalments financing monthly-payments monthly-payment finance
    instalment: pay-later payment-plan over-time klarna
    child: child children kid kids son daughter boy girl boys girls son's daughter's
    baby: baby babies toddler toddlers infant infants newborn
    young: minor minors underage
    visit: appointment appointments booking book reserve reservation reservations visit booked reserving bookings
    phone: phone telephone
    cancel: cancel cancels cancellation cancellations cancelling canceling cancelled canceled quit terminate
    cancel: called-off calling-off
    join: join joins joining joined membership memberships member members enroll signup
    reschedule: reschedule rescheduling move postpone rebook postponed
    insurance: insurance insurer insurers insured coverage
    urgent: urgent emergency emergencies urgently
    refund: refund refunds refunded reimbursement money-back refundable
    return: return returns exchange exchanged returning
    deliver: deliver delivers delivered delivery deliveries shipping ship delivering uber-eats doordash
    internet: wifi internet wireless wi-fi
    pet: pet pets animal animals
    dog: dog dogs puppy puppies pup pups doggy labrador poodle terrier bulldog chihuahua retriever
    cat: cat cats kitten kitty kittens
    discount: discount discounts promotion promotions deal deals percent-off half-off reduction reduced rebate
    discount: coupon coupons specials anything-off something-off money-off
    email: email mail e-mail
    wheelchair: wheelchair wheelchairs accessible accessibility disabled disability ramp
    stairs: climb stairs stair step steps step-free stairless
    car: car cars vehicle vehicles auto
    xray: xray xrays x-ray x-rays radiograph
    transit: transit
    bus: bus buses coach-bus
    train: train subway metro tram
    guarantee: guarantee guaranteed warranty warranties warrantied
    repair: repair repairs repaired fix fixes fixed fixing
    replace: replace replaces replaced replacing replacement replacements swap swapped
    remove: remove removes removing removal rid
    broken: broken broke break breaks cracked crack damaged shattered smashed shatter busted
    rent: rent rental rentals renting rented hire
    begin: start starts begin begins starting
    night: night nights evening evenings
    fall: fall falls fell fallen
    pull: pull pulls pulled pulling extraction extract extracted extracting removed
    record: record records recorded recording chart charts
    file: file files
    friend: friend friends guest guests
    lose: lose loses losing loss erase erased erases wipe wiped delete deleted
    teach: teach teaches taught teaching
    pregnant: pregnant pregnancy
    smoke: smoke smokes smoker smokers smoking tobacco vape vaping
    swim: swim swims swimming pool bathe
    crib: crib cribs cot cots
    luggage: luggage baggage bags suitcase suitcases
    voucher: voucher vouchers
    doctor: doctor doctors dr physician
    lawyer: lawyer lawyers attorney attorneys
    late: late later lateness minutes-late running-late run-late delay delayed
    checkup: checkup checkups check-up check-ups
    photo: photo photos picture pictures images
    vegan: vegan vegans plant-based
    vegetarian: vegetarian meatless vegetarians veggie
    gluten: gluten gluten-free celiac coeliac wheat
    allergy: allergy allergies allergic allergens intolerance intolerant allergen nut-allergy
    alcohol: alcohol liquor cocktail cocktails liquors
    spicy: spicy hot
    takeout: takeout takeaway take-out to-go carryout
    quote: quote quotes estimate estimates ballpark
    pain: pain pains painful hurt hurts hurting sore ache aches toothache aching
    toilet: toilet toilets restroom restrooms bathroom bathrooms washroom washrooms loo
    hire: hiring job jobs vacancy vacancies career careers
    sign: sign signed signs signature
    anniversary: anniversary anniversaries
    screen: screen screens display cracked-screen touchscreen lcd
    phone-device: smartphone cellphone cell mobile handset phones android
    laptop: laptop laptops notebook computer computers
    complaint: complaint complaints complain
    tip: tip tips gratuity
    last: last latest final
    room: room rooms hall
    diagnosis: diagnose diagnosis diagnostic inspect inspection check-over diagnosing inspected examine examined
    checkin: check-in checkin
    checkout: check-out checkout
    family: family families relatives relative
    pickup: pick-up pickup collect collects collecting picked-up picking-up pick-it
    dropoff: drop-off dropoff
    wallet: apple-pay google-pay
    walkin: walk-in walk-ins drop-in without-appointment
    rush: rush express expedite expedited asap priority
    data: data
    buy: buy buys buying purchase purchased
    celebrate: celebrate celebrates celebrating celebration celebrations
    highchair: highchair highchairs high-chair high-chairs booster babyseat
    outdoor: outdoor outdoors outside patio terrace garden
    music: music band musicians
    dress: dress attire clothes clothing outfit dressed jeans shorts suit tie jacket fancy-clothes dress-code
    dress: dress-up
    party: party parties event events banquet
    group: group groups large-group big-group party-of
    deposit: deposit deposits
    receipt: receipt receipts invoice invoices
    battery: battery batteries
    liquid: liquid wet spilled spill water waterlogged soaked
    unlock: unlock unlocking unlocked
    tablet: tablet
    console: console consoles
    beginner: beginner beginners newbie
    nut: nut nuts peanut peanuts
    dairy: dairy milk lactose
    dessert: dessert desserts sweet sweets
    corkage: corkage byob own-wine own-bottle
    menu: menu menus
    kidmenu: kids-menu children's-menu
    numb: numb numbing anesthetic anesthesia novocaine
    nervous: nervous scared afraid anxious anxiety fear fearful terrified frightened scares phobia phobic panic
    nervous: dread
    whiten: whiten whitening whiter bleach bleaching
    cleaning: cleaning cleanings
    filling: filling fillings cavity cavities
    brace: braces brace aligner aligners orthodontic orthodontics orthodontist invisalign
    crown: crown crowns
    denture: denture dentures
    tooth: tooth teeth
    stitch: stitch stitches sutures
    copy: copy copies duplicate
    language: language languages
    interpreter: interpreter interpreters translator sign-language
    closed-days: holiday holidays
    elevator: elevator elevators lift
    seat: seat seats seating
    private: private privately
    sick: sick ill illness flu fever
    medicine: medicine medicines medication medications drug drugs pill pills meds antibiotic antibiotics ointment
    medicine: drops
    bleed: bleed bleeding bleeds
    swell: swollen swelling swell
    gift: gift gifts gift-card gift-cards
    damage: scratch scratched scratches
    stolen: stolen theft
    storage: storage
    install: install installs installation
    color: color colour colors
    size: size sizes
    stroller: stroller strollers pram
    bicycle: bicycle bicycles bike bikes
    charger: charger chargers
    original: original genuine oem
    technician: technician technicians mechanic mechanics
    owner: owner owners
    student: student students college university
    senior: senior seniors elderly retired retiree pensioner
    veteran: veteran veterans military army navy marine marines soldier soldiers servicemember forces
    surgery: surgery surgeries operation operations operated operating procedure procedures
    feed: feed feeds feeding fed food
    vaccine: vaccine vaccines vaccination vaccinations vaccinated vaccinate shots immunization immunizations jab
    vaccine: jabs
    bird: bird birds parrot parrots parakeet parakeets canary budgie cockatiel
    reptile: reptile reptiles snake snakes lizard lizards iguana iguanas turtle turtles tortoise gecko
    rodent: rodent rodents hamster hamsters guinea-pig guinea-pigs gerbil gerbils
    rabbit: rabbit rabbits bunny bunnies
    horse: horse horses pony ponies
    farm: farm cow cows goat goats sheep pigs
    spay: spay spayed spaying
    neuter: neuter neutered neutering castrate castrated castration
    groom: groom grooms groomed grooming
    groomer: groomer groomers
    board: board boards boarded boarding kennel kennels
    stay: overnight sleepover
    home: home homes house houses apartment house-call house-calls
    prescription: prescription prescriptions refill refills
    post: post postal mailed mailing
    exam: exam exams examination examinations physical
    consult: consult consultation consultations
    dental: dental
    woman: woman women female lady ladies
    man: man men male gentleman gentlemen
    teacher: instructor instructors teacher teachers coach coaches trainer trainers tutor tutors
    sibling: brother brothers sister sisters sibling siblings twins
    parent: parent parents mother mothers father fathers mom mum moms dad guardian
    spouse: wife husband spouse partner
    crash: crash crashes crashed accident accidents collision wreck wrecked
    license: license licence licenses
    foreign: foreign abroad overseas international another-country mexican canadian
    online: online virtual virtually zoom remotely remote
    class: class classes lesson lessons course courses session sessions workshop workshops
    package: package packages bundle bundles
    manual: manual stick stick-shift gearbox
    meat: meat meats beef steak pork lamb chicken
    fish: fish seafood salmon tuna shrimp
    drink: drink drinks beverage beverages
    coffee: coffee coffees espresso latte cappuccino
    burger: burger burgers hamburger hamburgers cheeseburger
    soda: soda sodas soft-drink coke
    breakfast: breakfast breakfasts
    split: split splits splitting separate separately divide
    bill: bill bills
    cake: cake cakes birthday-cake
    wedding: wedding weddings
    birthday: birthday birthdays
    firstvisit: first-time first-visit first-appointment new-patient new-client new-customer
    lost: lost left-behind lost-and-found scarf umbrella glove gloves
    iphone: iphone iphones
    galaxy: galaxy samsung
    pixel: pixel
    ipad: ipad ipads
    macbook: macbook macbooks
    playstation: playstation ps4 ps5
    xbox: xbox
    nintendo: nintendo
    password: password passwords passcode passcodes pin
    virus: virus viruses malware spyware
    lend: lend lends lent borrow borrowed borrowing loan loans loaner loaned
    vacation: vacation vacations
    company: company companies corporate firm employer business-account
    taxi: taxi taxis cab cabs uber lyft
    write: write
    miss: no-show no-shows missed show-up
    grind: grind grinds grinding grinder clench clenching
    guard: guard guards mouthguard night-guard
    ceramic: ceramic porcelain
    haircut: haircut haircuts
    trim: trim trims trimming trimmed
    dye: dye dyed dyeing highlights tint
    beard: beard beards shave shaves shaving
    nail: nail nails claw claws manicure pedicure
    massage: massage massages
    locker: locker lockers
    shower: shower showers
    towel: towel towels
    trial: trial trials trial-class free-class
    freeze: freeze freezing frozen
    shuttle: shuttle shuttles airport
    divorce: divorce divorces divorced
    leak: leak leaks leaking leaky drip drips dripping
    clog: clog clogged clogs blocked blockage
    heating: heater heaters heating furnace boiler
    cooling: air-conditioning air-conditioner
    tire: tire tires tyre tyres
    tow: tow towing towed
    wash: wash washes washing washed laundry
    stain: stain stains spot-removal
    ticket: ticket tickets admission
    tour: tour tours guided
    exhibit: exhibit exhibits exhibition exhibitions
    flower: flower flowers bouquet bouquets roses
    adult: adult adults grown-up grown-ups
    teen: teen teens teenager teenagers
    signup: sign-up signing-up register registration registers enrolled enrollment enrol
    account: account accounts
    weight: weight heavy pounds kilos
    bite: bite bites bitten
    ill: vomit vomiting diarrhea
    adopt: adopt adopts adoption adopting
    paper: paper papers paperwork documents document
    travel: travel travels traveling travelling flying fly flight
    certificate: certificate certificates
    rabies: rabies
    flea: flea fleas tick ticks
    wait: wait waits waiting line queue
    helmet: helmet helmets
    boot: boots boot shoes sneakers
    glasses: glasses eyeglasses contacts lenses
    permit: permit permits
    truck: truck trucks lorry
    motorcycle: motorcycle motorcycles motorbike scooter
    deaf: deaf hearing-impaired
    blind: blind
    key: key keys
    wine: wine wines
    beer: beer beers
    table: table tables
    tv: tv television televisions
    camera: camera cameras
    printer: printer printers
    watch: smartwatch watches
    noise: noise noisy loud
    """
)
_WIDER: Final = {
    "replace": "repair",
    "nut": "allergy",
    "file": "data",
    "photo": "data",
    "rush": "urgent",
    "dog": "pet",
    "cat": "pet",
    "baby": "child",
    "young": "child",
    "bus": "transit",
    "train": "transit",
    "vegan": "vegetarian",
    "bird": "pet",
    "reptile": "pet",
    "rodent": "pet",
    "rabbit": "pet",
    "horse": "pet",
    "dental": "tooth",
    "crash": "broken",
    "iphone": "phone-device",
    "galaxy": "phone-device",
    "pixel": "phone-device",
    "ipad": "tablet",
    "macbook": "laptop",
    "playstation": "console",
    "xbox": "console",
    "nintendo": "console",
    "wedding": "party",
    "birthday": "party",
    "exam": "diagnosis",
    "taxi": "transit",
    "teen": "child",
    "sibling": "family",
    "parent": "family",
    "spouse": "family",
    "haircut": "trim",
    "wine": "alcohol",
    "beer": "alcohol",
    "dye": "color",
    "stay": "night",
    "manual": "gear",
    "post": "deliver",
    "prescription": "medicine",
    "checkup": "diagnosis",
    "meat": "meal",
    "fish": "meal",
}

_NUMBER: Final = (
    r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|hundred)"
)
_SPAN: Final = (
    rf"(?:{_NUMBER}|an?|half an?|several|some|(?:a )?few|(?:a )?couple(?: of)?)(?: \w+)?[ -](?:minutes?|hours?|days?"
    rf"|weeks?"
    r"|months?|years?|nights?|seconds?)\b"
)
_BRIEF: Final = (
    rf"(?:{_NUMBER}|an?|half an?|several|some|(?:a )?few|(?:a )?couple(?: of)?)(?: \w+)?[ -](?:minutes?"
    r"|hours?|days?|weeks?|months?)\b"
)
_MONTH: Final = (
    r"(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter)"
)
_DAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun|week|holi)days?|weekends?|daily|christmas|easter|new year"

_KINDS: Final = (
    Kind(
        pattern(
            r"\bhow much\b(?! (?:time|longer|notice|space|weight|luggage|advance))",
            r"\bpric(?:es?|ing)\b",
            r"\bcosts?\b",
            r"\bfees?\b",
            r"\brates?\b",
            r"\bhow expensive\b",
            r"\b(?:cheapest|cheaper|(?:more|most|least|less|too) expensive|priciest|most affordable)\b",
            r"\bwhat(?:'s|'ll| is| would| will| does| do)\b.*\b(?:run|(?:gonna|going to) be|come (?:out )?to)\W*$",
            r"\bwhat am i looking at\b",
            r"\bwhat(?:'s| is) an? (?:new )?[\w-]+ (?:for|on) (?:an?|the|my)\b",
            r"\b(?:have|need) to (?:pay|spend)\b(?! (?:by|with|in|at|when|before)\b)",
            r"\bwhat would (?:an?|the|one|that|it) .*\b(?:be|come to)\W*$",
            r"\bwhat\b.*\b(?:charge|(?:run|set) (?:me|us|you)|pay)\b",
            r"\b(?:do|will|would|did) (?:you|i|we)(?: guys)? (?:get |be )?charged?\b(?! (?:my|your|a) (?:car|phone"
            r"|battery))",
            r"\bfor free\b",
            r"\b(?:is|are|was|will|would) (?:\w+ ){1,4}(?:extra|free)\b",
            r"\bwhat(?:'s| is| are) (?:that|it|the \w+|your \w+)? ?(?:per|an|a) (?:person|night|hour|month|day"
            r"|week|head|class|visit|session|year)\b",
            r"\bwhat(?:'s| is) (?:the|your) (?:\w+ )?(?:deposit|fee|charge|fine)\b",
            r"\bhow (?:big|large) .*\bdeposit\b",
        ),
        "price",
        pattern(
            r"(?<!above )(?<!over )(?<!under )(?<!below )(?<!than )(?<!exceeding )[$€£]\s?\d",
            r"(?<!above )(?<!over )(?<!under )(?<!below )(?<!than )(?<![$€£])\b\d[\d.,]*\s?"
            r"(?:dollars?|euros?|pounds?(?! in)|cents|usd|eur|percent|%)",
            r"\b(?:free|no (?:\w+ ){0,2}(?:charges?|fees?|costs?)|costs? nothing|included|complimentary)\b",
            r"(?:charge|ask|take|cost)s? nothing",
            r"(?:hundred|ty|teen|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:dollars|euros|pounds)\b",
        ),
        words(
            """
            price prices pricing priced cost costs fee fees rate rates charge charges charged charging expensive
            cheap cheaper cheapest priciest affordable pay paid run set
            """
        ),
    ),
    Kind(
        pattern(
            r"\bhow long\b.*\b(?:takes?|taking|needs?|spend)\b",
            r"\bhow long (?:is|are|was|would|will)\b(?!.*\b(?:lasts?|valid|good|guaranteed?|warranty|open)\b)",
            r"\bhow (?:quick|quickly|fast)\b",
            r"\bhow much (?:time|longer)\b",
        ),
        "duration",
        pattern(
            r"^(?=.*\b(?:takes?|took|lasts?|needs?|requires?|runs?|ready|done|finished|minutes? long|hours? long)\b)"
            rf"(?=.*{_BRIEF})",
            rf"\b(?:of|in) {_SPAN}",
            rf"{_SPAN} (?:session|visit|appointment|course|class|lesson|tour|treatment|consultation)",
            r"\b(?:the same day|same-day|overnight|while you wait|right away)\b",
        ),
        words(
            """
            take takes took taking need needs spend long time duration quick quickly fast
            """
        ),
    ),
    Kind(
        pattern(r"\bhow long\b.*\b(?:lasts?|lasting|valid|good|guaranteed?|warranty)\b"),
        "duration",
        pattern(
            r"^(?=.*\b(?:lasts?|lasting|valid|good|guarantee[sd]?|warrant\w+|expires?)\b)"
            rf"(?=.*{_SPAN})",
        ),
        words("last lasts lasting long good time"),
    ),
    Kind(
        pattern(
            r"\bhow long\b",
            r"\bduration\b",
            r"\bhow many (?:minutes|hours|days|weeks|months|years)\b",
            r"\bhow (?:far|early|late|much) (?:in advance|ahead|before|notice)\b",
        ),
        "duration",
        pattern(_SPAN, r"\b(?:overnight|at once|immediately|right away)\b"),
        words(
            """
            long duration minutes hours days weeks months years time advance ahead notice early
            """
        ),
    ),
    Kind(
        pattern(r"\bhow (?:often|frequently|regularly)\b", r"\bhow many times\b"),
        "frequency",
        pattern(
            r"\b(?:every|each|once|twice|times an?|daily|weekly|monthly|yearly|(?:a|per) (?:day|week|month|year))\b"
        ),
        words("often frequently times regularly"),
    ),
    Kind(
        pattern(
            r"\bhow (?:old|young)\b",
            r"\b(?:what|which) age\b",
            r"\bage (?:limit|requirement|restriction|minimum)s?\b",
            r"\bminimum age\b",
            r"\btoo (?:old|young)\b",
        ),
        "age",
        pattern(
            r"\bage[ds]?\b",
            r"\byears? old\b",
            r"\bbirthdays?\b",
            r"\b(?:older|younger|adults?|minors?)\b",
            rf"\b(?:under|over|below|above|until|from) (?:the age of )?{_NUMBER}\b(?! (?:dollars|euros|percent"
            rf"|minutes|hours))",
            rf"\b{_NUMBER} to {_NUMBER} years\b",
            rf"\b{_NUMBER} or (?:older|over|younger|under)\b",
            rf"\bat (?:the age of )?{_NUMBER}(?: and a half)?\b(?! (?:o'clock|minutes|hours|[ap]\.?m|in the|at night))",
        ),
        words(
            """
            old young age ages limit requirement minimum restriction years year
            """
        ),
    ),
    Kind(
        pattern(r"\bhow many\b", r"\bnumber of\b"),
        "count",
        pattern(
            rf"(?<![$€£\d.,])\b{_NUMBER}\b(?! (?:dollars|euros|percent))",
            r"\b(?:no limit|unlimited|as many|a few|several|both)\b",
        ),
        words("many number"),
    ),
    Kind(
        pattern(r"\b(?:what|which) (?:days?|nights?|weekdays?|months?)\b"),
        "hours",
        pattern(rf"\b(?:{_DAY}|{_MONTH})\b", r"\bevery day\b"),
        words("day days night nights month months open closed"),
        alone=True,
    ),
    Kind(
        pattern(
            r"\bwhat time\b",
            r"^(?!\W*(?:and |so |but )?(?:can|could|may|do(?! you know)|does|is|are|will|would|should"
            r"|am)\b)(?:\W*[\w']+){0,6}?\W*\bwhen\b",
            r"\b(?:know|tell me|and|or|until|since|for) when\b",
            r"\bhours\b",
            r"\bhow (?:late|early|soon)\b",
            r"\byou(?: guys)? (?:open|close)",
            r"\b(?:what|which) (?:days?|nights?|months?)\b",
            r"\btimetable\b|\bschedule\b",
        ),
        "hours",
        pattern(
            r"\b\d{1,2}(?::\d\d)?\s?(?:a\.?m|p\.?m)\b",
            r"\b\d{1,2}:\d\d\b",
            r"\b(?:noon|midday|midnight|24 hours|o'clock|(?:in|at|every|this) (?:the )?(?:mornings?|afternoons?"
            r"|evenings?|night))\b",
            rf"\b(?:{_DAY}|{_MONTH})\b",
            rf"\b(?:at|from|until|till|by|before|after|between) (?:about |half past |a quarter (?:to"
            rf"|past) )?{_NUMBER}\b",
            _BRIEF,
            r"\b(?:until|before|after|as soon as|closed|birthday|always|any time)\b",
        ),
        words(
            """
            time when hours soon late early open opens close closes schedule timetable days day
            """
        ),
        alone=True,
    ),
    Kind(
        pattern(r"\bhow far\b(?! (?:in advance|ahead|before|along))", r"\bwhat distance\b"),
        "distance",
        pattern(
            rf"\b{_NUMBER} (?:miles?|kilometers?|blocks?|minutes?(?:'s?)? (?:away|walk|drive|on foot|by))",
            r"\bmiles?\b",
        ),
        words("far distance away go"),
    ),
    Kind(
        pattern(
            r"\bwhere\b",
            r"\bdirections\b",
            r"\baddress\b",
            r"\bhow (?:do|can|would) (?:i|we) (?:get|find|reach|come)\b(?= (?:there|here|to|you|in|inside|from)\b)",
            r"\b(?:what|which) (?:floor|street|building|exit|entrance|neighborhood)\b",
        ),
        "place",
        pattern(
            r"\b(?:street|avenue|road|boulevard|lane|square|floor|behind|next to|opposite|across|corner|entrance"
            r"|upstairs)\b",
            r"\b(?:building|garage|lot|desk|counter|lobby|reception|online|station|bus|shuttle|door)\b",
            r"\b(?:st|ave|rd|blvd)\.",
            rf"\b(?:at|in|on|from|near|to) (?:the |our )?(?!{_DAY}|{_MONTH})(?-i:[A-Z])\w+",
            r"\b(?:at|in|on|near|inside|outside|beside|under) (?:the|our)\b",
        ),
        words(
            """
            where address directions located location find get situated place
            """
        ),
        alone=True,
    ),
    Kind(
        pattern(
            r"\b(?:phone|telephone) number\b",
            r"\b(?:your|the|what) (?:phone |telephone )?number\b(?! of)",
            r"\bwho (?:can|do|should) i call\b",
        ),
        "phone",
        pattern(r"\d{3}[\s.-]\d{3,4}", r"\+\d{7,}"),
        words("phone telephone number call"),
        alone=True,
    ),
    Kind(
        pattern(
            r"\bwho(?:'s|se|m)?\b(?! (?:can|may|could|should|shouldn't|must|can't|cannot|is allowed|is eligible"
            r"|needs?)\b)(?<!people who)(?<!someone who)",
            r"\b(?:which|what) (?:doctor|dentist|person|coach|trainer|teacher|attorney|lawyer|mechanic|technician"
            r"|chef|stylist|vet)\b",
            r"\bname of\b",
            r"\bwhat(?:'s| is) .* name\b",
            r"\bcalled\b\W*$",
        ),
        "person",
        pattern(
            r"\b(?:Dr|Mr|Mrs|Ms)\. (?-i:[A-Z])",
            r"\b(?:doctor|attorney|coach|chef|professor|nurse) (?-i:[A-Z])[a-z]+",
            r"(?-i:\b[A-Z][a-zé]+ (?:de |von |van )?[A-Z][a-zé]+\b)",
            r"(?<=[a-z,;:] )(?-i:[A-Z][a-z]+)\b",
            r"\bour (?:\w+ )?(?:dentist|doctor|nurse|hygienist|manager|owner|chef|team|staff|receptionist|technician"
            r"|mechanic)s?\b",
        ),
        words("who whose name called person people responsible"),
    ),
)

_TELLS: Final = pattern(
    r"\byou (?:can|may|must|need|should|have to|get)\b",
    r"\bby \w+ing\b",
    r"\bplease\b",
    r"(?:^|[,;:] |\band |\bor |\bthen )(?:call|ask|write|reply|answer|email|text|book|visit|sign|fill|bring|use|take"
    r"|go|come|send|tell|keep|put"
    r"|hold|cover|avoid|press|click|choose|turn|follow|bite|rinse|wear|show|leave|pay|order|report|do not|don't|never"
    r"|arrive|stay|wash)\b",
    r"\b(?:online|app|website|reception|front desk|by (?:phone|mail|e-?mail|text))\b",
    r"\bwe (?:can|will|send|book|text|email|give|pick|take|offer|need|ask)\b",
)

_MANNERS: Final = (
    Kind(
        pattern(
            r"\bwhat\b.*\b(?:bring|carry|wear|take (?:with|along)|have with)\b",
            r"\bwhat (?:documents?|papers?|paperwork|papers|clothes|stuff|things)\b",
            r"\bwhat\b.*\b(?:do|should|will|would) (?:i|we) need\b",
        ),
        "bring",
        pattern(r"\b(?:bring|wear|carry|need(?:s|ed)? (?:an?|the|your|to)|require[sd]?|with you|come with)\b"),
        words(
            """
            bring carry wear take need needed things stuff documents document papers paperwork
            """
        ),
    ),
    Kind(
        pattern(
            r"\bhow (?:do|can|could|would|should|to|does)\b(?!.*\b(?:cost|get (?:there|here|to you))\b)",
            r"\bwhat(?:'s| is) the (?:way|process|procedure)\b",
        ),
        "way",
        pattern(_TELLS.pattern),
        words("way process procedure go work works"),
    ),
    Kind(
        pattern(r"\bwhat (?:do|should|can|must|shall|am) (?:i|we) (?:do|supposed)\b", r"\bwhat now\b"),
        "act",
        pattern(_TELLS.pattern),
        words("do"),
    ),
    Kind(
        pattern(r"\bwhy\b", r"\bhow come\b", r"\bwhat(?:'s| is) the reason\b"),
        "reason",
        pattern(r"\b(?:because|so that|since|due to|in order to|the reason|as the law)\b"),
        words("reason come"),
    ),
    Kind(
        pattern(
            r"\bwhat(?:'s| is| are) .* (?:for|mean|used for)\W*$",
            r"\bwhat does .* (?:mean|do)\b",
            r"^\W*(?:(?:and|so|ok|okay|well|um|uh|hi|hello|exactly)\W+)*what(?:'s| is| are) an? (?:[\w-]+ ?){1,3}\W*$",
        ),
        "meaning",
        pattern(r"\b(?:is an?|are|means|consists?|takes? the place|removes?|protects?|helps?|used|so that|removing)\b"),
        words("mean means used exactly"),
    ),
    Kind(
        pattern(r"\bwhat(?:'s| is| does| do| all)? .*\b(?:included?|covers?|comes? with|contains?|in it)\b"),
        "content",
        pattern(r"\b(?:includ\w+|covers?|contains?|comes? with|consists?|with)\b"),
        words(
            """
            include includes included cover covers contain contains come
            """
        ),
    ),
)

_CONDITIONS: Final = words(
    """
    pregnant pregnancy breastfeeding nursing diabetic diabetes allergic allergy allergies asthma asthmatic epilepsy
    epileptic pacemaker smoker smoke smoking disabled wheelchair blind deaf autistic autism vegan vegetarian celiac
    gluten minor underage senior seniors veteran veterans military student students unemployed uninsured cancer
    hemophilia fever sick medication thinners anticoagulants injured injury surgery elderly drunk tattoo claustrophobic
    anxious foreigner tourist immigrant divorced widowed hypertension arthritis osteoporosis hepatitis immunocompromised
    contagious lactose kosher halal
    """
)
_FAMILY: Final = (
    r"son|daughter|kid|child|children|baby|boy|girl|toddler|mother|father|mom|mum|dad|grandma|grandmother|grandpa"
    r"|grandson"
    r"|granddaughter|grandfather|niece|nephew|husband|wife|brother|sister|dog|puppy|he|she|they|twins|little one"
)
_AGES: Final = pattern(
    rf"\b{_NUMBER}[- ](?:years?|months?|weeks?|yrs?)[- ]olds?\b",
    rf"\b(?:{_FAMILY})(?: is|'s| are| just turned| turned| turns| who is| who's)(?: only| just| about| almost"
    rf"| nearly)? {_NUMBER}\b(?! (?:minutes|hours|days))",
    rf"\b(?:i'm|i am|i just turned)(?: only| just| about| almost| nearly| over)? {_NUMBER}\b(?! (?:minutes|hours"
    rf"|miles|days|weeks|blocks))",
    rf"\baged? {_NUMBER}\b",
)
_RULES: Final = pattern(
    r"\b(?:may|can|cannot|can't|must|mustn't|should|need|needs|required?|allowed|not|no|never|only|welcome|possible"
    r"|accept|take"
    r"|have to|ask(?:ed)? to|without|until|until|unless|whenever|any age|every age|except|please|avoid|do not|don't"
    r"|before)\b"
)
_SAYING: Final = Saying(
    dangling=pattern(
        r"^(?:he|she|it|they|this|that|these|those|both|such|then|otherwise|neither|either|his|her|its|their|theirs"
        r"|all of (?:them|these)"
        r"|one of (?:them|these)|most of (?:them|these)|some of (?:them|these)|the (?:latter|former|first to"
        r"|second one|other one))\b(?!'?s? an? \w+ (?:that|who))",
        r"^(?:for|after|before|with|without|in|on|at|to|from|of|until|by|besides|because of|during|instead of"
        r"|apart from) (?:that|this|it|them|those|these|her|him|others|the others)\b",
        r"^(?:after|before|if|when|while|once|unless|until|because|as|where) (?:it|they|he|she|so|not|yours|this|that"
        r"|these|those)\b",
        r"^(?:for|in|with|at|on) (?:smaller|larger|bigger|longer|shorter|other|older|younger|more|fewer|less|later"
        r"|earlier)\b",
        r"^.{1,60}\b(?:it|them)\W*$",
        r"^there (?:he|she|it|they|we|you)\b",
        r"^(?:the same|more than that|less than that|in (?:that|this) case|if so|if not|the rest)\b",
    ),
    connective=pattern(
        r"^(?:however|also|but|and|so|therefore|in addition|additionally|moreover|furthermore|besides|nevertheless"
        r"|still|thus|likewise"
        r"|for example|for instance|in other words|of course|finally|similarly|on the other hand|meanwhile)\b,?\s+"
    ),
    costs=("costs", "cost"),
    lasts="takes lasts",
    plural=pattern(r"[^s'](?<!u)(?<!i)s$"),
)
_NARROWING: Final = pattern(
    r"^\W*(?:(?:and|or|but|so|what about|how about|ok|okay)\W+)+(?:if|for|with|without|in|on|at|during|from|as|when"
    r"|after|before|by)\b"
)

_DAYS: Final[dict[str, tuple[int, ...]]] = {
    **dict.fromkeys(("monday", "mondays", "mon"), (0,)),
    **dict.fromkeys(("tuesday", "tuesdays", "tue", "tues"), (1,)),
    **dict.fromkeys(("wednesday", "wednesdays", "weds"), (2,)),
    **dict.fromkeys(("thursday", "thursdays", "thu", "thurs"), (3,)),
    **dict.fromkeys(("friday", "fridays", "fri"), (4,)),
    **dict.fromkeys(("saturday", "saturdays"), (5,)),
    **dict.fromkeys(("sunday", "sundays"), (6,)),
    **dict.fromkeys(("weekend", "weekends"), WEEKEND),
    **dict.fromkeys(("weekday", "weekdays", "business days", "working days"), WORKING_DAYS),
    **dict.fromkeys(("daily", "everyday", "every day", "seven days", "all week"), EVERY_DAY),
}

LEXICON: Final = Lexicon(
    stop_words=_STOP_WORDS,
    light_words=_LIGHT_WORDS,
    light_ending="ly",
    concepts=_CONCEPTS,
    wider=_WIDER,
    kinds=_KINDS,
    manners=_MANNERS,
    conditions=_CONDITIONS,
    ages=_AGES,
    rules=_RULES,
    denial=pattern(r"\b(?:no(?!-)|not|never|nor|cannot|\w+n't)\b"),
    existence=pattern(
        r"^(?!.*\b(?:what|which)\b).*\b(?:do|does|did) (?:you|they|y'all|we)(?: guys| all| folks)?(?: also| still"
        r"| even)? (?:have|sell|serve|offer|carry|do|make|stock|teach|fix|repair|replace"
        r"|install|change|clean|service|rent|provide|put (?:on|in)|work on)\b",
        r"\b(?:is|are) there\b",
        r"\bgot any\b",
    ),
    doing=pattern(
        r"\b(?:do|does|did|can|could|will|would|may) (?:i|you|we|they|he|she|y'all|somebody|someone)(?: guys"
        r"| all| folks)?"
        r"(?: also| still| even| just| please)? ([\w'-]+)",
    ),
    at_least=pattern(
        r"\b(\d+)(?: (?:people|persons|guests|years?|months?|weeks?))?(?: of age)? (?:or|and) (?:more|older"
        r"|over|above|up|larger|bigger)\b",
        r"\b(?:at least|from(?: the age of)?|a minimum of|starting at) (\d+)\b(?! (?:am|pm|to)\b)",
    ),
    above=pattern(r"\b(?:over|above|older than|more than)(?: the age of)? (\d+)\b|\b(\d+)-plus\b"),
    at_most=pattern(
        r"\b(?:up to|at most|no more than|a maximum of)(?: and including)? (\d+)\b",
        r"\b(\d+)(?: (?:people|persons|guests|years?|months?))? or (?:fewer|less|under|younger)\b",
    ),
    below=pattern(r"\b(?:under|below|younger than|less than|fewer than)(?: the age of)? (\d+)\b|\b(\d+)-minus\b"),
    which=pattern(r"\b(?:what|which|how|why|who|when|where)\b"),
    cheapest=pattern(r"\b(?:cheapest|least expensive|lowest[- ]price\w*|most affordable|lowest (?:rate|cost|fee))\b"),
    dearest=pattern(r"\b(?:most expensive|priciest|dearest|highest[- ]price\w*|costliest)\b"),
    own_case=pattern(
        r"\b(?:is|are|was|were|isn't|aren't) (?:my|our|the) (?:[\w-]+ ){1,3}(?:ready|done|fixed"
        r"|finished)(?: yet| already)?\W*(?:$|,)",
        r"\b(?:status|progress) (?:of|on|with) (?:my|our)\b",
        r"\bhow(?:'s| is| are) (?:my|our) [\w-]+ (?:coming|going|doing|getting)\b",
        r"\b(?:did|have) you (?:get|got|gotten|find|found|receive|received|finish|finished) (?:my|our)\b",
        r"\bhas (?:my|our) [\w-]+ (?:come|arrived|been)\b",
    ),
    supposing=pattern(r"^(?:if|when|unless|once|in case)\b"),
    counted=pattern(r"^.*?\b(?:how many|number of)\b"),
    both=pattern(r"\b(?:and|or|plus|compared|versus|vs|than)\b"),
    going_on=pattern(
        r"\bhow (?:do|can) (?:i|we) (?:get|come)\b", r"\btell me\b", r"\bwhat happens\b", r"\bwhat (?:is|are) .* like\b"
    ),
    narrowing=_NARROWING,
    aside=pattern(
        r"\b(?:after|before|since|until|following|besides|except)(?: \w+(?:ing)? an?| an?| the| your| our"
        r"| my)?(?: (?!(?:cost|take|is|are|we|you|it)\w*)[\w-]+){1,2}"
    ),
    saying=_SAYING,
    days=_DAYS,
    day_range=r"to|through|thru|until|till",
    opener=pattern(r"^\W*(?:(?:and|or|but|so|ok(?:ay)?|then|also)\b[\s,]*)*(?:(?:what|how) about\b)?[\s,]*"),
    preamble=pattern(
        r"\b(?:i(?:'d| would)?|we(?:'d)?)(?: just| really)? (?:like|want|wanted|need|was hoping|am calling|'m calling"
        r"|was calling|was wondering)"
        r" (?:to (?:check|know|ask|find out|see|inquire)|if|whether)\b(?: about| if| whether)?",
        r"\b(?:can|could|would) you (?:please )?(?:tell me|check|let me know|explain)\b(?: if| whether| about)?",
        r"\bcheck (?:if|whether|and see|to see)\b",
    ),
    asking=pattern(
        rf"\b(?:{_ASK})\b(?! about)",
        rf"^\W*(?:(?:and|or|so|but)\s+)?(?:{_AUX})\b",
        rf"(?<!\bi )(?<!\bwe )(?<!\bhe )(?<!\bshe )(?<!\bthey )\b(?:{_AUX}) (?:{_SUBJECT})\b",  # "I was there" tells
        rf"\b(?:{_WISH})\b",
        r"(?:^|, )(?:so |and |is )?any (?:[\w-]+ ){0,2}[\w-]+\W*$",
    ),
    # Who tells something begins with whom it is about; verbs of the business ("you guys buy ...") ask.
    telling=pattern(
        r"^(?:(?:well|so|and|but|oh|yes|yeah|no|um|uh|you know|see)\W+)*(?:my|our) (?!question|problem is (?:how|what))"
        r"(?!.*\b(?:you|your|can|could|still|allowed|okay|possible|covered|much|cost|price|dead|broken|broke)\b)",
        r"^(?:(?:well|so|and|but|oh|yes|yeah|no|um|uh|you know|see)\W+)*"
        r"(?:he|she|it|they|nobody|somebody|everybody|the weather|i|we) (?:\w+ed|was|were|had|has been|went|came|got|"
        r"said|told|ever|never|always|ran|fell|grew|saw|took|thought)\b(?!.*\b(?:can|could|do|does|how|much|cover)\b)",
        r"^(?:well\W+)?you people (?:\w+ed|sent|never|always|told|said|lost|took|made|kept|keep)\b",
    ),
    pointer=pattern(r"\b(?:it|that|this|they|them|those|these|one|ones)\b"),
    joint=pattern(
        r"[?!;]\s+",
        r"(?<![ap]\.m)\.\s+(?=\w)",
        rf",?\s+(?:and also|and|also|plus|or)\s+(?=(?:{_ASK}|{_WISH})\b|(?:{_AUX}) (?:{_SUBJECT})\b)",
        rf",\s+(?=(?:{_ASK}|{_WISH})\b|(?:{_AUX}) (?:{_SUBJECT})\b)",
    ),
    range_word="to",
    abbreviations=("Dr", "Mr", "Ms", "St", "No", "Mrs", "Ave", "approx", "etc", r"[ap]\.m"),
    orders=pattern(
        r"\b(?:ignore|disregard|forget|override)\s+(?:\w+\s+){0,3}(?:instructions?|rules?|prompts?|directions?)",
        r"\b(?:system|developer)\s+(?:prompt|message|override)",
        r"\byou\s+are\s+now\s+(?:a|an|in|the)\b",
        r"\b(?:call|use|invoke)\s+the\s+(?:\w+\s+){0,2}(?:tool|function)",
    ),
)


FUNCTION_WORDS: Final = frozenset(
    """
    a an the this that these those there here
    i me my mine myself we us our ours you your yours he him his she her hers it its they them their theirs one
    and or but nor so if then than as because while though although whether
    of in on at by for with from to into onto about over under between through during without within against
    up down out off after before again until
    is am are was were be been being do does did doing done have has had having
    can could will would shall should may might must
    not no yes only just also too very more most much many some any all both each every other another such same own
    what which who whom whose when where why how
    s t d ll re ve m don doesn didn isn aren wasn weren won wouldn can cannot couldn shouldn haven hasn hadn let
    please ok okay
    """.split()  # noqa: SIM905 - a list of quoted words would be unreadable
)

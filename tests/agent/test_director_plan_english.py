"""English forms, and how a wish is read."""

from __future__ import annotations

import pytest

from agent.director.plan import Planned, Wish, plan
from agent.director.wish import premise
from agent.director.words import english


@pytest.mark.parametrize(
    ("verb", "third", "gerund", "past"),
    [
        ("carry", "carries", "carrying", "carried"),
        ("go", "goes", "going", "went"),
        ("stop", "stops", "stopping", "stopped"),
        ("die", "dies", "dying", "died"),
        ("take", "takes", "taking", "took"),
        ("see", "sees", "seeing", "saw"),
        ("panic", "panics", "panicking", "panicked"),
        ("open", "opens", "opening", "opened"),
        ("begin", "begins", "beginning", "began"),
        ("have", "has", "having", "had"),
    ],
)
def test_verb_forms(verb: str, third: str, gerund: str, past: str) -> None:
    assert (english.third(verb), english.gerund(verb), english.past(verb)) == (third, gerund, past)


@pytest.mark.parametrize(
    "forms",
    english.listed(
        "arise:arose:arisen awake:awoke:awoken be:was:been bear:bore:borne beat:beat:beaten "
        "become:became:become begin:began:begun bend:bent:bent bet:bet:bet bind:bound:bound "
        "bite:bit:bitten bleed:bled:bled blow:blew:blown break:broke:broken breed:bred:bred "
        "bring:brought:brought broadcast:broadcast:broadcast build:built:built burst:burst:burst "
        "buy:bought:bought catch:caught:caught choose:chose:chosen cling:clung:clung come:came:come "
        "cost:cost:cost creep:crept:crept cut:cut:cut deal:dealt:dealt dig:dug:dug do:did:done "
        "draw:drew:drawn drink:drank:drunk drive:drove:driven eat:ate:eaten fall:fell:fallen feed:fed:fed "
        "feel:felt:felt fight:fought:fought find:found:found flee:fled:fled fling:flung:flung "
        "fly:flew:flown forbid:forbade:forbidden forget:forgot:forgotten forgive:forgave:forgiven "
        "freeze:froze:frozen get:got:got give:gave:given go:went:gone grind:ground:ground grow:grew:grown "
        "hang:hung:hung hear:heard:heard hide:hid:hidden hit:hit:hit hold:held:held hurt:hurt:hurt "
        "keep:kept:kept kneel:knelt:knelt know:knew:known lay:laid:laid lead:led:led leave:left:left "
        "lend:lent:lent let:let:let lie:lay:lain light:lit:lit lose:lost:lost make:made:made "
        "mean:meant:meant meet:met:met mistake:mistook:mistaken mow:mowed:mown overcome:overcame:overcome "
        "oversleep:overslept:overslept overtake:overtook:overtaken pay:paid:paid put:put:put "
        "quit:quit:quit read:read:read rewind:rewound:rewound ride:rode:ridden ring:rang:rung "
        "rise:rose:risen run:ran:run saw:sawed:sawn say:said:said see:saw:seen sell:sold:sold "
        "send:sent:sent set:set:set sew:sewed:sewn shake:shook:shaken shear:sheared:shorn shed:shed:shed "
        "shine:shone:shone shoot:shot:shot show:showed:shown shrink:shrank:shrunk shut:shut:shut "
        "sing:sang:sung sink:sank:sunk sit:sat:sat sleep:slept:slept slide:slid:slid sow:sowed:sown "
        "speak:spoke:spoken speed:sped:sped spend:spent:spent spin:spun:spun spit:spat:spat "
        "split:split:split spread:spread:spread spring:sprang:sprung stand:stood:stood steal:stole:stolen "
        "stick:stuck:stuck sting:stung:stung stink:stank:stunk stride:strode:stridden strike:struck:struck "
        "swear:swore:sworn sweep:swept:swept swell:swelled:swollen swim:swam:swum swing:swung:swung "
        "take:took:taken teach:taught:taught tear:tore:torn tell:told:told think:thought:thought "
        "throw:threw:thrown tread:trod:trodden understand:understood:understood undo:undid:undone "
        "unwrap:unwrapped:unwrapped upset:upset:upset wake:woke:woken wear:wore:worn weave:wove:woven "
        "weep:wept:wept win:won:won wind:wound:wound withdraw:withdrew:withdrawn wring:wrung:wrung "
        "write:wrote:written"
    ),
)
def test_irregular_verbs(forms: str) -> None:
    verb, past, participle = forms.split(":")
    assert (english.past(verb), english.participle(verb)) == (past, participle)


@pytest.mark.parametrize(
    "forms",
    english.listed(
        "babysit:babysitting control:controlling equip:equipping fulfil:fulfilling kidnap:kidnapping "
        "label:labelling quit:quitting refuel:refuelling shovel:shovelling signal:signalling "
        "split:splitting transfer:transferring unplug:unplugging unwrap:unwrapping unzip:unzipping "
        "worship:worshipping visit:visiting open:opening gallop:galloping"
    ),
)
def test_last_letters_are_doubled_where_the_stress_or_the_spelling_asks_for_it(forms: str) -> None:
    verb, gerund = forms.split(":")
    assert english.gerund(verb) == gerund


@pytest.mark.parametrize(
    ("one", "many"),
    [("loaf", "loaves"), ("fisherman", "fishermen"), ("echo", "echoes"), ("city", "cities"), ("box", "boxes"),
     ("jar of honey", "jars of honey"), ("ball of wool", "balls of wool"), ("key", "keys"), ("child", "children"),
     ("grandchild", "grandchildren"), ("godchild", "godchildren"), ("stepchild", "stepchildren"),
     ("midwife", "midwives"), ("dormouse", "dormice"), ("louse", "lice"), ("hoof", "hooves"),
     ("calf", "calves"), ("half", "halves"), ("werewolf", "werewolves"), ("bookshelf", "bookshelves"),
     ("mother-in-law", "mothers-in-law"), ("son-in-law", "sons-in-law"), ("passer-by", "passers-by"),
     ("crisis", "crises"), ("oasis", "oases"), ("axe", "axes"), ("base", "bases"), ("quiz", "quizzes"),
     ("stomach", "stomachs"), ("tornado", "tornadoes"), ("shaman", "shamans"), ("fungus", "fungi")],
)  # fmt: skip
def test_plurals_and_back(one: str, many: str) -> None:
    assert english.plural(one) == many
    assert " " in one or english.singular(many) == one


@pytest.mark.parametrize(
    "noun",
    english.listed(
        "scissors trousers tweezers pliers glasses binoculars pyjamas jeans clothes stairs news offspring "
        "jellyfish crossroads dice"
    ),
)
def test_a_noun_that_is_its_own_plural(noun: str) -> None:
    assert english.plural(noun) == noun
    assert english.plural(f"old {noun}") == f"old {noun}"


def test_a_compound_with_a_plural_of_its_own() -> None:
    assert (english.plural("still life"), english.plural("everyday life")) == (
        "still lifes",
        "everyday lives",
    )


@pytest.mark.parametrize(
    "phrase", ["an hour", "an umbrella", "a unicorn", "a one-eyed cat", "an old man", "a user", "an echo"]
)
def test_articles_by_sound(phrase: str) -> None:
    article, word = phrase.split(" ", 1)
    assert english.article(word) == article


def test_figures_are_spoken() -> None:
    assert (
        english.spoken("70th birthday, 42 people, 1997")
        == "seventieth birthday, forty-two people, nineteen ninety-seven"
    )


@pytest.mark.parametrize(
    ("wish", "hero", "verb", "target"),
    [
        ("A lighthouse keeper befriends a storm", "keeper", "befriend", "storm"),
        ("A girl who collects echoes", "girl", "collect", "echoes"),
        ("An astronaut planting tulips on Mars", "astronaut", "plant", "tulips"),
        ("An old violin maker teaches a deaf girl to play", "violin maker", "teach", "girl"),
        ("A portrait painter in Times Square falls in love with a French baker", "painter", "fall", "baker"),
        ("A fox looks for the moon", "fox", "look", "moon"),
        ("A bear sleeps through spring", "bear", "sleep", None),
        ("A scarecrow wants to dance", "scarecrow", "want", None),
        ("The robots rebel", "robots", "rebel", None),
        ("The outlaw never returned a book", "outlaw", "return", "book"),
        ("The dog always waits at the gate", "dog", "wait", None),
        ("Two foxes often meet by the well", "foxes", "meet", None),
    ],
)
def test_who_does_what(wish: str, hero: str, verb: str, target: str | None) -> None:
    read = premise.read(wish)
    assert read.hero is not None and read.hero.label == hero
    assert read.events[0].verb == verb
    assert (read.events[0].object.label if read.events[0].object else None) == target or target is None


@pytest.mark.parametrize(
    "wish",
    ["The night watch", "A light in the storm", "The last library on Earth", "A letter written by hand"],
)
def test_a_noun_phrase_has_no_deed(wish: str) -> None:
    assert premise.read(wish).events == ()


def test_several_deeds_stay_in_their_order() -> None:
    read = premise.read("A robot finds a seed, waters it, and waits a hundred years")
    assert [event.verb for event in read.events] == ["find", "water", "wait"]


def test_names_and_relations() -> None:
    mira, otto = premise.read("Mira and her grandfather Otto rebuild a radio").heroes
    assert (mira.name, otto.name, otto.gender) == ("Mira", "Otto", "m")


def test_facts_after_a_colon() -> None:
    assert premise.read("our hackathon: 42 people, 11 teams, winner team Heron").facts == (
        "42 people",
        "11 teams",
        "winner team Heron",
    )


@pytest.mark.parametrize(
    ("wish", "thing"),
    [
        ("The smell of rain on hot asphalt", "rain"),
        ("The feeling of the last day of the summer holidays at a lake", "holidays by the lake"),
        ("The sound of my grandmother's sewing machine", "machine"),
        ("The memory of a summer in the Alps", "summer on the mountain"),
    ],
)
def test_an_idea_of_something_shows_the_thing(wish: str, thing: str) -> None:
    found = plan(Wish(wish))
    assert isinstance(found, Planned)
    film = found.breakdown
    assert thing in film.scenes[0].visual.lower()
    assert not {"smell", "feeling", "sound", "memory"} & {member.id for member in film.cast}

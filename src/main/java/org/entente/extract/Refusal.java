package org.entente.extract;

/** Why a frame takes no fact from a word that may tell of one. */
enum Refusal {
    NO_EVENT("no event: denied, doubted, hoped for, a condition or a negation"),
    NO_TWO_SIDES("no two sides that are told apart"),
    UNSURE_SIDES("a weak word, which needs a named person or office on either side"),
    IS_A_CALL("the call is told by another word of the sentence"),
    WEAK_NOUN("a weak noun without a verb that says that somebody travels"),
    IS_OTHER("a host, an occasion, a greeting, a body that meets or talks on an instrument"),
    IS_CEREMONY("credentials are received"),
    IS_REQUEST("somebody is called on to do something"),
    NO_TRAVELLER("nobody who travels"),
    NO_DESTINATION("no state or place that is travelled to"),
    AT_HOME("the traveller is of the state that is travelled to, or of no known state"),
    NOT_NAMED("the gathering has no name, organisation, number or two sides"),
    ANY_SESSION("a session that may be of any body: no organisation and no two sides"),
    NO_PLACE_OR_DATE("a gathering without a place or a told date"),
    NOT_OF_AN_INSTRUMENT("no instrument that the word is certain to be about"),
    TOLD_BY_ANOTHER_WORD("another word of the sentence tells the same step"),
    OF_COMPANIES("a deal of companies"),
    NO_RELATIONS("no relations that the word is about"),
    NO_ENVOY("no envoy beside it"),
    NO_SENDER_AND_RECEIVER("no sending and receiving state"),
    NO_FIGURE("no figure with a flow, a unit and two sides"),
    NOTHING_HAPPENS("no word that says that the mission opens, closes or moves"),
    LACKS_VALUES("what is told lacks something that facts of the type need"),
    REPLACED("a later sentence replaces it"),
    ONLY_A_TITLE("a word that means an office only with other evidence, and a surer office of the person is told"),
    HELD_BEFORE("the office of the person is told before"),
    NO_RULE("no rule of the frame fits what stands beside the word");

    private final String reason;

    Refusal(String reason) {
        this.reason = reason;
    }

    /** The reason, for people. */
    String reason() {
        return reason;
    }
}

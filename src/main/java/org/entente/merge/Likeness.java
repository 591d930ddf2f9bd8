package org.entente.merge;

/** What speaks for two reports telling of one event. */
public enum Likeness {
    SAME_WORDING("the reports say the same"),
    SAME_DAY("the day is the same"),
    DAYS_MEET("the days meet, told with other precision"),
    PLAN_AND_OUTCOME("a plan, and what became of it"),
    PLAN_PUT_OFF("a plan that was put off, and what came of it on another day"),
    SAME_PARTIES("the parties are the same"),
    PARTIES_WITHIN("the parties of one are among those of the other, and somebody is named by both"),
    SAME_PERSON("a person is the same by the gazetteer"),
    NAMES_ALIKE("names of people sound alike"),
    PARTIES_ALONE("one names parties only, and nothing contradicts"),
    SAME_OFFICE("an office is the same"),
    SAME_PLACE("the place is the same"),
    SAME_DESTINATION("the destination is the same"),
    SAME_NAME("the names are the same or alike"),
    SAME_TITLE("the titles are the same or alike"),
    NO_TITLE("no title tells them apart"),
    SAME_STEP("the step is the same"),
    SAME_PERIOD("flow and period are the same"),
    SAME_VALUE("the values are the same but for rounding"),
    SAME_CHANGE("the change is the same");

    private final String words;

    Likeness(String words) {
        this.words = words;
    }

    /** The likeness in words, to end a sentence. */
    public String words() {
        return words;
    }
}

package org.entente.merge;

/** What keeps two reports from telling of one event. */
public enum Difference {
    DATES("the days do not meet"),
    PARTIES("other parties take part"),
    PERSONS("other people act for one of the parties"),
    RANK("offices of other rank act for one of the parties"),
    NOBODY_IN_COMMON("nobody is named by both, and too little else tells"),
    DESTINATION("the visits lead elsewhere"),
    PLACE("the places differ"),
    NAME("the names differ"),
    NUMBER("the numbers in the names differ"),
    KIND("it is another kind"),
    STEP("it is another step"),
    BY("another party takes the step"),
    TITLE("the titles differ"),
    COUNT("another number of them is told"),
    PERIOD("the periods differ"),
    FLOW("another flow is counted, or the other way"),
    TARGET("a goal is no measured value"),
    UNIT("the units differ"),
    VALUE("the values differ, and no period tells that they are for the same time"),
    OFFICE("it is another office"),
    CHANGE("it is another change"),
    LEVEL("it is another level"),
    SAME_ARTICLE("one article tells of both"),
    OTHER_REPORT("it contradicts another report of the event"),
    SEVERAL_FIT("it fits several events equally well");

    private final String words;

    Difference(String words) {
        this.words = words;
    }

    /** The difference in words, to end a sentence. */
    public String words() {
        return words;
    }
}

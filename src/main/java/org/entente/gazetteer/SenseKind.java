package org.entente.gazetteer;

/** What sort of thing a form of the lexicon names. */
public enum SenseKind {
    /** A state by name or abbreviation; the target is its code. */
    STATE,
    /** "Kazakh", «казахстанский», «كازاخستاني»; the target is the code of the state. */
    ADJECTIVE,
    DEMONYM,
    /** A capital, which may stand for its government. */
    CAPITAL,
    /** A government seat: the Kremlin, «قصر الإليزيه». */
    SEAT,
    /** A foreign ministry by a name of its own: the State Department. */
    MINISTRY,
    /** An organisation, an organ of one, or a group; the target is its acronym, or {@code group/SLUG}. */
    ORGANISATION,
    /** A city; the target is its slug. */
    PLACE,
    /** An office; the target is the slug of its kind, the detail its English title. */
    OFFICE,
    /** A word beside an office: former, acting, counterpart; the target says which. */
    MODIFIER,
    /** A person that the gazetteer knows; the target is the slug. */
    PERSON,
    /** A given name; the target is its base form. */
    GIVEN_NAME,
    /** A word that is no part of a name. */
    STOP_NAME,
    /** A title that is no part of a name; the detail is {@code after} when it stands behind one. */
    HONORIFIC,
    /** A part of names that is none alone; the target is {@code joins-next} or {@code joins-previous}. */
    PARTICLE,
    /** A surname such as «السوداني»; the target is {@code ambiguous} when it is as often an adjective. */
    NISBA,
    /** A word that tells of an event or of its status; the target is its family, the detail its arguments and features. */
    TRIGGER,
    /** A part of a state that has a governor; the target is the code of the state. */
    REGION;

    /** The kind as one bit. */
    @SuppressWarnings("EnumOrdinal") // kept nowhere: files name the kinds
    public int bit() {
        return 1 << ordinal();
    }
}

package org.entente.gazetteer;

/** Which codes are known: of states (ISO 3166-1 alpha-2), organisations (their usual acronyms) and currencies (ISO 4217). */
public interface CodeList {
    /** Whether the code is that of a state, present or past, in capitals: {@code KZ}, {@code SU}. */
    boolean isState(String code);

    /** Whether an organisation is known by this acronym in any language and any case: {@code EAEU}, {@code ЕАЭС}. */
    boolean isOrganisation(String acronym);

    /** Whether the code is that of a currency, in use or withdrawn, in capitals: {@code KZT}. */
    boolean isCurrency(String code);

    /** The code to write for a state or an organisation: {@code ЕАЭС} gives {@code EAEU}; a code that is not known is given back as it is. */
    String canonical(String code);
}

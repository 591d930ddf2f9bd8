package org.entente.text;

/** The writing systems that tokens are told apart by. */
public enum Script {
    /** No letters at all. */
    NONE,
    LATIN,
    CYRILLIC,
    ARABIC,
    /** Any other, such as Chinese. */
    OTHER
}

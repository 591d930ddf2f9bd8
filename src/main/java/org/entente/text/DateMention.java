package org.entente.text;

/**
 * A date in a text.
 *
 * @param from its first token
 * @param to the token after its last
 * @param edtf what it means, in EDTF: a day, a month, a season, a year or an interval, perhaps approximate ({@code 2010~})
 * @param prefix how many letters before it are written together with its first word: one in «للعام»
 */
public record DateMention(int from, int to, String edtf, int prefix) {}

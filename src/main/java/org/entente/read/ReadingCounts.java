package org.entente.read;

/**
 * What came of reading.
 *
 * @param articles how many articles were read
 * @param setAside how many articles and files were set aside
 * @param skipped how many files in folders hold no articles by their names
 */
public record ReadingCounts(long articles, long setAside, long skipped) {}

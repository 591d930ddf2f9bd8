package org.entente.gazetteer;

import java.io.IOException;

/** What is wrong with a gazetteer file of the user's own, with the file and where in it. */
public final class GazetteerProblem extends IOException {
    GazetteerProblem(String message) {
        super(message);
    }
}

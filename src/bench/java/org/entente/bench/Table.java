package org.entente.bench;

/** Prints results as rows of a Markdown table, each as soon as it is known. */
final class Table {
    private boolean begun;

    void row(String what, String measured, String ratio, String goal) {
        if (!begun) {
            print("what", "measured", "ratio", "goal");
            System.out.println("| --- | --- | --- | --- |");
            begun = true;
        }
        print(what, measured, ratio, goal);
    }

    private static void print(String... cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }
}

package org.entente.extract;

/** How many "the three countries", «обе стороны», «الدول الثلاث» are. */
final class SideCount {
    private static final WordSet THREE =
            WordSet.words("three 3 trilateral три трех трем тремя трёх трём тройки" + " ثلاثة ثلاث الثلاثة الثلاث");
    private static final WordSet FOUR =
            WordSet.words("four 4 четыре четырех четырем четырьмя أربع أربعة الأربع الأربعة");
    private static final WordSet FIVE = WordSet.words("five 5 пять пяти пятью خمس خمسة الخمس الخمسة");
    private static final WordSet[] NUMBERS = {THREE, FOUR, FIVE};
    private static final int FIRST = 3;

    private SideCount() {}

    /** The number that a unit or a word beside it tells; two when none does. */
    static int of(Scene scene, int at) {
        Unit unit = scene.units().get(at);
        for (int token = unit.from() - 1; token <= unit.to(); token++) {
            for (int i = 0; i < NUMBERS.length; i++) {
                if (NUMBERS[i].contains(scene.tokens(), token)) {
                    return FIRST + i;
                }
            }
        }
        return 2;
    }
}

package org.entente.extract;

import java.util.List;
import org.entente.article.Language;
import org.entente.text.Tokens;

/** Names of people that are names of things: "King Khalid International Airport", «имени Назарбаева», «جامعة الملك سعود». */
final class Eponyms {
    private static final WordSet BEFORE =
            WordSet.words("имени им имя улице улица проспект площадь площади премия премии"
                    + " مطار جامعة مستشفى مدينة جسر شارع قاعدة مجمع ميناء جائزة مؤسسة قصر استاد ملعب طريق حي مدرسة مسجد جامع كلية"
                    + " معهد مكتبة متحف صندوق بنك كأس دوري برج مطاري حديقة ساحة ميدان");
    private static final WordSet BEHIND = WordSet.words("international airport university hospital street avenue bridge"
            + " stadium mosque palace foundation prize award cup institute museum boulevard");

    private Eponyms() {}

    /** Whether somebody's name or title belongs to the name of a thing. */
    static boolean is(Text text, List<Atom> atoms, int at) {
        Atom atom = atoms.get(at);
        boolean may = atom.is(AtomKind.PERSON) || atom.is(AtomKind.OFFICE) || atom.is(AtomKind.HONORIFIC);
        return may && (BEFORE.contains(text.tokens(), atom.from() - 1) || isBehind(text, atoms, at));
    }

    /** The atom behind the titles and names that touch one another. */
    static int end(List<Atom> atoms, int at) {
        int end = at + 1;
        while (end < atoms.size()
                && atoms.get(end).from() == atoms.get(end - 1).to()
                && (atoms.get(end).is(AtomKind.PERSON) || atoms.get(end).is(AtomKind.HONORIFIC))) {
            end++;
        }
        return end;
    }

    private static boolean isBehind(Text text, List<Atom> atoms, int at) {
        int next = atoms.get(end(atoms, at) - 1).to();
        Tokens tokens = text.tokens();
        return text.language() == Language.ENGLISH
                && tokens.capitalised(Math.min(next, tokens.size() - 1))
                && BEHIND.contains(tokens, next);
    }
}

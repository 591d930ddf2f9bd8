package org.entente.extract;

import java.util.Arrays;
import java.util.List;
import org.entente.article.Language;
import org.entente.text.Folding;
import org.entente.text.TokenKind;
import org.entente.text.Tokens;

/** Nouns of which an amount may be that is no figure of trade: loans, budgets, revenues, contracts. */
@SuppressWarnings("ImmutableEnumChecker") // lists of words are never changed
enum OtherMoney {
    ENGLISH(
            "loan",
            "credit",
            "grant",
            "gdp",
            "budget",
            "debt",
            "revenue",
            "profit",
            "fund",
            "aid",
            "assistance",
            "cost",
            "price",
            "salar",
            "wage",
            "fine",
            "deficit",
            "surplus",
            "financ",
            "bond",
            "remittanc",
            "project",
            "contract",
            "deal",
            "tourist",
            "population",
            "people",
            "capital",
            "company",
            "companies",
            "tranche",
            "subsid",
            "tax",
            "reserve",
            "donation",
            "compensation",
            "damage",
            "penalt",
            "dividend",
            "income",
            "earnings",
            "bank",
            "arrears"),
    RUSSIAN(
            "кредит",
            "займ",
            "заем",
            "грант",
            "бюджет",
            "ввп",
            "долга",
            "долгу",
            "долги",
            "долгов",
            "задолженност",
            "выручк",
            "прибыл",
            "доходы",
            "доходов",
            "дохода",
            "расходы",
            "расходов",
            "штраф",
            "помощи",
            "зарплат",
            "дефицит",
            "сальдо",
            "профицит",
            "фонд",
            "транш",
            "проект",
            "контракт",
            "сделк",
            "капитал",
            "населени",
            "человек",
            "турист",
            "банк",
            "субсиди",
            "дивиденд",
            "компани",
            "резерв",
            "налог",
            "пошлин",
            "ущерб",
            "облигац",
            "финансирован",
            "стоимостью",
            "цена",
            "цены",
            "цене"),
    ARABIC(
            "قرض", "قروض", "منحة", "منح", "ميزانية", "موازنة", "ديون", "دين", "ناتج", "ايرادات", "عائدات", "ارباح",
            "مساعدات", "مساعدة", "تكلفة", "كلفة", "صندوق", "عجز", "فائض", "رأسمال", "راسمال", "رواتب", "غرامة", "سعر",
            "اسعار", "تمويل", "عقد", "عقود", "مشروع", "مشاريع", "مشروعات", "صفقة", "صفقات", "شركة", "شركات", "سياح",
            "نسمة", "مواطن", "تحويلات", "احتياطي", "تعويضات", "اجور");

    private static final List<String> INVESTED = List.of(
            "project", "compan", "проект", "компани", "مشروع", "مشاريع", "مشروعات", "شركة", "شركات", "capital",
            "капитал");

    private final List<String> stems;

    OtherMoney(String... stems) {
        this.stems = Arrays.stream(stems).map(Folding::fold).toList();
    }

    static OtherMoney of(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case RUSSIAN -> RUSSIAN;
            case ARABIC -> ARABIC;
        };
    }

    /** Whether one of the nouns is among these tokens; investment may be in projects and by companies. */
    boolean isIn(Tokens tokens, int from, int to, boolean investment) {
        for (int at = Math.max(0, from); at < Math.min(to, tokens.size()); at++) {
            if (tokens.kind(at) == TokenKind.WORD && isOne(tokens.folded(at), investment)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOne(String word, boolean investment) {
        boolean one = switch (this) {
            case ENGLISH, RUSSIAN -> beginsWithStem(word);
            case ARABIC -> stems.contains(withoutClitics(word));
        };
        return one && !(investment && INVESTED.stream().anyMatch(word::contains));
    }

    private boolean beginsWithStem(String word) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutClitics(String word) {
        String rest = word;
        if (rest.length() > 3 && (rest.charAt(0) == 'و' || rest.charAt(0) == 'ف')) {
            rest = rest.substring(1);
        }
        if (rest.length() > 3 && (rest.charAt(0) == 'ب' || rest.charAt(0) == 'ل' || rest.charAt(0) == 'ك')) {
            rest = rest.charAt(1) == 'ا' || rest.charAt(1) == 'ل' ? rest.substring(1) : rest;
        }
        return rest.length() > 4 && rest.startsWith("ال") ? rest.substring(2) : rest;
    }
}

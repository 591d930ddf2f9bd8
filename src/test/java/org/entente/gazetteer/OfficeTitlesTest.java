package org.entente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTitlesTest {
    private final Gazetteer gazetteer = Gazetteer.bundled();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Minister of Foreign Affairs                      | minister-of-foreign-affairs
                    minister of foreign affairs                      | minister-of-foreign-affairs
                    The Foreign Minister                             | minister-of-foreign-affairs
                    Acting Minister of Foreign Affairs               | minister-of-foreign-affairs
                    Minister of Foreign Affairs of Kazakhstan        | minister-of-foreign-affairs
                    Deputy Minister of Foreign Affairs               | deputy-minister-of-foreign-affairs
                    Assistant Minister of Foreign Affairs for Asia Affairs | assistant-minister-of-foreign-affairs
                    Secretary of State                               | secretary-of-state
                    Secretary of State for Trade                     | minister-of-trade
                    Deputy Minister of Oil                           | deputy-minister
                    Vice Minister of Transport and Communications    | deputy-minister
                    Minister of Agriculture and Food                 | minister-of-agriculture
                    Minister of Energy and Infrastructure            | minister-of-energy
                    Minister of Digital Affairs                      | minister
                    Minister of National Defense                     | minister-of-defence
                    President                                        | president
                    President of Serbia                              | president
                    President of the Russian Federation              | president
                    Vice President of the United States              | vice-president
                    President of the European Council                | president-of-organisation
                    President of the Council of the Nation           | speaker-of-senate
                    Prime Minister of the United Kingdom             | prime-minister
                    Deputy Prime Minister for Defence Affairs        | deputy-prime-minister
                    Ambassador to Kazakhstan                         | ambassador
                    Ambassador to the United Arab Emirates           | ambassador
                    High Commissioner to Namibia                     | high-commissioner
                    Chargé d'Affaires in Kuwait                      | charge-d-affaires
                    Chargé d’affaires in the United States           | charge-d-affaires
                    Permanent Representative to the UN               | permanent-representative
                    UN Special Coordinator for Lebanon               | special-envoy
                    Press Secretary of the President                 | press-secretary
                    Aide to the President for International Affairs  | aide-to-president
                    Speaker of the Jogorku Kenesh                    | speaker-of-parliament
                    Chairman of the State Duma Committee on International Affairs | committee-chair
                    Secretary-General of the League of Arab States   | secretary-general
                    Chairperson of the African Union Commission      | chairperson
                    Governor of Namangan Region                      | governor
                    Governor of the Central Bank of Kuwait           | central-bank-governor
                    Director of the Latin American Department of the Ministry of Foreign Affairs | director
                    """)
    void aTitleHasItsKind(String title, String slug) {
        assertThat(gazetteer.officeKind(title)).map(OfficeKind::slug).contains(slug);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                "of",
                "Head coach",
                "President of the Football Federation",
                "Vice President of Gazprom",
                "وزير"
            })
    void anythingElseHasNone(String title) {
        assertThat(gazetteer.officeKind(title)).isEmpty();
    }
}

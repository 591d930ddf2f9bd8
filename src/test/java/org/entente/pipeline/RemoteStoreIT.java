package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.pipeline.Desk.article;
import static org.entente.pipeline.Desk.load;
import static org.entente.pipeline.Desk.meeting;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.entente.article.Article;
import org.entente.article.Language;
import org.entente.fact.Actor;
import org.entente.fact.Agreement;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Details;
import org.entente.fact.Gathering;
import org.entente.fact.Mission;
import org.entente.fact.MissionChange;
import org.entente.fact.Status;
import org.entente.fact.TextLookup;
import org.entente.serve.Server;
import org.entente.store.LocalStore;
import org.entente.store.Login;
import org.entente.store.RemoteStore;
import org.entente.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loads onto stock servers that run in processes of their own. */
class RemoteStoreIT {
    private static final Optional<Login> NOBODY = Optional.empty();

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"--mem", "--tdb2 --loc=database"})
    void aRemoteDatasetHoldsTheSameAsALocalStore(String kind) throws Exception {
        Files.createDirectories(temporary.resolve("database"));
        long seed = 31;
        SyntheticFacts synthetic = new SyntheticFacts(seed);
        try (Fuseki server = Fuseki.start(temporary, (kind + " --update /news").split(" "));
                RemoteStore remote = RemoteStore.at(server.dataset(), NOBODY)) {
            List<ArticleFacts> now = new ArrayList<>(synthetic.articles(60).toList());
            now.add(withUnknownParties("first"));
            load(remote, 25, now);
            assertSame(server, now, "loaded");

            load(remote, 61, now);
            assertSame(server, now, "loaded again");

            Random random = new Random(seed);
            for (int round = 0; round < 3; round++) {
                int chosen = random.nextInt(now.size());
                now.set(
                        chosen,
                        new ArticleFacts(
                                now.get(chosen).article(),
                                synthetic.article(random.nextInt(65)).facts()));
                load(remote, now.get(chosen));
                Desk.delete(remote, now.remove(random.nextInt(now.size())));
                assertSame(server, now, "seed %d, round %d".formatted(seed, round));
            }
            load(remote, withUnknownParties("second"));
            now.add(withUnknownParties("second"));
            assertSame(server, now, "parties that only articles describe");
        }
    }

    /** Parties that the gazetteer lacks: their codes have to come back with the reports. */
    private static ArticleFacts withUnknownParties(String name) {
        Details details = meeting(Status.HELD, "Moscow").details();
        List<Actor> parties = List.of(Actor.whole("XYZO"), Actor.whole("Lands of the North"));
        return article(
                name,
                "2023-04-11",
                new Agreement(
                        details,
                        Optional.of("Treaty"),
                        parties,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("QQQO"),
                        List.of(new Actor(
                                Optional.of("A. Name"),
                                Optional.empty(),
                                Optional.of("President"),
                                Optional.of("Lands of the South"))),
                        Optional.empty()),
                new Gathering(details, Optional.of("Congress"), Optional.of("WWWO"), parties),
                new Mission(details, "RU", "Lands of the East", MissionChange.OPENED, Optional.empty()));
    }

    private static void assertSame(Fuseki server, List<ArticleFacts> articles, String when) {
        assertThat(Desk.difference(Desk.quads(server.content()), Desk.expected(articles)))
                .as(when)
                .isEmpty();
    }

    @Test
    void textsAndNamesThatLookLikeSparqlAreStoredAsTheyAre() throws Exception {
        String nasty = "\\u003E \\\" } } ; DROP ALL ; # <x> ?s $s {0} %s 'a' \"\"\" \n \t \u200F 😀 '''";
        Article odd = new Article(
                "https://news.example/a?b=c&d='e'%7D%3E;DROP",
                Optional.of(nasty), Language.ARABIC, Optional.empty(), Optional.of(nasty), Optional.of(nasty));
        Actor actor = new Actor(
                Optional.of("> } " + nasty),
                Optional.of("} ; DROP ALL"),
                Optional.of(nasty),
                Optional.of("Lands > } of"));
        Details details = meeting(Status.HELD, "Moscow").details();
        ArticleFacts facts = new ArticleFacts(
                odd,
                List.of(new Gathering(
                        details, Optional.of(nasty), Optional.empty(), List.of(actor, Actor.whole("RU")))));
        try (Fuseki server = Fuseki.start(temporary, "--mem", "--update", "/news");
                RemoteStore remote = RemoteStore.at(server.dataset(), NOBODY)) {
            load(remote, facts);
            load(remote, facts);
            assertSame(server, List.of(facts), "an article that is replaced");
        }
    }

    @Test
    void aPipelineBringsOntologyAndGazetteerToTheServerToo() throws Exception {
        Path file = temporary.resolve("a.facts.jsonl");
        new SyntheticFacts(32).write(file, 5);
        try (Fuseki server = Fuseki.start(temporary, "--mem", "--update", "/news");
                RemoteStore remote = RemoteStore.at(server.dataset(), NOBODY);
                LocalStore local = Desk.open(temporary.resolve("store"))) {
            Desk.pipeline().load(List.of(file), TextLookup.none(), remote);
            Desk.pipeline().load(List.of(file), TextLookup.none(), remote);
            Desk.pipeline().load(List.of(file), TextLookup.none(), local);
            DatasetGraph held = DatasetGraphFactory.createGeneral();
            local.dataset().executeRead(() -> local.dataset().find().forEachRemaining(held::add));
            assertThat(IsoMatcher.isomorphic(server.content(), held)).isTrue();
        }
    }

    @Test
    void aLoadThatBreaksOffIsCompletedByLoadingAgain() throws Exception {
        SyntheticFacts synthetic = new SyntheticFacts(33);
        List<ArticleFacts> first = synthetic.articles(12).toList();
        List<ArticleFacts> then = new ArrayList<>(synthetic.articles(16).toList());
        then.set(
                4, new ArticleFacts(then.get(4).article(), synthetic.article(50).facts()));
        then.set(9, new ArticleFacts(then.get(9).article(), List.of()));
        try (Fuseki server = Fuseki.start(temporary, "--mem", "--update", "/news");
                Proxy proxy = new Proxy(server.dataset());
                RemoteStore remote = RemoteStore.at(proxy.dataset(), NOBODY)) {
            for (List<ArticleFacts> articles : List.of(first, then)) {
                for (String service : List.of("/data", "/update")) {
                    proxy.refuse(service);
                    assertThatThrownBy(() -> load(remote, 100, articles))
                            .isInstanceOf(StoreException.class)
                            .hasMessageContaining("403");
                    proxy.refuseNothing();
                }
                load(remote, 100, articles);
                assertSame(server, articles, "completed");
            }
        }
    }

    @Test
    void aRequestMadeAgainBecauseItsAnswerWasLostDoesNoHarm() throws Exception {
        List<ArticleFacts> articles = new SyntheticFacts(34).articles(12).toList();
        try (Fuseki server = Fuseki.start(temporary, "--mem", "--update", "/news");
                Proxy proxy = new Proxy(server.dataset());
                RemoteStore remote = RemoteStore.at(proxy.dataset(), NOBODY)) {
            for (String service : List.of("/data", "/update", "/sparql", "/update")) {
                proxy.loseAnswerOf(service);
                load(remote, 100, articles);
                assertThat(proxy.hasLost()).as(service).isTrue();
                assertSame(server, articles, service);
            }
        }
    }

    @Test
    void requestsStayOfASensibleSize() throws Exception {
        Path file = temporary.resolve("a.facts.jsonl");
        new SyntheticFacts(35).write(file, 300);
        try (Fuseki server = Fuseki.start(temporary, "--mem", "--update", "/news");
                Proxy proxy = new Proxy(server.dataset());
                RemoteStore remote = RemoteStore.at(proxy.dataset(), NOBODY)) {
            Desk.pipeline().load(List.of(file), TextLookup.none(), remote);
            assertThat(proxy.largest()).isLessThan(32 << 20);
        }
    }

    @Test
    void aServerThatAsksForAUserTakesTheRightOneOnly() throws Exception {
        Path users = Files.writeString(temporary.resolve("users"), "editor: secret\n");
        ArticleFacts facts = article("a", "2023-04-11", meeting(Status.HELD, "Moscow"));
        try (Fuseki server = Fuseki.start(temporary, "--mem", "--update", "--passwd=" + users, "/news")) {
            try (RemoteStore right = RemoteStore.at(server.dataset(), Optional.of(Login.read(users)))) {
                load(right, facts);
                assertThat(right.contains(Quad.create(Desk.graph(facts), Triple.ANY)))
                        .isTrue();
            }
            for (Optional<Login> wrong : List.of(Optional.of(new Login("editor", "guess")), NOBODY)) {
                try (RemoteStore store = RemoteStore.at(server.dataset(), wrong)) {
                    assertThatThrownBy(() -> load(store, facts))
                            .isInstanceOf(StoreException.class)
                            .hasMessageContaining("401")
                            .hasMessageContaining("--auth FILE");
                }
            }
        }
    }

    @Test
    void aServerThatOnlyReadsRefusesOnce() throws Exception {
        Files.createDirectories(temporary.resolve("database"));
        try (Fuseki server = Fuseki.start(temporary, "--tdb2", "--loc=database", "/news");
                RemoteStore remote = RemoteStore.at(server.dataset(), NOBODY)) {
            assertThatThrownBy(() -> load(remote, article("a", "2023-04-11", meeting(Status.HELD, "Moscow"))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(server.dataset() + "/data")
                    .hasMessageContaining("40")
                    .hasMessageContaining("--update");
        }
    }

    @Test
    void aServerOfOurOwnIsNoTargetAndTheMessageSaysWhatIs() throws IOException {
        try (LocalStore store = Desk.open(temporary.resolve("store"));
                Server server = Server.of(store.dataset()).port(0).start();
                RemoteStore remote = RemoteStore.at(server.address(), NOBODY)) {
            assertThatThrownBy(() -> load(remote, article("a", "2023-04-11", meeting(Status.HELD, "Moscow"))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("405")
                    .hasMessageContaining("entente serve")
                    .hasMessageContaining("--store");
            assertThat(Desk.quads(store)).as("nothing was stored").isEqualTo(Set.of());
        }
    }

    @Test
    void anAddressWithoutHostIsRefused() {
        assertThatThrownBy(() -> RemoteStore.at(URI.create("http:///news"), NOBODY))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("http://localhost:3030/news");
    }
}

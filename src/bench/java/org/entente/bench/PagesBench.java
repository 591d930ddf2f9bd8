package org.entente.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.search.FullText;
import org.entente.serve.Server;

/**
 * Times the pages and documents of a server over HTTP, on a made-up graph of about 2.4 million quads in which one state takes part in more than
 * 20,000 events: the median of one client, the 95th percentile of sixteen, the processor time of an answer in client and server, and its length
 * before compression. The graph is kept in its folder and used again. The ratio is to the median of {@code /$/ping}, which does nothing.
 */
final class PagesBench {
    private static final int SHARE_OF_BUSIEST = 70;
    private static final int WARM_UP = 6;
    private static final int RUNS = 15;
    private static final int CLIENTS = 16;
    private static final int RUNS_OF_A_CLIENT = 12;
    private static final String PING = "/$/ping";
    private static final String PAGE_GOAL = "≤ 150 ms, ≤ 300 ms, ≤ 300 KB";
    private static final String SEARCH_GOAL = "≤ 60 ms, ≤ 300 ms, ≤ 300 KB";

    private static final OperatingSystemMXBean CPU =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final Table table;

    private PagesBench(URI server, Table table) {
        this.server = server;
        this.table = table;
    }

    static void run(Path folder, int events, Table table) throws Exception {
        Path files = Files.createDirectories(folder.resolve("tdb2"));
        DatasetGraph database = DatabaseMgr.connectDatasetGraph(files.toString());
        database.getContext().setTrue(TDB2.symUnionDefaultGraph);
        try (FullText index = FullText.of(folder.resolve("text"), files, database, SyntheticGraph.BASE)) {
            if (Txn.calculateRead(database, () -> !database.listGraphNodes().hasNext())) {
                load(database, events);
            }
            if (!index.isCurrent()) {
                index.bringUpToDate();
            }
            try (Server server =
                    Server.of(index.watched()).port(0).base(SyntheticGraph.BASE).start()) {
                new PagesBench(server.address(), table).measure();
            }
        } finally {
            TDBInternal.expel(database);
        }
    }

    private static void load(DatasetGraph database, int events) {
        DataLoader loader = LoaderFactory.phasedLoader(database, LoaderOps.outputToLog());
        loader.startBulk();
        new SyntheticGraph(20230411, events, SHARE_OF_BUSIEST, loader.streamRDF()).write();
        loader.finishBulk();
    }

    private void measure() throws Exception {
        String busiest = "/page/state/" + SyntheticGraph.code(0);
        table.row("first visit, which reads the catalogue", milliseconds(get(busiest).nanoseconds), "", "");
        for (int round = 0; round < WARM_UP; round++) {
            for (String page : pages().keySet()) {
                get(page);
            }
        }
        long ping = measure(PING, "", 0);
        for (Map.Entry<String, String> page : pages().entrySet()) {
            measure(page.getKey(), page.getValue(), ping);
        }
    }

    /** Addresses, and what is asked of their answers. */
    private static Map<String, String> pages() {
        String busy = SyntheticGraph.code(0);
        String next = SyntheticGraph.code(1);
        String quiet = SyntheticGraph.code(199);
        Map<String, String> pages = new LinkedHashMap<>();
        for (String page : List.of(
                "/",
                "/?lang=ar",
                "/events",
                "/events?type=Meeting&year=2020&status=held&told=ru",
                "/events?party=state/" + busy,
                "/events?page=700",
                "/page/state/" + busy,
                "/page/state/" + busy + "?lang=ar",
                "/page/state/" + busy + "?page=800",
                "/page/state/" + busy + "?type=Visit&year=2019",
                "/page/state/" + quiet,
                "/page/organisation/organisation-0",
                "/pair/state/" + busy + "/state/" + next,
                "/page/person/person-0-0",
                "/page/person/person-199-14",
                "/page/office/" + busy + "-office-0",
                "/page/place/place-7",
                "/page/meeting/e17",
                "/page/agreement/a0-1",
                "/page/article/a17",
                "/page/membership/organisation-0-" + busy)) {
            pages.put(page, PAGE_GOAL);
        }
        for (String words : List.of("minister", "министр", "وزير")) {
            pages.put("/events?q=" + encoded(words), SEARCH_GOAL);
        }
        SyntheticGraph.RARE.forEach(words -> pages.put("/events?q=" + encoded(words), SEARCH_GOAL));
        pages.put("/query?named=timeline&party=" + busy, "");
        for (String document : List.of(
                "/id/state/" + busy,
                "/data/state/" + busy + ".ttl",
                "/data/state/" + busy + ".jsonld",
                "/data/person/person-0-0.ttl",
                "/data/meeting/e17.trig",
                "/void",
                "/sitemap.xml",
                "/export/network.gexf?edges=weighted")) {
            pages.put(document, "");
        }
        return pages;
    }

    private long measure(String page, String goal, long ping) throws Exception {
        for (int run = 0; run < WARM_UP; run++) {
            get(page);
        }
        Answer[] alone = new Answer[RUNS];
        for (int run = 0; run < RUNS; run++) {
            alone[run] = get(page);
        }
        long median =
                percentile(Arrays.stream(alone).mapToLong(Answer::nanoseconds).toArray(), 50);
        long before = CPU.getProcessCpuTime();
        long[] together = together(page);
        long processor = (CPU.getProcessCpuTime() - before) / together.length;
        String measured = "%s, %s, %s, %,d KB"
                .formatted(
                        milliseconds(median),
                        milliseconds(percentile(together, 95)),
                        milliseconds(processor),
                        alone[0].bytes / 1000);
        table.row("`" + page + "`", measured, "%.1f".formatted(ping == 0 ? 1.0 : (double) median / ping), goal);
        return median;
    }

    /** The times of some clients that each ask again as soon as they have an answer. */
    private long[] together(String page) throws InterruptedException, ExecutionException {
        List<Future<long[]>> clients = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(executor.submit(() -> {
                    long[] times = new long[RUNS_OF_A_CLIENT];
                    for (int run = 0; run < RUNS_OF_A_CLIENT; run++) {
                        times[run] = get(page).nanoseconds;
                    }
                    return times;
                }));
            }
        }
        long[] all = new long[CLIENTS * RUNS_OF_A_CLIENT];
        for (int client = 0; client < CLIENTS; client++) {
            System.arraycopy(clients.get(client).get(), 0, all, client * RUNS_OF_A_CLIENT, RUNS_OF_A_CLIENT);
        }
        return all;
    }

    private Answer get(String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(page)).build();
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        long nanoseconds = System.nanoTime() - start;
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(page + " is answered with " + answer.statusCode());
        }
        return new Answer(nanoseconds, answer.body().length);
    }

    private record Answer(long nanoseconds, int bytes) {}

    private static long percentile(long[] values, int percent) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static String milliseconds(long nanoseconds) {
        return "%.1f ms".formatted(nanoseconds / 1e6);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

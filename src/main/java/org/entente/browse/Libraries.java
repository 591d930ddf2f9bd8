package org.entente.browse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The scripts and styles of others that pages use, by the paths at which they are served. A path names the version, which is read from the library
 * itself, so an answer never changes.
 */
public final class Libraries {
    private static final String PREFIX = "/static/lib/";
    private static final Map<String, String> RESOURCES = new TreeMap<>();

    /** The path of D3. */
    public static final String D3 = add("d3", "dist/d3.min.js");

    /** The path of Cytoscape. */
    public static final String CYTOSCAPE = add("cytoscape", "dist/cytoscape.min.js");

    /** The paths of YASGUI, its script and its style sheet. */
    public static final String YASGUI = add("zazuko__yasgui", "build/yasgui.min.js");

    public static final String YASGUI_STYLE = add("zazuko__yasgui", "build/yasgui.min.css");

    private Libraries() {}

    /** The file that is served at a path, as a resource of the class path; empty for any other path. */
    static Optional<InputStream> open(String path) {
        return Optional.ofNullable(RESOURCES.get(path)).map(Libraries.class::getResourceAsStream);
    }

    private static String add(String library, String file) {
        String version = version(library);
        String path = PREFIX + library + "/" + version + "/" + file.substring(file.lastIndexOf('/') + 1);
        RESOURCES.put(path, "/META-INF/resources/webjars/" + library + "/" + version + "/" + file);
        return path;
    }

    private static String version(String library) {
        String file = "/META-INF/maven/org.webjars.npm/" + library + "/pom.properties";
        try (InputStream stream = Libraries.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The library " + library + " is not on the class path");
            }
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

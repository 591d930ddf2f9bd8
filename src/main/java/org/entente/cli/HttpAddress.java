package org.entente.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Checks addresses on the web that the user gives. */
final class HttpAddress {
    private HttpAddress() {}

    /** The address given with an option, which has to be that of an HTTP server. */
    static URI of(String address, String option, String example) {
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException wrong) {
            throw new UsageException(complaint(address, option, example), wrong);
        }
        throw new UsageException(complaint(address, option, example));
    }

    private static String complaint(String address, String option, String example) {
        return "%s wants an http or https address such as %s, not %s".formatted(option, example, address);
    }
}
